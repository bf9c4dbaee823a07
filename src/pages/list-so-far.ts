import type { ListProgress } from '../components/FilteredRows';
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
