import type { AttributionKind } from '../model/attribution';
import type { EventStatus } from '../model/event';
import type { ArticleSummary, EventEntry, QuotationEntry } from '../model/site';
import { dateRange } from './date-range';
import { choicesOf, narrow, type Choice, type Chosen, type Facet } from './facets';

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

/** A list narrowed, and the choices of each of its facets with their counts. */
export interface Narrowed<Row> {
  readonly rows: readonly Row[];
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
}

function chosenOf(filters: RowFilters): Chosen {
  const { person, country, kind, relay, status, named } = filters;
  return { person, country, kind, relay, status, named: named === null ? [] : [named] };
}

/** Whether the days of a date touch the days from `from` to `to`, each at its own grain and within. */
export function inDates(date: string, { from, to }: Pick<RowFilters, 'from' | 'to'>): boolean {
  if (from === null && to === null) return true;
  const range = dateRange(date);
  if (range === null) return false;
  const first = from === null ? -Infinity : (dateRange(from)?.first ?? -Infinity);
  const last = to === null ? Infinity : (dateRange(to)?.last ?? Infinity);
  return range.last >= first && range.first <= last;
}

function narrowRows<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  filters: RowFilters,
  dateOf: (row: Row) => string,
): Narrowed<Row> {
  const chosen = chosenOf(filters);
  const dated = rows.filter((row) => inDates(dateOf(row), filters));
  const choices = facets.map((facet) => [facet.name, choicesOf(dated, facets, chosen, facet)] as const);
  return { rows: narrow(dated, facets, chosen), choices: Object.fromEntries(choices) };
}

/** Narrows the articles by people (who speak, or who are named), countries and date of publication. */
export function narrowArticles(rows: readonly ArticleSummary[], filters: RowFilters): Narrowed<ArticleSummary> {
  const people = (row: ArticleSummary): string[] =>
    row.people.filter(({ speaks }) => !filters.speaks || speaks > 0).map(({ id }) => id);
  return narrowRows(
    rows,
    [
      { name: 'person', valuesOf: people },
      { name: 'country', valuesOf: ({ countries }) => countries },
    ],
    filters,
    ({ datePublished }) => datePublished,
  );
}

/** Whether a statement's source is named; one that nobody is found for counts as unnamed. */
export function isNamed({ speakers }: Pick<QuotationEntry, 'speakers'>): boolean {
  return speakers.some(({ kind }) => kind !== 'unnamed');
}

const quotationFacets: readonly Facet<QuotationEntry>[] = [
  { name: 'person', valuesOf: ({ speakers }) => speakers.map(({ id }) => id) },
  { name: 'country', valuesOf: ({ countries }) => countries },
  { name: 'kind', valuesOf: ({ kind }) => [kind] },
  { name: 'named', valuesOf: (row) => [isNamed(row) ? 'named' : 'unnamed'] },
  { name: 'relay', valuesOf: ({ relays }) => relays.map(({ id }) => id) },
];

/** Narrows the statements by speaker, country, kind, named or not, relay, and the day said (else published). */
export function narrowQuotations(rows: readonly QuotationEntry[], filters: RowFilters): Narrowed<QuotationEntry> {
  return narrowRows(rows, quotationFacets, filters, ({ said, datePublished }) => said ?? datePublished);
}

const eventFacets: readonly Facet<EventEntry>[] = [
  { name: 'person', valuesOf: ({ people }) => people.map(({ id }) => id) },
  { name: 'country', valuesOf: ({ countries }) => countries },
  { name: 'status', valuesOf: ({ status }) => [status] },
];

/** Narrows the events by person, country, status and date. */
export function narrowEvents(rows: readonly EventEntry[], filters: RowFilters): Narrowed<EventEntry> {
  return narrowRows(rows, eventFacets, filters, ({ date }) => date);
}
