import { columnsOf, narrow, type Columns } from '../../derive/facets';
import { dayWindow, listTable, type RowFilters } from '../../derive/filter-rows';
import { holdsAll } from '../../derive/find-words';
import { searchedText } from '../../derive/searched-text';
import { chosenIn, type FacetName, type NarrowedList, type RowsOf } from '../../links/filters';
import { countryName } from '../../model/country-names';
import { searchWords } from '../../model/search-words';
import type { NamedId } from '../../model/site';
import { dateRange } from '../../derive/date-range';
import type { KeptRows } from './own-shelf';

/** A value of a facet among a reader's own rows, with how many of them it would leave. */
export interface OwnChoice {
  readonly value: string;
  readonly name: string | null;
  readonly count: number;
}

/** A reader's own rows as filters leave them. */
export interface OwnNarrowed {
  /** their places among all of the reader's own rows */
  readonly places: readonly number[];
  readonly choices: Readonly<Record<string, readonly OwnChoice[]>>;
}

/** The rows of a list that are a reader's own, in the order of the list. */
export interface OwnList {
  readonly rows: readonly unknown[];
  readonly narrow: (filters: RowFilters, asked: readonly string[]) => OwnNarrowed;
  /**
   * Places of the site's rows with those of own ones put in by their days; the own are numbered from
   * `total` on. `days` has the first day of every row of the site.
   */
  readonly joined: (places: Uint32Array, days: Int32Array, own: readonly number[], total: number) => Uint32Array;
}

/** The rows of one list among those that this device keeps. */
export function ownListOf<L extends NarrowedList>(list: L, kept: readonly KeptRows[]): OwnList {
  const found = rowsFrom[list](kept);
  const rows = found.map(({ row }) => row);
  const made = listTable(list, rows);
  const known = { ...made, columns: columnsOf(made.table), names: namesIn(kept) };
  return {
    rows,
    narrow: (filters, asked) => {
      const holds = ({ words }: Found<RowsOf[L]>): boolean => holdsAll(searchWords(words), asked);
      const places = new Set(found.flatMap((one, place) => (asked.length === 0 || holds(one) ? [place] : [])));
      return narrowed(known, filters, places);
    },
    joined: (places, days, own, total) => {
      const at = own.map((place) => ({ place: total + place, day: found[place]!.day }));
      return list === 'events' ? joinedEarliest(places, days, at) : joinedNewest(places, days, at);
    },
  };
}

/** A row, the words by which it is found, and the day by which its list is in order. */
interface Found<Row> {
  readonly row: Row;
  readonly words: string;
  readonly day: number;
}

const dayOf = (date: string): number => dateRange(date)?.first ?? 0;

const rowsFrom: { readonly [L in NarrowedList]: (kept: readonly KeptRows[]) => Found<RowsOf[L]>[] } = {
  articles: (kept) =>
    newestFirst(kept).map(({ summary, text }) => ({
      row: summary,
      words: `${searchedText.articles(summary)} ${text}`,
      day: dayOf(summary.datePublished),
    })),
  quotations: (kept) =>
    newestFirst(kept).flatMap(({ quotations }) =>
      quotations.map((row) => ({ row, words: searchedText.quotations(row), day: dayOf(row.datePublished) })),
    ),
  events: (kept) =>
    kept
      .flatMap(({ events }) => events)
      .map((row) => ({
        row: { ...row, headline: `${row.headline} (on this device)` },
        words: '',
        day: dayOf(row.date),
      }))
      .sort((a, b) => a.day - b.day),
};

const newestFirst = (kept: readonly KeptRows[]): KeptRows[] =>
  [...kept].sort((a, b) => dayOf(b.summary.datePublished) - dayOf(a.summary.datePublished));

function namesIn(kept: readonly KeptRows[]): ReadonlyMap<string, string> {
  const named = kept.flatMap(({ summary, quotations, events }): readonly NamedId[] => [
    ...summary.people,
    ...quotations.flatMap(({ speakers, relays }) => [...speakers, ...relays]),
    ...events.flatMap(({ people }) => people),
  ]);
  return new Map(named.map(({ id, name }) => [id, name]));
}

interface KnownOwn {
  readonly columns: Columns;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly names: ReadonlyMap<string, string>;
}

function narrowed({ columns, values, names }: KnownOwn, filters: RowFilters, found: ReadonlySet<number>): OwnNarrowed {
  const facets = Object.keys(values) as FacetName[];
  const chosen = facets.map((facet) => [facet, chosenIn(filters, facet).map((value) => values[facet]!.indexOf(value))]);
  const { places, counts } = narrow(columns, {
    chosen: Object.fromEntries(chosen) as Record<string, number[]>,
    speaks: filters.speaks,
    days: dayWindow(filters),
    found,
  });
  const nameOf = (facet: FacetName, value: string): string | null =>
    facet === 'country' ? countryName(value) : (names.get(value) ?? null);
  const choices = facets.map((facet) => [
    facet,
    values[facet]!.flatMap((value, n) => {
      const count = counts[facet]![n]!;
      return count === 0 ? [] : [{ value, count, name: nameOf(facet, value) }];
    }),
  ]);
  return { places: [...places], choices: Object.fromEntries(choices) as OwnNarrowed['choices'] };
}

interface Placed {
  readonly place: number;
  readonly day: number;
}

/** Each behind all that is surely not older: a row of the site may have a day before that of its article. */
function joinedNewest(places: Uint32Array, days: Int32Array, own: readonly Placed[]): Uint32Array {
  const behind = own.map(({ day }) => places.findLastIndex((place) => days[place]! >= day) + 1);
  return putIn(places, own, behind);
}

/** Each before the first that is later. */
function joinedEarliest(places: Uint32Array, days: Int32Array, own: readonly Placed[]): Uint32Array {
  const before = own.map(({ day }) => {
    const at = places.findIndex((place) => days[place]! > day);
    return at === -1 ? places.length : at;
  });
  return putIn(places, own, before);
}

/** Puts own places before those that stand at some indices, which do not fall. */
function putIn(places: Uint32Array, own: readonly Placed[], at: readonly number[]): Uint32Array {
  const joined = new Uint32Array(places.length + own.length);
  let next = 0;
  for (let n = 0; n <= places.length; n++) {
    for (; next < own.length && at[next]! <= n; next++) joined[n + next] = own[next]!.place;
    if (n < places.length) joined[n + next] = places[n]!;
  }
  return joined;
}
