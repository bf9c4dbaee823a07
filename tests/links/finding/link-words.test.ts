import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/links/finding/link-words';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** What stands between the ends of the words of a text, as the segmenter cuts it. */
const cut = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ segment }) => /[a-z0-9]/i.test(segment)).map(({ segment }) => segment);

const found = (text: string): string[] => wordsIn(text).map(({ start, end }) => text.slice(start, end));

describe('the words of plain English', () => {
  it('are those of the segmenter, whatever stands beside them', () => {
    const letters = [...'aBz19_ \n.,;!?()$%&/\'"’‘“”„—–-…'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }), (text) => {
        expect(found(text)).toEqual(cut(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [
      "Don’t sell 1,000.5 of the U.S. fleet's 2nd-hand ferries",
      "Don’t|sell|1,000.5|of|the|U.S|fleet's|2nd|hand|ferries",
    ],
    ['“No,” she said; 3.14, not 3,14.', 'No|she|said|3.14|not|3,14'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words.split('|'));
  });

  it('ends after as many as are wanted', () => {
    expect(wordsIn('one two three', 2).map(({ key }) => key)).toEqual(['one', 'two']);
  });
});
