import { expect, it } from 'vitest';
import { repeatsDate } from '../../src/derive/repeats-date';

it.each([
  // the date over again
  ['1994', '1994', true],
  ['in 1994', '1994', true],
  ['November 21', '2024-11-21', true],
  ['on Nov. 21st, 2024', '2024-11-21', true],
  ['Thursday, 21 November', '2024-11-21', true],
  ['the 1990s', '199', true],
  ['September 2024', '2024-09', true],
  ['summer 2024', '2024-SU', true],
  ['in September', '2024-09', true],
  // something of its own
  ['Thursday', '2024-11-21', false],
  ['last autumn', '2024-FA', false],
  ['recently', 'PAST_REF', false],
  ['last week', '2024-W47', false],
  ['a day earlier', '2024-11-20', false],
  ['30 years ago', '1994', false],
  ['late 1994', '1994', false],
  ['at 5pm on 21 November', '2024-11-21', false],
])('“%s” of %s repeats it: %s', (expression, date, repeats) => {
  expect(repeatsDate(expression, date)).toBe(repeats);
});
