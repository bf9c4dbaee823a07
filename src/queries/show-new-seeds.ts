import type { QueryClient } from '@tanstack/react-query';
import { filesNamedIn, withoutHash } from '../model/data-file-names';
import { newSeedsMessage } from '../model/meta-names';
import { type Directory } from '../model/site';
import { fileQuery } from './data-files';
import { indexFile } from './in-html';
import { readIndex, setIndex } from './site-index';

/** In development: shows what the seeds say now when one was changed. */
export function showNewSeeds(client: QueryClient): void {
  import.meta.hot?.on(newSeedsMessage, () => void showNewest(client));
}

/**
 * In development: puts the newest index into the cache, and before it what the open page shows in
 * its new form, so that the page changes where it stands and never waits. Files whose words changed
 * have another name.
 */
export async function showNewest(client: QueryClient): Promise<void> {
  const named = indexFile();
  if (named === null) return;
  const index = await readIndex(named);
  const directory = await Promise.all(index.directory.map((file) => client.fetchQuery(fileQuery<Directory>(file))));
  const there = [...filesNamedIn(index), ...directory.flatMap((names) => Object.values(names))];
  const shown = client.getQueryCache().findAll({ queryKey: ['file'], type: 'active' });
  const names = new Set(shown.map(({ queryKey }) => withoutHash(String(queryKey[1]))));
  const wanted = there.filter((file) => names.has(withoutHash(file)));
  await Promise.all(wanted.map((file) => client.fetchQuery(fileQuery(file))));
  setIndex(client, index);
}
