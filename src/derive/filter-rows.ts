import type { AttributionKind } from '../model/attribution';
import type { EventStatus } from '../model/event';
import type { ArticleSummary, EventEntry, QuotationEntry } from '../model/site';
import { dateRange } from './date-range';
import { facetOf, narrow, type Chosen, type Days, type DayWindow, type Facet, type Narrowed } from './facets';
import { memoOfList } from './memo-of-list';

/** The narrowing that the lists share; each list uses what it has. */
export interface RowFilters {
  readonly person: readonly string[];
  readonly speaks: boolean;
  readonly country: readonly string[];
  readonly kind: readonly AttributionKind[];
  readonly named: 'named' | 'unnamed' | null;
  readonly relay: readonly string[];
  readonly status: readonly EventStatus[];
  readonly from: string | null;
  readonly to: string | null;
}

function chosenOf(filters: RowFilters): Chosen {
  const { person, country, kind, relay, status, named } = filters;
  return { person, country, kind, relay, status, named: named === null ? [] : [named] };
}

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

function narrowRows<Row>(rows: readonly Row[], { facets, daysOf }: Narrowing<Row>, filters: RowFilters): Narrowed<Row> {
  return narrow(
    rows,
    facets,
    chosenOf(filters),
    windowOf(() => daysOf(rows), filters),
  );
}

const articleCountries = facetOf<ArticleSummary>('country', ({ countries }) => countries);
const articleDays = daysOf<ArticleSummary>(({ datePublished }) => datePublished);

const articlesByNamed: Narrowing<ArticleSummary> = {
  facets: [facetOf('person', ({ people }) => people.map(({ id }) => id)), articleCountries],
  daysOf: articleDays,
};

const articlesBySpeakers: Narrowing<ArticleSummary> = {
  facets: [
    facetOf('person', ({ people }) => people.filter(({ speaks }) => speaks > 0).map(({ id }) => id)),
    articleCountries,
  ],
  daysOf: articleDays,
};

/** Narrows the articles by people (who speak, or who are named), countries and date of publication. */
export function narrowArticles(rows: readonly ArticleSummary[], filters: RowFilters): Narrowed<ArticleSummary> {
  return narrowRows(rows, filters.speaks ? articlesBySpeakers : articlesByNamed, filters);
}

/** Whether a statement's source is named; one that nobody is found for counts as unnamed. */
export function isNamed({ speakers }: Pick<QuotationEntry, 'speakers'>): boolean {
  return speakers.some(({ kind }) => kind !== 'unnamed');
}

const quotations: Narrowing<QuotationEntry> = {
  facets: [
    facetOf('person', ({ speakers }) => speakers.map(({ id }) => id)),
    facetOf('country', ({ countries }) => countries),
    facetOf('kind', ({ kind }) => [kind]),
    facetOf('named', (row) => [isNamed(row) ? 'named' : 'unnamed']),
    facetOf('relay', ({ relays }) => relays.map(({ id }) => id)),
  ],
  daysOf: daysOf(({ said, datePublished }) => said ?? datePublished),
};

/** Narrows the statements by speaker, country, kind, named or not, relay, and the day said (else published). */
export function narrowQuotations(rows: readonly QuotationEntry[], filters: RowFilters): Narrowed<QuotationEntry> {
  return narrowRows(rows, quotations, filters);
}

const events: Narrowing<EventEntry> = {
  facets: [
    facetOf('person', ({ people }) => people.map(({ id }) => id)),
    facetOf('country', ({ countries }) => countries),
    facetOf('status', ({ status }) => [status]),
  ],
  daysOf: daysOf(({ date }) => date),
};

/** Narrows the events by person, country, status and date. */
export function narrowEvents(rows: readonly EventEntry[], filters: RowFilters): Narrowed<EventEntry> {
  return narrowRows(rows, events, filters);
}
