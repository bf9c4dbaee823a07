import type { QueryClient } from '@tanstack/react-query';
import { newSeedsMessage } from '../model/site';
import { indexQuery } from './site-index';

/**
 * In development: reads the index anew when a seed changed; files whose words changed have another
 * name and follow by themselves.
 */
export function showNewSeeds(client: QueryClient): void {
  import.meta.hot?.on(newSeedsMessage, () => void client.invalidateQueries({ queryKey: indexQuery.queryKey }));
}
