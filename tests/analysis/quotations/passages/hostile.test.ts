import { expect, it } from 'vitest';
import { findDirectStatements } from '../../../../src/analysis/quotations/direct/find-direct-statements';
import { findMarked } from '../../../../src/analysis/quotations/find-marked';
import { readText } from '../../../../src/analysis/text/read-text';

/** Milliseconds to read a text of one block and find its statements: the best of three runs. */
function timeOf(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    const reading = readText({ text, blocks: [{ role: 'paragraph', start: 0, end: text.length }] });
    findDirectStatements(reading, findMarked(reading));
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

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
])('eight times as much of %s takes at most twenty times as long', (_kind, piece) => {
  const short = piece.repeat(Math.ceil(2500 / piece.length));
  timeOf(short);
  expect(timeOf(short.repeat(8))).toBeLessThan(Math.max(20 * timeOf(short), 400));
});
