import type { ListProgress } from '../components/FilteredRows';
import type { Choice } from '../derive/facets';
import { choicesFrom, type ListCounts } from '../derive/list-counts';
import { chosenIn, facetEntries, type Filters } from '../links/filters';
import type { GrowingList } from '../queries/use-site';

/** What a page knows of its list before all of it is there. */
interface SoFar {
  readonly rest: GrowingList<unknown>['rest'];
  /** whether what the address means (old ids, words to search for) is still being looked up */
  readonly looksUp: boolean;
}

const nothing = (): void => {};

/** How much of a list is there, for the components that show it. */
export function progressOf({ rest, looksUp }: SoFar): ListProgress {
  if (rest?.state === 'failed') return { state: 'failed', onRetry: rest.retry };
  return { state: rest === null && !looksUp ? 'whole' : 'loading', onRetry: nothing };
}

/** The choices of each facet, and how many there are where not all are known. */
export interface ChoicesSoFar {
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly totals?: Readonly<Record<string, number>>;
}

/**
 * The choices in the rows of a list, or those that `counts` tells of all of it while not all rows
 * are there.
 */
export function choicesSoFar(
  choices: Readonly<Record<string, readonly Choice[]>>,
  counts: ListCounts | null,
  filters: Filters,
): ChoicesSoFar {
  if (counts === null) return { choices };
  const known = facetEntries.map(([name]) => [name, choicesFrom(counts, name, chosenIn(filters, name))] as const);
  const totals = Object.entries(counts.facets).map(([name, { total }]) => [name, total] as const);
  return { choices: Object.fromEntries(known), totals: Object.fromEntries(totals) };
}
