import { chosenIn, facetEntries, type FacetName, type Filters, type NarrowedList, type RowsOf } from '../links/filters';
import type { ArticleSummary, EventEntry, QuotationEntry } from '../model/site';
import { dateRange } from './date-range';
import { facetOf, narrow, type Days, type DayWindow, type Facet, type Narrowed } from './facets';
import { memoOfList } from './memo-of-list';

/** The narrowing that the lists share; each list uses what it has. */
export type RowFilters = Omit<Filters, 'words'>;

function daysOf<Row>(dateOf: (row: Row) => string): (rows: readonly Row[]) => Days {
  return memoOfList((rows) => {
    const ranges = rows.map((row) => dateRange(dateOf(row)));
    return {
      first: Int32Array.from(ranges, (range) => range?.first ?? 0),
      last: Int32Array.from(ranges, (range) => range?.last ?? -1),
    };
  });
}

/** The days from `from` to `to`, each at its own grain and within; null when neither is given. */
function windowOf(days: () => Days, { from, to }: Pick<RowFilters, 'from' | 'to'>): DayWindow | null {
  if (from === null && to === null) return null;
  return {
    days: days(),
    from: from === null ? -Infinity : (dateRange(from)?.first ?? -Infinity),
    to: to === null ? Infinity : (dateRange(to)?.last ?? Infinity),
  };
}

/** What a kind of list can be narrowed by. */
interface Narrowing<Row> {
  readonly facets: readonly Facet<Row>[];
  readonly daysOf: (rows: readonly Row[]) => Days;
}

/** The narrowing of a list by the facets of the table that it has, and by the day of each row. */
function narrowingOf<L extends NarrowedList>(
  list: L,
  dateOf: (row: RowsOf[L]) => string,
  speaking = false,
): Narrowing<RowsOf[L]> {
  const facets = facetEntries.flatMap(([name, { of }]) => {
    const facet = of[list];
    return facet === undefined ? [] : [facetOf(name, (row: RowsOf[L]) => facet.valuesOf(row, speaking))];
  });
  return { facets, daysOf: daysOf(dateOf) };
}

function narrowRows<Row>(rows: readonly Row[], { facets, daysOf }: Narrowing<Row>, filters: RowFilters): Narrowed<Row> {
  const chosen = Object.fromEntries(facets.map(({ name }) => [name, chosenIn(filters, name as FacetName)]));
  return narrow(
    rows,
    facets,
    chosen,
    windowOf(() => daysOf(rows), filters),
  );
}

const published = ({ datePublished }: ArticleSummary): string => datePublished;
const articles = narrowingOf('articles', published);
const articlesWhereTheySpeak = narrowingOf('articles', published, true);

/**
 * Narrows the articles by the facets that they have (people: who speak, or who are named) and the
 * day of publication.
 */
export function narrowArticles(rows: readonly ArticleSummary[], filters: RowFilters): Narrowed<ArticleSummary> {
  return narrowRows(rows, filters.speaks ? articlesWhereTheySpeak : articles, filters);
}

const quotations = narrowingOf('quotations', ({ said, datePublished }) => said ?? datePublished);

/** Narrows the statements by the facets that they have and the day said (else published). */
export function narrowQuotations(rows: readonly QuotationEntry[], filters: RowFilters): Narrowed<QuotationEntry> {
  return narrowRows(rows, quotations, filters);
}

const events = narrowingOf('events', ({ date }) => date);

/** Narrows the events by the facets that they have and their date. */
export function narrowEvents(rows: readonly EventEntry[], filters: RowFilters): Narrowed<EventEntry> {
  return narrowRows(rows, events, filters);
}
