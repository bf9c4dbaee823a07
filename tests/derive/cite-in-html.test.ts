// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine, type Cited } from '../../src/derive/citations/cite';
import { citeInHtml } from '../../src/derive/citations/markup';

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => oneLine(text.replace(/\p{C}/gu, '')));

it('law: whatever the words, names and headline are, they are shown as they stand and nothing is markup', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (words, headline, name) => {
      const cited: Cited = {
        article: 'ferry',
        id: 'q-0000000b',
        kind: 'direct',
        words,
        speakers: [{ kind: 'person', id: 'somebody', name }],
        relays: [{ name }],
        said: null,
        author: [name],
        headline,
        publisher: name,
        datePublished: '2024-11-25',
        link: 'https://example.org/articles/ferry/q-0000000b/',
      };
      const { body } = new DOMParser().parseFromString(citeInHtml(cited), 'text/html');
      expect(body.querySelector('blockquote')!.textContent).toBe(words);
      expect(body.querySelector('cite')!.textContent).toBe(headline);
      expect(body.querySelector('figcaption')!.textContent).toBe(
        `${name}, through ${name}, day not stated. In: ${name}: ${headline}, ${name}, Monday 25 November 2024.`,
      );
      expect(body.querySelectorAll('*')).toHaveLength(7);
    }),
  );
});
