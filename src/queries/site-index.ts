import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { indexMetaName, type SiteIndex } from '../model/site';

const indexKey = ['index'] as const;

/** The query that reads the site's index, at the address that the page's own HTML names. */
export const indexQuery = queryOptions({ queryKey: indexKey, queryFn: readIndex });

async function readIndex(): Promise<SiteIndex> {
  const file = document.querySelector<HTMLMetaElement>(`meta[name="${indexMetaName}"]`)?.content ?? 'index.json';
  const answer = await fetch(`${import.meta.env.BASE_URL}data/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  const index: unknown = await answer.json();
  if (!isSiteIndex(index)) throw new Error(`${file} is no index of this version of the site; reload the page`);
  return index;
}

/** Puts an index into the cache, as prerendering does. */
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

/** Whether what came from the network has the shape of an index: the one file whose name need not carry a hash of what the build wrote. By hand, for zod would be a twentieth of the script. */
function isSiteIndex(value: unknown): value is SiteIndex {
  if (typeof value !== 'object' || value === null) return false;
  const index = value as Partial<Record<keyof SiteIndex, unknown>>;
  const hasShards = (list: unknown): boolean =>
    typeof list === 'object' && list !== null && 'files' in list && Array.isArray(list.files);
  return (
    lists.every((name) => hasShards(index[name])) &&
    Array.isArray(index.directory) &&
    Array.isArray(index.oldIds) &&
    typeof index.countryNames === 'object'
  );
}
