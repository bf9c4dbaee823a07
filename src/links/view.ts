import type { AttributionKind } from '../model/attribution';
import type { EventStatus } from '../model/event';
import type { PageName, Place } from './pages';

/** How the query of an address narrows a page. Within a facet any choice matches, across facets all must. */
export interface Filters {
  /** ids of people; on the quotations page of any speaker */
  readonly person: readonly string[];
  /** whether the people chosen must speak, or may only be named */
  readonly speaks: boolean;
  /** ISO 3166-1 alpha-2 codes */
  readonly country: readonly string[];
  readonly kind: readonly AttributionKind[];
  readonly named: 'named' | 'unnamed' | null;
  /** ids of those through whom a statement came */
  readonly relay: readonly string[];
  readonly status: readonly EventStatus[];
  /** first and last day, `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  readonly from: string | null;
  readonly to: string | null;
  /** free words to search for, trimmed; empty for none */
  readonly words: string;
}

/** No narrowing at all. */
export const noFilters: Filters = {
  person: [],
  speaks: false,
  country: [],
  kind: [],
  named: null,
  relay: [],
  status: [],
  from: null,
  to: null,
  words: '',
};

/** A place, how it is narrowed, and what it points at inside: `q-…`, `e-…`, `p-…` or a heading's id; null for the top. */
export type View = Place & { readonly filters: Filters; readonly target: string | null };

/** The view of one page. */
export type ViewOf<P extends PageName> = Extract<View, { page: P }>;

/** A place as a view, not narrowed and pointing at nothing unless told otherwise. */
export function viewAt<P extends Place>(
  place: P,
  { filters, target = null }: { filters?: Partial<Filters>; target?: string | null } = {},
): P & Pick<View, 'filters' | 'target'> {
  return { ...place, filters: filters === undefined ? noFilters : { ...noFilters, ...filters }, target };
}
