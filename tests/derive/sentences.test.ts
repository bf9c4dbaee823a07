import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/derive/excerpt';
import { sentenceAround, sentencesOf } from '../../src/derive/sentences';
import { spanOf } from './notation';

const cut = (text: string): string =>
  sentencesOf(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

describe('sentences', () => {
  it.each([
    'One sentence without a stop',
    'The bridge fell. | Nobody was hurt.',
    '“Why now?” she asked. | “Because we must.”',
    'Dr. Ruiz met Gen. Okafor in St. Ives. | They agreed.',
    'The U.S. Senate voted. | It passed.',
    'It cost $4.5 million. | 20 people signed.',
    "He said: 'It is over.' | Then he left.",
    'J. K. Weaver wrote it.',
    'It moved by 2.5 per cent … and stopped.',
  ])('%s', (marked) => {
    expect(cut(marked.replaceAll(' | ', ' '))).toBe(marked);
  });

  it('finds the one around a place', () => {
    const text = 'The bridge fell. Nobody was hurt. It was repaired.';
    const { start, end } = sentenceAround(text, { start: 0, end: text.length }, spanOf(text, 'hurt').start);
    expect(text.slice(start, end)).toBe('Nobody was hurt.');
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
