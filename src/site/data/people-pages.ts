import { officesOf } from '../../derive/offices';
import { countryName } from '../../model/country-names';
import type {
  ArticleTitle,
  Companion,
  EventEntry,
  IndexedPerson,
  Listing,
  NamedId,
  PersonEntry,
  PersonFile,
} from '../../model/site';
import type { ArticleEntries } from './entries-of';

/**
 * How much of each list stands in the file of one person or country; the rest is a filter of the
 * whole list.
 */
export const newestInFile = 200;

/** The beginning of a list with its true length. */
export const beginningOf = <T>(items: readonly T[]): Listing<T> => ({
  items: items.slice(0, newestInFile),
  total: items.length,
});

/** The names of the countries of the events that stand in a file, by code. */
export const countryNamesOf = ({ items }: Listing<EventEntry>): Readonly<Record<string, string>> =>
  Object.fromEntries(items.flatMap(({ countries }) => countries.map((code) => [code, countryName(code)])));

/** An article of which no more is shown than that it is there. */
export const titleOf = ({ summary: { id, headline, datePublished } }: ArticleEntries): ArticleTitle => ({
  id,
  headline,
  datePublished,
});

/** Everybody of all articles, those of most articles first. `entries` are newest first. */
export function peopleList(entries: readonly ArticleEntries[]): PersonEntry[] {
  const found = new Map<
    string,
    { name: string; titles: Set<string>; roles: Set<string>; articles: string[]; counts: number[] }
  >();
  for (const { summary, people } of entries) {
    const counts = new Map(summary.people.map(({ id, speaks, spokenOf }) => [id, [speaks, spokenOf]]));
    for (const { id, name, titles, roles } of people) {
      let person = found.get(id);
      if (person === undefined) {
        person = { name, titles: new Set(), roles: new Set(), articles: [], counts: [0, 0] };
        found.set(id, person);
      }
      for (const title of titles) person.titles.add(title);
      for (const role of roles) person.roles.add(role);
      person.articles.push(summary.id);
      person.counts = person.counts.map((count, i) => count + (counts.get(id)?.[i] ?? 0));
    }
  }
  return [...found]
    .map(([id, { name, titles, roles, articles, counts }]): PersonEntry => {
      const [speaks = 0, spokenOf = 0] = counts;
      return { id, name, titles: [...titles], roles: [...roles], articles, speaks, spokenOf };
    })
    .sort((a, b) => b.articles.length - a.articles.length || b.speaks - a.speaks || (a.name < b.name ? -1 : 1));
}

/** Somebody as the index of people has them. */
export function indexedPerson({ id, name, titles, roles, articles, speaks, spokenOf }: PersonEntry): IndexedPerson {
  const detail = roles[0] ?? officesOf({ titles, roles })[0] ?? null;
  return { id, name, detail, speaks, spokenOf, articles: articles.length };
}

/** The file of each person, by id. */
export function* peopleFiles(
  people: readonly PersonEntry[],
  entries: readonly ArticleEntries[],
  latestEvents: readonly EventEntry[],
  oldIds: ReadonlyMap<string, readonly NamedId[]>,
): Generator<[string, PersonFile]> {
  const byArticle = new Map(entries.map((entry) => [entry.summary.id, entry]));
  const eventsOf = groupBy(latestEvents, ({ people }) => people.map(({ id }) => id));
  for (const person of people) {
    const theirs = person.articles.map((id) => byArticle.get(id)!);
    const isSpeaker = ({ kind, id }: { kind: string; id: string }): boolean => kind === 'person' && id === person.id;
    const statements = theirs.flatMap(({ quotations }) =>
      quotations.filter(({ speakers }) => speakers.some(isSpeaker)),
    );
    const events = beginningOf(eventsOf.get(person.id) ?? []);
    yield [
      person.id,
      {
        person,
        articles: beginningOf(theirs.map(titleOf)),
        quotations: beginningOf(statements.filter(({ kind }) => kind !== 'indirect')),
        reported: beginningOf(statements.filter(({ kind }) => kind === 'indirect')),
        passages: beginningOf(theirs.flatMap(({ passages }) => passages.get(person.id) ?? [])),
        events,
        appearsWith: companionsIn(theirs, person.id),
        namesakes: (oldIds.get(person.id) ?? []).filter(({ id }) => id !== person.id),
        countryNames: countryNamesOf(events),
      },
    ];
  }
}

/** The people of some articles, most articles first, one person left out. */
export function companionsIn(entries: readonly ArticleEntries[], except: string | null): Listing<Companion> {
  const counts = new Map<string, { id: string; name: string; articles: number }>();
  for (const { people } of entries) {
    for (const { id, name } of people) {
      if (id === except) continue;
      const known = counts.get(id);
      if (known === undefined) counts.set(id, { id, name, articles: 1 });
      else known.articles++;
    }
  }
  return beginningOf([...counts.values()].sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)));
}

/** Items by each of their keys, in their order. */
export function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
