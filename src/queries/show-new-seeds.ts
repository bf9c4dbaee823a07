import type { QueryClient } from '@tanstack/react-query';
import { indexQuery } from './site-index';

/** The message by which the development server tells open pages that a seed was changed, added or removed. */
export const newSeedsMessage = 'on-the-record:seeds';

/** In development: reads the index anew when a seed changed; files whose words changed have another name and follow by themselves. */
export function showNewSeeds(client: QueryClient): void {
  import.meta.hot?.on(newSeedsMessage, () => void client.invalidateQueries({ queryKey: indexQuery.queryKey }));
}
