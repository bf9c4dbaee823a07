import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgain } from '../../src/links/finding/find-again';
import { hrefOf, viewOf } from '../../src/links/href';
import { viewAt } from '../../src/links/view';
import { textFragment } from '../../src/links/finding/text-fragment';
import { selectorAt, selectorIn, targetOfSelector } from '../../src/links/finding/words-link';
import { ferry } from '../components/ferry';
import { spanOf } from '../derive/notation';

const selectorOf = (words: string) => selectorAt(ferry.text, spanOf(ferry.text, words));

describe('a selector in an address', () => {
  it('is that of the W3C, its values encoded', () => {
    expect(targetOfSelector({ exact: 'a, (b) = c', prefix: 'x ', suffix: '' })).toBe(
      'selector(type=TextQuoteSelector,exact=a%2C%20%28b%29%20%3D%20c,prefix=x%20,suffix=)',
    );
  });
  it('law: is read as it was written, as a part of an address too', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (exact, prefix, suffix) => {
        const selector = { exact, prefix, suffix };
        const target = targetOfSelector(selector);
        expect(selectorIn(target)).toEqual(selector);
        const view = viewAt({ page: 'article', id: 'ferry' }, { target });
        expect(viewOf(hrefOf(view))).toEqual(view);
        expect(new URL(hrefOf(view), 'https://example.org').hash).toBe(`#${target}`);
      }),
    );
  });
  it.each([
    '',
    'q-0000000a',
    'selector(type=XPathSelector,value=a)',
    'selector(type=TextQuoteSelector,exact=)',
    'selector(type=TextQuoteSelector,exact=%E0%A4%A)',
  ])('%j selects nothing', (target) => expect(selectorIn(target)).toBeNull());
  it('a text fragment behind it is the browser’s', () => {
    const target = targetOfSelector(selectorOf('Nobody came'));
    expect(viewOf(`/articles/ferry/#${target}:~:text=Nobody%20came`)!.target).toBe(target);
    expect(viewOf('/articles/ferry/#q-0000000a:~:text=x')!.target).toBe('q-0000000a');
  });
});

describe('what is selected', () => {
  it.each([
    'Nobody came',
    'hours,” Ana Ruiz told',
    'Ferry',
    'Li Wei will lead the work.',
    'Nobody came.\n\nThe old ferry',
  ])('%j is found again', (words) => {
    const { exact, prefix: before, suffix: after } = selectorOf(words);
    const { verdict, place } = findAgain({ exact, before, after, said: null }, ferry);
    expect(verdict).toBe('same');
    expect(place!.start).toBe(ferry.text.indexOf(words));
  });
  it('has five words on each side, fewer where the text ends', () => {
    expect(selectorOf('sank')).toEqual({
      exact: 'sank',
      prefix: 'Nobody came.\n\nThe old ferry ',
      suffix: ' in May. She said that',
    });
    expect(selectorOf('Ferry').prefix).toBe('');
  });
  it('is short, however much it is: of very many words the first', () => {
    const text = 'word '.repeat(1000);
    const { exact } = selectorAt(text, { start: 0, end: text.length });
    expect(exact.length).toBeLessThanOrEqual(400);
    expect(exact).toMatch(/^(?:word )+word$/);
  });
});

describe('a text fragment', () => {
  it.each([
    ['Nobody came', ':~:text=Nobody%20came'],
    [
      '“We waited four hours,” Ana Ruiz told the Herald on Saturday. Nobody came.',
      ':~:text=%E2%80%9CWe%20waited%20four%20hours%2C%E2%80%9D%20Ana,Herald%20on%20Saturday.%20Nobody%20came.',
    ],
    ['Ana Ruiz', ':~:text=Ana%20Ruiz'],
    ['a', ':~:text=Islanders%20fear-,a,-third%20season%20without%20a%20boat'],
  ])('%s', (words, fragment) => {
    const start = words === 'a' ? ferry.text.indexOf(' a third') + 1 : ferry.text.indexOf(words);
    expect(textFragment(ferry.text, { start, end: start + words.length })).toBe(fragment);
  });
});
