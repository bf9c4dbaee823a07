import { noFilters, type Filters } from './filters';
import type { PageName, Place } from './pages';

/**
 * A place, how it is narrowed, and what it points at inside: `q-…`, `e-…`, `p-…` or a heading's id;
 * null for the top.
 */
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
