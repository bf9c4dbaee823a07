import { expect, it } from 'vitest';
import { firstWhere } from '../../../src/analysis/text/first-where';

it.each([
  [[], 0],
  [[1, 3], 2],
  [[1, 3, 5, 5, 7], 2],
  [[5, 7], 0],
])('of %j the first from 5 on stands at %i', (list, at) => {
  expect(firstWhere(list, (entry) => entry >= 5)).toBe(at);
});
