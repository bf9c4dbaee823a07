import { facetEntries, type Filters, type NarrowedList, type RowsOf } from '../links/filters';
import { dateRange } from './date-range';
import { tableOf, type DayWindow, type MadeTable } from './facets';

/** The narrowing that the lists share; each list uses what it has. */
export type RowFilters = Omit<Filters, 'words'>;

/** The day by which each kind of row is narrowed. */
const dateOf: { readonly [L in NarrowedList]: (row: RowsOf[L]) => string } = {
  articles: ({ datePublished }) => datePublished,
  quotations: ({ said, datePublished }) => said ?? datePublished,
  events: ({ date }) => date,
};

/** The columns of a list: those of the facets of the table that it has, and the day of each row. */
export function listTable<L extends NarrowedList>(list: L, rows: readonly RowsOf[L][]): MadeTable {
  const facets = facetEntries.flatMap(([name, { of }]) => {
    const facet = of[list];
    return facet === undefined ? [] : [{ name, valuesOf: facet.valuesOf }];
  });
  const read = (row: RowsOf[L], speaking: boolean) =>
    Object.fromEntries(facets.map(({ name, valuesOf }) => [name, [...new Set(valuesOf(row, speaking))]]));
  return tableOf(
    rows.map((row) => ({ date: dateOf[list](row), values: read(row, false), speaking: read(row, true) })),
    facets.map(({ name }) => name),
  );
}

/** The days from `from` to `to`, each at its own grain and within; null when neither is given. */
export function dayWindow({ from, to }: Pick<RowFilters, 'from' | 'to'>): DayWindow | null {
  if (from === null && to === null) return null;
  return {
    from: from === null ? -Infinity : (dateRange(from)?.first ?? -Infinity),
    to: to === null ? Infinity : (dateRange(to)?.last ?? Infinity),
  };
}
