import { expect, it } from 'vitest';
import { officesOf } from '../../src/derive/offices';

it.each([
  [['Ms'], [], []],
  [['Mr.', 'Sir'], [], ['Sir']],
  [['President'], ['former mayor'], ['President', 'former mayor']],
  [['Mrs'], ['a nurse'], ['a nurse']],
])('titles %j and roles %j tell %j', (titles, roles, told) => {
  expect(officesOf({ titles, roles })).toEqual(told);
});
