import { expect, it } from 'vitest';
import { readClauses } from '../../../../src/analysis/quotations/clauses/read-clauses';
import { findDirectStatements } from '../../../../src/analysis/quotations/content/find-direct-statements';
import { findMarked } from '../../../../src/analysis/quotations/passages/find-marked';
import { read } from '../../reading';

/**
 * Time that grew with the square of these lengths would be far beyond the runner's limit; `npm run
 * bench` measures the growth.
 */
it.each([
  ['straight marks', '"'],
  ['single marks', "'"],
  ['opening marks', '“'],
  ['words between marks', '"a" '],
  ['passages and verbs', '"no," he said and '],
  ['said', 'said '],
  ['capitals', 'Okoro '],
  ['brackets', ') ('],
  ['adverbs before a verb', 'also then '],
  ['possessives', "Okoro's 'own "],
  ['by', 'called "it" by '],
])('200,000 characters of %s are read to their end', { timeout: 60_000 }, (_kind, piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length)).trimEnd();
  const reading = read(text);
  for (const { content } of findDirectStatements(readClauses(reading, findMarked(reading)))) {
    expect(content.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  }
});
