import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters, type Filters } from '../../../src/links/filters';
import type { ArticleSummary } from '../../../src/model/site';
import { memorySink } from '../../../src/site/data/sink';
import { listEngine } from '../../../src/workers/list-engine';
import { ownListOf } from '../../../src/workers/own/own-list';
import type { KeptRows } from '../../../src/workers/own/own-shelf';
import { listedSite } from '../../pages/listed-site';

const idOf = (name: string): string => name.toLowerCase();

function summary(
  id: string,
  datePublished: string,
  people: readonly string[],
  countries: readonly string[],
): ArticleSummary {
  return {
    id,
    headline: `News ${id}`,
    description: null,
    publisher: null,
    datePublished,
    inLanguage: 'en',
    people: people.map((name) => ({ id: idOf(name), name, speaks: 1, spokenOf: 0 })),
    countries,
    speakers: people,
    quotations: 1,
    events: 0,
    lead: null,
  };
}

const site = [
  summary('ferry', '2024-05-03', ['Ana', 'Bo'], ['FR']),
  summary('pier', '2024-05-02', ['Ana'], ['GB']),
  summary('tram', '2024-05-01', ['Bo'], ['GB']),
];
const kept = (one: ArticleSummary, text = ''): KeptRows => ({
  id: one.id,
  text,
  summary: one,
  quotations: [],
  events: [],
  shape: 1,
});
const mine = [
  kept(summary('~1', '2024-05-02', ['Ana', 'Cy'], ['NO']), 'a hawser parted'),
  kept(summary('~2', '2024-04-01', ['Cy'], ['GB']), 'fog'),
];

/** What a list shows, by ids, and the choices of a facet as `value count`. */
async function shown(
  filters: Partial<Filters>,
  own: readonly KeptRows[] | null,
  rows: readonly ArticleSummary[] = site,
) {
  const files = new Map<string, string>();
  const { articles } = listedSite(memorySink(files), 'articles', rows, ({ headline }) => ({
    shown: headline,
    text: '',
  }));
  const engine = listEngine(
    (file) => Promise.resolve(JSON.parse(files.get(file)!)),
    (list) => Promise.resolve(ownListOf(list, own ?? [])),
  );
  const { words, ...others } = { ...noFilters, ...filters };
  const asked = own === null ? {} : { own: 'articles' as const };
  const answer = await engine.answer({
    list: articles,
    filters: others,
    words,
    opened: { person: '', country: '' },
    ...asked,
  });
  const all = [...rows, ...((answer.own ?? []) as ArticleSummary[])];
  const choices = (facet: string): string[] =>
    answer.choices[facet]!.shown.map(({ value, count, chosen }) => `${value} ${count}${chosen ? ' chosen' : ''}`);
  return { ids: Array.from(answer.places, (place) => all[place]!.id), choices, names: answer.names };
}

describe('a reader’s own texts in a list', () => {
  it('stand where their day puts them', async () => {
    expect((await shown({}, mine)).ids).toEqual(['ferry', 'pier', '~1', 'tram', '~2']);
  });

  it('are counted in with the site’s, and bring choices that only they have', async () => {
    const { choices, names } = await shown({}, mine);
    expect(choices('person')).toEqual(['ana 3', 'bo 2', 'cy 2']);
    expect(choices('country')).toEqual(['GB 3', 'FR 1', 'NO 1']);
    expect(names).toMatchObject({ cy: 'Cy', NO: 'Norway' });
  });

  it.each<[Partial<Filters>, string[]]>([
    [{ person: ['ana'] }, ['ferry', 'pier', '~1']],
    [{ person: ['cy'] }, ['~1', '~2']],
    [{ country: ['GB'] }, ['pier', 'tram', '~2']],
    [{ person: ['cy'], country: ['NO'] }, ['~1']],
    [{ from: '2024-05-02', to: '2024-05-02' }, ['pier', '~1']],
    [{ words: 'hawser' }, ['~1']],
    [{ words: 'news' }, ['ferry', 'pier', '~1', 'tram', '~2']],
    [{ person: ['nobody'] }, []],
  ])('are narrowed as the site’s are: %j', async (filters, ids) => {
    expect((await shown(filters, mine)).ids).toEqual(ids);
  });

  it('a choice that only they have is shown as made', async () => {
    expect((await shown({ person: ['cy'] }, mine)).choices('person')).toContain('cy 2 chosen');
  });

  it('where there are none the answer is that of the site', async () => {
    for (const filters of [{}, { person: ['ana'] }, { country: ['GB'] }]) {
      const [without, none] = [await shown(filters, null), await shown(filters, [])];
      expect(none.ids).toEqual(without.ids);
      expect(none.choices('person')).toEqual(without.choices('person'));
    }
  });

  it('any of them put beside any site: every row once, each part in its order', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-05-${String(n).padStart(2, '0')}`);
    const days = fc.array(day, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 6 }), days, async (theirs, own) => {
        const rows = [...theirs]
          .sort()
          .reverse()
          .map((date, n) => summary(`s${n}`, date, [], []));
        const ours = [...own]
          .sort()
          .reverse()
          .map((date, n) => kept(summary(`~${n}`, date, [], [])));
        const { ids } = await shown({}, ours, rows);
        const dayOf = new Map([...rows, ...ours.map((one) => one.summary)].map((one) => [one.id, one.datePublished]));
        expect(ids.map((id) => dayOf.get(id)!)).toEqual([...dayOf.values()].sort().reverse());
        expect(new Set(ids).size).toBe(rows.length + ours.length);
      }),
      { numRuns: 40 },
    );
  });
});
