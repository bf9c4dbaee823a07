import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutShort, excerpt } from '../../src/derive/excerpt';

/** The excerpt of a sentence around the words in brackets. */
function around(marked: string, limit: number): string {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return excerpt(text, { start: 0, end: text.length }, { start, end: marked.indexOf(']') - 1 }, limit);
}

describe('an excerpt of a sentence', () => {
  it.each([
    ['a short one is whole', 'The mill [closed] in May.', 25, 'The mill closed in May.'],
    ['to the letter', 'The mill [closed] in May.', 23, 'The mill closed in May.'],
    [
      'it begins with the sentence where that is near',
      'The mill [closed] in May after the flood.',
      24,
      'The mill closed in May …',
    ],
    [
      'else behind the nearest comma',
      'After the long flood of the spring, the mill [closed] in May.',
      30,
      '… the mill closed in May.',
    ],
    [
      'else with some words before',
      'People by the long river saw how the mill [closed] in May.',
      24,
      '… the mill closed in May.',
    ],
    [
      'so much of what follows as there is room for',
      'The mill [closed], they said on the radio in May.',
      25,
      'The mill closed, they …',
    ],
    [
      'the words asked for are never cut',
      'It [closed for good in the month of May] at last.',
      12,
      '… closed for good in the month of May …',
    ],
  ])('%s', (_, marked, limit, expected) => {
    expect(around(marked, limit)).toBe(expected);
  });

  it('holds the words asked for, cuts between words, and says where something was left out', () => {
    const words = fc.array(fc.constantFrom('rain', 'mill,', 'a', 'harbour', 'closed'), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 10, max: 60 }), (list, pick, limit) => {
        const text = list.join(' ');
        const n = pick % list.length;
        const start = list.slice(0, n).join(' ').length + (n === 0 ? 0 : 1);
        const given = excerpt(text, { start: 0, end: text.length }, { start, end: start + list[n]!.length }, limit);
        const bare = given.replace(/^… | …$/g, '');
        expect(` ${text} `).toContain(` ${bare}`);
        expect(bare).toContain(list[n]!.replace(',', ''));
        if (text.length <= limit) expect(given).toBe(text);
      }),
    );
  });
});

it('shows the beginning of a very long turn, cut between words, and any other whole', () => {
  const turn = 'We waited for the boat. '.repeat(30).trim();
  expect(cutShort(turn).length).toBeLessThan(330);
  expect(cutShort(turn)).toMatch(/^We waited for the boat\. .* …$/);
  expect(cutShort('“We waited.”')).toBe('“We waited.”');
});
