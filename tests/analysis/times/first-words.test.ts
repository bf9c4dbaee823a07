import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../../src/analysis/times/expression';
import { hyphened, numerals } from '../../../src/analysis/times/patterns/longest-of';
import { rules } from '../../../src/analysis/times/patterns/read-expression';
import { read } from '../reading';

const glue =
  "the a an of in on at to and or this last next past week month year day days weeks night Monday March 5 1988 2:30 p.m. ago later 's quarter half century two several first, recent future end".split(
    ' ',
  );
const openers = [...new Set(rules.flatMap(({ firstWords }) => [...firstWords]))].filter(
  (word) => word !== hyphened && word !== numerals,
);
const capitalised = openers.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const word = fc.constantFrom(
  ...glue,
  ...openers,
  ...capitalised,
  ...'third-quarter two-week mid-May 24-hour 1957-58 twenty-one 1990s 9/11 3rd 2024-11-21'.split(' '),
);

const stands = (lower: string, firstWords: ReadonlySet<string>): boolean =>
  firstWords.has(lower) ||
  (firstWords.has(numerals) && /^\d/.test(lower)) ||
  (firstWords.has(hyphened) && /[-‐‑]/.test(lower));

describe('the first words of each pattern', () => {
  it('hold the first word of everything that it reads', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (list) => {
        const text = list.join(' ');
        const { tokens } = read(text);
        const words: Words = { tokens, first: 0, end: tokens.length };
        for (let i = 0; i < tokens.length; i++)
          rules.forEach(({ read, firstWords }, index) => {
            if (read(words, i) !== null && !stands(tokens[i]!.lower, firstWords))
              expect.fail(`pattern ${index} reads something at "${tokens[i]!.lower}" of "${text}"`);
          });
      }),
      { numRuns: 800 },
    );
  });
});
