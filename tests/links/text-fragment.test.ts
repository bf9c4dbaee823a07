import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment, wholeWords } from '../../src/links/finding/text-fragment';
import { viewOf } from '../../src/links/href';

const text =
  'Talks went on.\n\nLiv Brekke’s boats lay idle, 9,000 of them. “We stay,” she said. “We stay,” said Olav Dahl.';

/** `[` and `]` mark what is selected. */
function selected(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
}

describe('a selection is widened to whole words', () => {
  it.each([
    ['Liv Br[ekk]e’s boats', 'Brekke’s'],
    ['Liv [Brekke]’s boats', 'Brekke’s'],
    ['lay id[le, 9],000 of', 'idle, 9,000'],
    ['[We stay]', 'We stay'],
    ['one[ ]two', ' '],
  ])('%s: %s', (marked, wide) => {
    const { text, ...span } = selected(marked);
    const { start, end } = wholeWords(text, span);
    expect(text.slice(start, end)).toBe(wide);
  });

  it('holds what was selected, and stays when it is widened again', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const wide = wholeWords(text, span);
        expect(wide.start).toBeLessThanOrEqual(span.start);
        expect(wide.end).toBeGreaterThanOrEqual(span.end);
        expect(wholeWords(text, wide)).toEqual(wide);
      }),
    );
  });
});

describe('a text fragment', () => {
  const of = (words: string, from = 0): string => {
    const start = text.indexOf(words, from);
    return decodeURIComponent(textFragment(text, { start, end: start + words.length }));
  };

  it('names words that stand once by themselves', () => expect(of('boats lay')).toBe(':~:text=boats lay'));

  it('names those that stand more than once with what is around them', () =>
    expect(of('We stay', text.lastIndexOf('We'))).toBe(':~:text=“We stay,” she said. “-,We stay,-,” said Olav Dahl.'));

  it('names many by the first and the last', () =>
    expect(of('Brekke’s boats lay idle, 9,000 of them. “We stay,” she said')).toBe(
      ':~:text=Brekke’s boats lay idle, 9,000,them. “We stay,” she said',
    ));

  it('leaves what stands before it in an address as it is, also where a browser does not know it', () =>
    expect(viewOf('/articles/talks/#q-9f3a21c4:~:text=We%20stay')?.target).toBe('q-9f3a21c4'));
});
