import { attributionKinds, sourceKindOf, sourceKinds } from '../model/attribution';
import { eventStatuses } from '../model/event';
import { statusesOf, type ArticleSummary, type EventEntry, type QuotationEntry } from '../model/site';
import { anyWord, day, flag, freeWords, many, oneOf, type QueryField } from './query-fields';

/** The lists that are narrowed, by the rows that they hold. */
export interface RowsOf {
  readonly articles: ArticleSummary;
  readonly quotations: QuotationEntry;
  readonly events: EventEntry;
}

/** A list that is narrowed. */
export type NarrowedList = keyof RowsOf;

/** What a facet reads of the rows of one list, and what its choices stand under. */
interface FacetOfList<Row> {
  readonly title: string;
  /** `speaking`: the people chosen must speak */
  readonly valuesOf: (row: Row, speaking: boolean) => readonly string[];
}

/** What a facet is in each list that has it. */
type FacetOfLists = { readonly [L in NarrowedList]?: FacetOfList<RowsOf[L]> };

/** A narrowing of a list; a facet, with choices and their counts, has `of`. */
type FilterEntry = QueryField<unknown> & {
  readonly of?: FacetOfLists;
  /** what a value is called; without it a value is a person's id or a country's code */
  readonly words?: Readonly<Record<string, string>>;
};

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const countriesOf = ({ countries }: { readonly countries: readonly string[] }): readonly string[] => countries;
const countryCode = (given: string): string | null => oneCode.exec(given.toUpperCase())?.[0] ?? null;
const oneCode = /^[A-Z]{2}$/;

/**
 * How the query of an address narrows a page: each narrowing with its name there and its values,
 * and where it is a facet of a list with what it reads of a row. Within a facet any choice matches,
 * across facets all must. The order is that of the query and of the page.
 */
export const filterTable = {
  person: {
    ...many('person', anyWord),
    of: {
      articles: {
        title: 'People',
        valuesOf: ({ people }, speaking) => idsOf(speaking ? people.filter(({ speaks }) => speaks > 0) : people),
      },
      quotations: { title: 'Who speaks', valuesOf: ({ speakers }) => idsOf(speakers) },
      events: { title: 'People', valuesOf: ({ people }) => idsOf(people) },
    },
  },
  /** whether the people chosen must speak, or may only be named */
  speaks: flag('as', 'speaker'),
  country: {
    ...many('country', countryCode),
    of: {
      articles: { title: 'Countries', valuesOf: countriesOf },
      quotations: { title: 'Countries', valuesOf: countriesOf },
      events: { title: 'Countries', valuesOf: countriesOf },
    },
  },
  kind: {
    ...many('kind', oneOf(attributionKinds)),
    of: { quotations: { title: 'Quoted or reported', valuesOf: ({ kind }) => [kind] } },
    words: { direct: 'quoted', mixed: 'partly quoted', indirect: 'reported' },
  },
  source: {
    ...many('source', oneOf(sourceKinds), { unnamed: sourceKinds.filter((kind) => kind !== 'named') }),
    of: { quotations: { title: 'Source', valuesOf: ({ speakers }) => [sourceKindOf(speakers)] } },
    words: {
      named: 'named',
      person: 'people, unnamed',
      body: 'an organisation, not by name',
      document: 'a document',
      unattributed: 'not found',
    },
  },
  /** through whom a statement came */
  relay: {
    ...many('relay', anyWord),
    of: { quotations: { title: 'Through whom', valuesOf: ({ relays }) => idsOf(relays) } },
  },
  status: {
    ...many('status', oneOf(eventStatuses)),
    of: { events: { title: 'Status', valuesOf: statusesOf } },
    words: { happened: 'happened', said: 'said', planned: 'planned', possible: 'possible' },
  },
  /** first and last day */
  from: day('from'),
  to: day('to'),
  /** free words to search for */
  words: freeWords('q'),
} as const satisfies Record<string, FilterEntry>;

type FilterTable = typeof filterTable;

/** How the query of an address narrows a page; see `filterTable`. */
export type Filters = { readonly [F in keyof FilterTable]: ReturnType<FilterTable[F]['read']> };

/** The names of facets: the narrowings whose choices a list counts. */
export type FacetName = {
  [F in keyof FilterTable]: FilterTable[F] extends { of: object } ? F : never;
}[keyof FilterTable];

const entries = Object.entries(filterTable) as unknown as readonly (readonly [keyof Filters, FilterEntry])[];

/** The facets in the order of the table, each with its entry. */
export const facetEntries = entries.filter(([, { of }]) => of !== undefined) as unknown as readonly (readonly [
  FacetName,
  FilterEntry & { readonly of: FacetOfLists },
])[];

/** No narrowing at all. */
export const noFilters = Object.fromEntries(entries.map(([name, { none }]) => [name, none])) as unknown as Filters;

/**
 * Filters as the query of an address: names and values in a fixed order, so that one view has one
 * address. Empty for none.
 */
export function queryOf(filters: Filters): string {
  // a page has hundreds of links, hardly any of them narrowed
  if (filters === noFilters) return '';
  const query = new URLSearchParams();
  for (const [name, { query: key, write }] of entries) {
    for (const value of write(filters[name])) query.append(key, value);
  }
  return query.toString();
}

/** The filters that a query names; what it does not name, or names wrongly, is not narrowed. */
export function filtersOf(query: string): Filters {
  if (query === '') return noFilters;
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    entries.map(([name, { query: key, read }]) => [name, read(given.getAll(key))]),
  ) as unknown as Filters;
}

/** What is chosen in a facet. */
export function chosenIn(filters: Pick<Filters, FacetName>, facet: FacetName): readonly string[] {
  return filterTable[facet].write(filters[facet] as never);
}

/** Filters with one choice of a facet made, or taken back. */
export function withToggled(filters: Filters, facet: FacetName, value: string): Filters {
  const { read, none } = filterTable[facet];
  const chosen = chosenIn(filters, facet);
  const others = chosen.filter((other) => other !== value);
  const isOne = !Array.isArray(none);
  const now = others.length < chosen.length ? others : isOne ? [value] : [...chosen, value];
  return { ...filters, [facet]: read(now) };
}
