import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnId, isShared, ownHref, ownPlaceAt, type OwnPlace } from '../../src/links/own-address';
import { viewOf } from '../../src/links/href';
import { slugOf } from '../../src/model/ids';

const parts = (href: string): [search: string, hash: string] => {
  const { search, hash } = new URL(href, 'https://example.org');
  return [search, hash];
};
const target = fc.constantFrom(
  null,
  'q-9f3a21c4',
  'p-00000001-2',
  'selector(type=TextQuoteSelector,exact=a%2C%20b,prefix=%28c)',
);
const place: fc.Arbitrary<OwnPlace> = fc.oneof(
  fc.record({ kept: fc.stringMatching(/^~[0-9a-f]{10}$/), target }),
  fc.record({ sent: fc.stringMatching(/^[\w-]{1,80}$/), target }),
);

describe('addresses of texts of a reader’s own', () => {
  it('name what they were made from', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(ownPlaceAt(...parts(ownHref(one)))).toEqual(one);
      }),
    );
  });

  it('are addresses of the reading page', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(viewOf(ownHref(one))).toMatchObject({ page: 'read' });
      }),
    );
  });

  it('a place that is joined to one that carries its text is in that text', () => {
    expect(ownPlaceAt('', '#text=abc#e-12345678')).toEqual({ sent: 'abc', target: 'e-12345678' });
  });

  it.each([
    ['', ''],
    ['?shared', ''],
    ['', '#q-9f3a21c4'],
    ['?q=text=abc', ''],
  ])('%s%s names no text', (search, hash) => expect(ownPlaceAt(search, hash)).toBeNull());

  it('what was handed over is asked for by the query', () => {
    expect(['?shared', '?shared=', '', '?kept=~1'].map(isShared)).toEqual([true, true, false, false]);
  });

  it('no id of a site’s article is one of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(isOwnId(slugOf(name))).toBe(false);
      }),
    );
  });
});
