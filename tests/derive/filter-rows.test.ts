import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowFilters } from '../../src/derive/filter-rows';
import { facetEntries, noFilters, type NarrowedList } from '../../src/links/filters';
import type { ArticleSummary, QuotationEntry } from '../../src/model/site';
import { narrowRows } from './narrow-rows';
import { scanArticles } from './scan-rows';

const none: RowFilters = noFilters;

/**
 * `a: 2024-05-01 ana* li FR`: an article, its date, its people (`*` where they speak), its
 * countries.
 */
function article(line: string): ArticleSummary {
  const [id, rest] = line.split(': ');
  const [datePublished, ...marks] = rest!.split(' ');
  return {
    id: id!,
    headline: id!,
    description: null,
    publisher: null,
    datePublished: datePublished!,
    inLanguage: 'en',
    people: marks
      .filter((mark) => /^[a-z]/.test(mark))
      .map((mark) => ({ id: mark.replace('*', ''), name: mark, speaks: mark.endsWith('*') ? 1 : 0, spokenOf: 1 })),
    countries: marks.filter((mark) => /^[A-Z]/.test(mark)),
    speakers: [],
    quotations: 0,
    events: 0,
    lead: null,
  };
}

const articles = ['a: 2024-05-01 ana* li FR', 'b: 2024-05-02 ana li* FR GB', 'c: 2024-06-01 mo* GB'].map(article);

/** `a b | ana 2 li 2 | FR 2 GB 1` */
async function shown(filters: Partial<RowFilters>): Promise<string> {
  const { rows, choices } = await narrowRows('articles', articles, filters);
  const counts = (name: string): string =>
    choices[name]!.map(({ value, count, chosen }) => `${chosen ? '✓' : ''}${value} ${count}`).join(' ');
  return `${rows.map(({ id }) => id).join(' ')} | ${counts('person')} | ${counts('country')}`;
}

describe('filters of the article list', () => {
  it.each<[string, Partial<RowFilters>, string]>([
    ['nothing chosen', {}, 'a b c | ana 2 li 2 mo 1 | FR 2 GB 2'],
    ['within a facet any choice matches', { person: ['ana', 'mo'] }, 'a b c | ✓ana 2 li 2 ✓mo 1 | FR 2 GB 2'],
    ['across facets all must', { person: ['ana'], country: ['GB'] }, 'b | ✓ana 1 li 1 mo 1 | FR 2 ✓GB 1'],
    ['only where they speak', { person: ['ana'], speaks: true }, 'a | ✓ana 1 li 1 mo 1 | FR 1'],
    ['dates', { from: '2024-05-02', to: '2024-05' }, 'b | ana 1 li 1 | FR 1 GB 1'],
    ['a choice that nothing knows stays in sight', { country: ['ZZ'] }, ' |  | FR 2 GB 2 ✓ZZ 0'],
  ])('%s', async (_, filters, expected) => {
    expect(await shown(filters)).toBe(expected);
  });
});

describe('the columns of a list', () => {
  const ids = (from: string[]): fc.Arbitrary<string[]> => fc.array(fc.constantFrom(...from), { maxLength: 4 });
  const date = fc.constantFrom('2024-05-01', '2024-05-02', '2024-06-01', '2024-06', '2025', 'PAST_REF');
  const row = fc.record({ people: ids(['ana', 'li', 'mo', 'ana*', 'li*']), countries: ids(['FR', 'GB', 'UA']), date });
  const day = fc.option(fc.constantFrom('2024-05-02', '2024-06', '2024'));
  const filter = fc.record({
    person: ids(['ana', 'li', 'mo', 'nobody']),
    country: ids(['FR', 'GB', 'ZZ']),
    speaks: fc.boolean(),
    from: day,
    to: day,
  });

  it('give the rows and counts that a plain scan gives', async () => {
    const counted = (choices: readonly { value: string; count: number }[]): object =>
      Object.fromEntries(choices.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 12 }),
        fc.array(filter, { minLength: 1, maxLength: 3 }),
        async (list, several) => {
          const rows = list.map(({ people, countries, date }, i) =>
            article(`${i}: ${[date, ...people, ...countries].join(' ')}`),
          );
          for (const one of several) {
            const filters = { ...none, ...one };
            const narrowed = await narrowRows('articles', rows, filters);
            const plain = scanArticles(rows, filters);
            expect(narrowed.rows).toEqual(plain.rows);
            expect(counted(narrowed.choices['person']!)).toEqual(plain.counts.person);
            expect(counted(narrowed.choices['country']!)).toEqual(plain.counts.country);
          }
        },
      ),
    );
  });

  it('keep the order of choices whatever is chosen', async () => {
    const order = async (filters: Partial<RowFilters>): Promise<string[]> =>
      (await narrowRows('articles', articles, filters)).choices['person']!.map(({ value }) => value);
    expect(await order({ from: '2024-05-02' })).toEqual(['ana', 'li', 'mo']);
    expect(await order({ from: '2024-06' })).toEqual(['mo']);
  });
});

