import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteHref, hrefOf, viewOf } from '../../src/links/href';
import { nearestTo } from '../../src/links/nearest';
import type { Place } from '../../src/links/pages';
import { noFilters, type Filters } from '../../src/links/filters';
import { viewAt, type View } from '../../src/links/view';
import { slugOf } from '../../src/model/ids';

const slug = fc.oneof(
  fc.constantFrom('talks', 'jean-noel-barrot', 'київ', 'são-tomé'),
  fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map(slugOf)
    .filter((id) => id !== ''),
);
const quotationId = fc
  .tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 1, max: 12 }))
  .map(([hash, repeat]) => `q-${hash.toString(16).padStart(8, '0')}${repeat === 1 ? '' : `-${repeat}`}`);
const code = fc.constantFrom('FR', 'GB', 'RU', 'UA', 'US');
const place: fc.Arbitrary<Place> = fc.oneof(
  fc
    .constantFrom('articles', 'quotes', 'timeline', 'people', 'countries', 'about', 'read')
    .map((page) => ({ page }) as Place),
  slug.map((id): Place => ({ page: 'article', id })),
  fc.tuple(slug, quotationId).map(([article, id]): Place => ({ page: 'quotation', article, id })),
  slug.map((id): Place => ({ page: 'person', id })),
  code.map((code): Place => ({ page: 'country', code })),
);
const choices = <T extends string>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { maxLength: 4 }).map((items) => items.sort((a, b) => (a < b ? -1 : 1)));
const day = fc.option(fc.constantFrom('2024', '2024-11', '2024-11-25'), { nil: null });
const filters: fc.Arbitrary<Filters> = fc.record({
  person: choices(slug),
  speaks: fc.boolean(),
  country: choices(code),
  kind: choices(fc.constantFrom('direct', 'mixed', 'indirect')),
  source: choices(fc.constantFrom('body', 'document', 'named', 'person', 'unattributed')),
  relay: choices(slug),
  status: choices(fc.constantFrom('happened', 'said', 'planned', 'possible')),
  from: day,
  to: day,
  words: fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme' }).map((words) => words.trim()),
  ),
});
const target = fc.option(fc.oneof(quotationId, slug), { nil: null });
const view: fc.Arbitrary<View> = fc
  .tuple(place, filters, target)
  .map(([place, filters, target]) => ({ ...place, filters, target }));

describe('addresses', () => {
  it('viewOf is the inverse of hrefOf', () => {
    fc.assert(
      fc.property(view, (view) => {
        expect(viewOf(hrefOf(view))).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });

  it('one view has one address, in whatever order its choices were made', () => {
    fc.assert(
      fc.property(view, (view) => {
        const reversed = {
          ...view.filters,
          person: [...view.filters.person].reverse(),
          country: [...view.filters.country].reverse(),
        };
        expect(hrefOf({ ...view, filters: reversed })).toBe(hrefOf(view));
      }),
    );
  });

  it.each<[View, string]>([
    [viewAt({ page: 'articles' }), '/'],
    [
      viewAt({ page: 'articles' }, { filters: { person: ['ana-ruiz'], country: ['FR', 'RU'] } }),
      '/?person=ana-ruiz&country=FR&country=RU',
    ],
    [viewAt({ page: 'article', id: 'talks' }, { target: 'q-9f3a21c4' }), '/articles/talks/#q-9f3a21c4'],
    [viewAt({ page: 'quotation', article: 'talks', id: 'q-9f3a21c4' }), '/articles/talks/q-9f3a21c4/'],
    [
      viewAt({ page: 'timeline' }, { filters: { country: ['RU'] }, target: 'e-51b0c7d2' }),
      '/timeline/?country=RU#e-51b0c7d2',
    ],
    [viewAt({ page: 'country', code: 'RU' }), '/countries/RU/'],
  ])('%o is %s', (view, href) => {
    expect(hrefOf(view)).toBe(href);
    expect(viewOf(href)).toEqual(view);
  });

  it.each([
    '/nowhere/',
    '/articles/talks/q-zz/',
    '/articles/talks/q-9f3a21c4/more/',
    '/about/more/',
    '/articles/%E0%A4%A/',
  ])('%s leads nowhere', (href) => expect(viewOf(href)).toBeNull());

  it.each([
    ['/?person=ruiz&person=ruiz', '/?person=ruiz'],
    ['/?person=ruiz&person=orton&person=ruiz', '/?person=orton&person=ruiz'],
    ['/quotes/?kind=mixed&kind=direct&kind=mixed', '/quotes/?kind=direct&kind=mixed'],
    ['/?country=ru&country=RU&country=fr', '/?country=FR&country=RU'],
  ])('%s is %s: values in a fixed order, each once', (given, href) => expect(hrefOf(viewOf(given)!)).toBe(href));

  it.each(['/quotes/?source=unnamed', '/quotes/?source=unnamed&source=body'])(
    '%s was shared when all that is not named was one choice, and means all of it still',
    (given) => {
      expect(viewOf(given)?.filters.source).toEqual(['body', 'document', 'person', 'unattributed']);
    },
  );

  it.each(['/?person=&country=russia&kind=loud&from=2024-13&as=nobody&utm_source=chat', '/articles/', '//'])(
    '%s is the list, what it does not know passed over',
    (href) => expect(viewOf(href)).toEqual({ page: 'articles', filters: noFilters, target: null }),
  );

  it('is whole below any base', () => {
    const view = viewAt({ page: 'person', id: 'ana-ruiz' });
    expect(absoluteHref(view, 'https://example.org/reader/')).toBe('https://example.org/reader/people/ana-ruiz/');
  });
});

describe('the nearest to what leads nowhere', () => {
  const known = ['2024-03-02-harbour-talks', '2024-03-05-harbour-closed', 'annual-budget'];
  it.each([
    ['2024-03-02-harbor-talk', '2024-03-02-harbour-talks'],
    ['budget', 'annual-budget'],
  ])('%s: %s', (wanted, nearest) => expect(nearestTo(wanted, known, (id) => id)[0]).toBe(nearest));

  it('is nothing for something wholly other', () => {
    expect(nearestTo('zzz', known, (id) => id)).toEqual([]);
  });
});
