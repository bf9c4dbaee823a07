import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { indexMetaName, type SiteIndex } from '../model/site';
import { siteIndexSchema } from '../model/site-schema';

const indexKey = ['index'] as const;

/** The query that reads the site's index, at the address that the page's own HTML names. */
export const indexQuery = queryOptions({ queryKey: indexKey, queryFn: readIndex });

async function readIndex(): Promise<SiteIndex> {
  const file = document.querySelector<HTMLMetaElement>(`meta[name="${indexMetaName}"]`)?.content ?? 'index.json';
  const answer = await fetch(`${import.meta.env.BASE_URL}data/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return siteIndexSchema.parse(await answer.json());
}

/** Puts an index into the cache, as prerendering does. */
export function setIndex(client: QueryClient, index: SiteIndex): void {
  client.setQueryData(indexKey, index);
}