it('an opened facet has the choices whose names hold what is searched for', async () => {
  const find = async (opened: Record<string, string>): Promise<string[]> =>
    (await narrowRows('articles', articles, { person: ['mo'] }, opened)).choices['person']!.map(({ value }) => value);
  expect(await find({ person: 'LI' })).toEqual(['li']);
  expect(await find({ person: '' })).toEqual(['ana', 'li', 'mo']);
  const { choices } = await narrowRows('articles', articles, {}, { country: 'united' });
  expect(choices['country']!.map(({ value }) => value)).toEqual(['GB']);
});

it.each<NarrowedList>(['articles', 'quotations', 'events'])(
  'the facets of %s have each its bit in a byte, and one is left for "out of days"',
  (list) => expect(facetEntries.filter(([, { of }]) => of[list] !== undefined).length).toBeLessThanOrEqual(7),
);

describe('filters of the statements', () => {
  const quotation = (id: string, speaker: QuotationEntry['speakers'], said: string | null): QuotationEntry => ({
    article: 'a',
    headline: 'a',
    author: [],
    publisher: null,
    datePublished: '2024-05-10',
    id,
    kind: 'direct',
    words: id,
    speakers: speaker,
    resolved: 'named',
    relays: [],
    said,
    countries: [],
  });
  const rows = [
    quotation('named', [{ kind: 'person', id: 'ana', name: 'Ana' }], '2024-05-01'),
    quotation('official', [{ kind: 'unnamed', describes: 'person', id: 'official', name: 'official' }], null),
    quotation('memo', [{ kind: 'unnamed', describes: 'document', id: 'memo', name: 'memo' }], null),
    quotation('council', [{ kind: 'unnamed', describes: 'body', id: 'council', name: 'council' }], null),
    quotation('unattributed', [], null),
  ];
  const ids = async (filters: Partial<RowFilters>): Promise<string[]> =>
    (await narrowRows('quotations', rows, filters)).rows.map(({ id }) => id);

  it('by what their source is: no organisation, document or unattributed statement counts as unnamed', async () => {
    expect(await ids({ source: ['named'] })).toEqual(['named']);
    expect(await ids({ source: ['person'] })).toEqual(['official']);
    expect(await ids({ source: ['body', 'document'] })).toEqual(['memo', 'council']);
    expect(await ids({ source: ['unattributed'] })).toEqual(['unattributed']);
  });
  it('go by the day said, else the day published', async () => {
    expect(await ids({ to: '2024-05-05' })).toEqual(['named']);
    expect(await ids({ from: '2024-05-05' })).toEqual(['official', 'memo', 'council', 'unattributed']);
  });

  it.each([
    ['2024-W47', '2024-11-24', null, true],
    ['2024-W47', '2024-11-25', null, false],
    ['2024', '2024-06-01', '2024-06-30', true],
    ['PAST_REF', '2024-06-01', null, false],
    ['PAST_REF', null, null, true],
    ['2024-11-30', null, '2024-11', true],
  ])('one said %s from %s to %s: %s', async (said, from, to, expected) => {
    const narrowed = await narrowRows('quotations', [quotation('one', [], said)], { from, to });
    expect(narrowed.rows.length > 0).toBe(expected);
  });
});
