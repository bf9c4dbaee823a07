import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { SiteIndex } from '../model/site';
import { fetchData } from '../workers/fetch-data';
import { newerIndex, reloadOnce } from './after-update';
import { adoptIndex, indexFile, nameIndex } from './in-html';
import { tellIfLate } from './late';

const indexKey = ['index'] as const;

/**
 * The query that reads the site's index: the file that the page's own HTML names, or the newest where
 * it names none or that is gone.
 */
export const indexQuery = queryOptions({ queryKey: indexKey, queryFn: () => tellIfLate(readNamedOrNewest()) });

async function readNamedOrNewest(): Promise<SiteIndex> {
  const named = indexFile();
  if (named === null) return readNewest(nameIndex, new Error('the site does not say which index it has'));
  return readIndex(named).catch((error: unknown) => readNewest(adoptIndex, error));
}

async function readNewest(take: (file: string) => void, error: unknown): Promise<SiteIndex> {
  const newest = await newerIndex();
  if (newest === null) throw error;
  const index = await readIndex(newest);
  take(newest);
  return index;
}

/**
 * Reads an index. Loads the page anew, once, if it is none that this version of the page can read;
 * then rejects.
 */
export async function readIndex(file: string): Promise<SiteIndex> {
  const index = await fetchData(file);
  if (isSiteIndex(index)) return index;
  await reloadOnce(file);
  throw new Error(`${file} is no index of this version of the site; reload the page`);
}

/** Puts an index into the cache, as prerendering does. What is drawn from it follows by itself. */
export function setIndex(client: QueryClient, index: SiteIndex): void {
  client.setQueryData(indexKey, index);
}

const lists = [
  'articles',
  'quotations',
  'events',
  'people',
  'countries',
] as const satisfies readonly (keyof SiteIndex)[];

/**
 * Whether what came from the network has the shape of an index: after an update it may be that of
 * another version. By hand, for zod would be a twentieth of the script.
 */
function isSiteIndex(value: unknown): value is SiteIndex {
  if (typeof value !== 'object' || value === null) return false;
  const index = value as Partial<Record<keyof SiteIndex, unknown>>;
  const hasShards = (list: unknown): boolean =>
    typeof list === 'object' && list !== null && 'total' in list && 'first' in list;
  return (
    lists.every((name) => hasShards(index[name])) &&
    Array.isArray(index.directory) &&
    Array.isArray(index.oldIds) &&
    typeof index.countryNames === 'object' &&
    typeof index.site === 'object'
  );
}
