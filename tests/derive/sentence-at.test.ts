import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/analysis/text/read-text';
import { excerpt } from '../../src/derive/excerpt';
import { sentenceAt } from '../../src/derive/sentence-at';
import { spanOf } from './notation';

describe('the sentence at a place', () => {
  const text = 'The bridge fell. Rev. Okoro was hurt.\n\nIt was repaired in the U.K. They paid.';
  const blocks = text.split('\n\n').map((words) => ({ role: 'paragraph' as const, ...spanOf(text, words) }));
  const { sentences } = readText({ text, blocks });
  const at = (offset: number, known = sentences): string => {
    const { start, end } = sentenceAt({ sentences: known, blocks }, offset);
    return text.slice(start, end);
  };

  it('is the engine’s own', () => {
    expect(at(spanOf(text, 'hurt').start)).toBe('Rev. Okoro was hurt.');
    expect(at(spanOf(text, 'U.K.').start)).toBe('It was repaired in the U.K.');
    expect(at(spanOf(text, 'They').start)).toBe('They paid.');
  });
  it('is the paragraph where the engine cut none', () => {
    expect(at(spanOf(text, 'U.K.').start, [])).toBe('It was repaired in the U.K. They paid.');
  });
  it('is empty where no text is', () => {
    expect(at(text.length + 5)).toBe('');
  });
});

describe('an excerpt', () => {
  const text =
    'After a long night of talks in the old harbour hall, the council of the island signed a treaty with its neighbours, who had waited for years.';
  const sentence = { start: 0, end: text.length };

  it('keeps the words that it is about, cut between words', () => {
    expect(excerpt(text, sentence, spanOf(text, 'signed'), 70)).toBe(
      '… the council of the island signed a treaty with its neighbours, who had …',
    );
  });
  it('leaves a short sentence whole', () => {
    expect(excerpt('They signed.', { start: 0, end: 12 }, { start: 5, end: 11 })).toBe('They signed.');
  });
  it('law: holds its words, and little more than it may', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 20), fc.integer({ min: 1, max: 20 }), (start, size) => {
        const around = { start, end: start + size };
        const words = excerpt(text, sentence, around, 60);
        expect(words).toContain(text.slice(start, start + size).replace(/[,;:]$/, ''));
        expect(words.length).toBeLessThanOrEqual(60 + 20);
      }),
    );
  });
});
