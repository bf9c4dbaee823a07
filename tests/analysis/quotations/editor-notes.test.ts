import { expect, it } from 'vitest';
import { saidIn } from './whole-engine';

const saidOf = (paragraph: string): string[] =>
  saidIn([paragraph]).attributions.map(({ speakers }) => speakers.map(({ name }) => name).join(' and '));

it.each([
  ['An earlier version of this article said that the mill had burned down.', []],
  ['Correction: An earlier version of this story said that Anna Keller owned the mill.', []],
  ['Correction: This article was amended on 5 March. Anna Keller said the mill was sold, not burned.', []],
  ['Published Monday 4 March 2024 | Updated Tuesday 5 March 2024', []],
  // an earlier version of something else, and a correction that is told
  ['Anna Keller said that an earlier version of the plan had failed.', ['Anna Keller']],
  ['Anna Keller said that a correction was due.', ['Anna Keller']],
])('what a paper says of its own text is no statement: %s', (paragraph, expected) => {
  expect(saidOf(paragraph)).toEqual(expected);
});
