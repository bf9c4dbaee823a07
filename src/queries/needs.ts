import type { QueryClient } from '@tanstack/react-query';
import type { Filters } from '../links/filters';
import { filedAt, pageEntry } from '../links/pages';
import type { View } from '../links/view';
import type { SiteArticle } from '../model/link-notice';
import { directoryKey, directoryShard, type Directory, type Filed, type Shards, type SiteIndex } from '../model/site';
import { fileQuery } from './data-files';
import { fileInHtml } from './in-html';
import { indexQuery } from './site-index';

/** The directory's file in which something stands. */
export function directoryFile(index: SiteIndex, kind: Filed, id: string): string | null {
  const { directory } = index;
  return directory.length === 0 ? null : directory[directoryShard(directoryKey(kind, id), directory.length)]!;
}

/**
 * Every data file, the index left out, that a page's first drawing reads. `lookUp` reads a file that
 * is at hand: one of the directory, or an article's.
 */
export function filesFor(view: View, index: SiteIndex, lookUp: (file: string) => unknown): string[] {
  const { data } = pageEntry(view.page);
  const lists = data !== null && 'list' in data ? firstFiles(index[data.list]) : [];
  const filed = filedAt(view);
  const directory = filed === null ? null : directoryFile(index, filed.kind, filed.id);
  if (filed === null || directory === null) return [...lists, ...oldIdFiles(index, idsIn(view.filters))];
  const known = lookUp(directory) as Directory | undefined;
  const file = known?.[directoryKey(filed.kind, filed.id)];
  if (file !== undefined) return [directory, file, ...sayingFiles(view, lookUp(file))];
  return view.page === 'person' && known !== undefined ? [directory, ...oldIdFiles(index, [view.id])] : [directory];
}

/**
 * The key and the file of what a page shows, which its HTML names: the page then needs neither index
 * nor directory. Null for pages that show a list, or nothing that has a file.
 */
export function namedFile(view: View, index: SiteIndex, lookUp: (file: string) => unknown): [string, string] | null {
  const filed = filedAt(view);
  const directory = filed === null ? null : directoryFile(index, filed.kind, filed.id);
  if (filed === null || directory === null) return null;
  const key = directoryKey(filed.kind, filed.id);
  const file = (lookUp(directory) as Directory | undefined)?.[key];
  return file === undefined ? null : [key, file];
}

/** The file of the saying that a quotation's page tells of, where another article has it. */
function sayingFiles(view: View, article: unknown): string[] {
  if (view.page !== 'quotation' || article === undefined) return [];
  const { sayings, notices } = article as Partial<SiteArticle>;
  const saying = sayings?.[notices?.find(({ id }) => id === view.id)?.at[0] ?? view.id];
  return saying === undefined ? [] : [saying.file];
}

/** The first of a list, what is counted over all of it, and what its older addresses say. */
const firstFiles = ({ first, counts, former }: Shards): string[] =>
  [first, counts, former].filter((file) => file !== null && file !== undefined);

/** Whoever is named by the filters of an address: ids of people, some of them perhaps old. */
export const idsIn = ({ person, relay }: Filters): string[] => [...person, ...relay];

/** The files of old ids in which some ids would stand. */
export function oldIdFiles({ oldIds }: SiteIndex, ids: readonly string[]): string[] {
  if (oldIds.length === 0) return [];
  return [...new Set(ids.map((id) => oldIds[directoryShard(directoryKey('people', id), oldIds.length)]!))];
}

/**
 * Reads into the cache all that a page's first drawing needs, so that nothing waits when it is
 * drawn. Rejects when something cannot be read.
 */
export async function loadNeeds(client: QueryClient, view: View | null): Promise<void> {
  const lookUp = (file: string): unknown => client.getQueryData(fileQuery(file).queryKey);
  const read = (file: string): Promise<unknown> => client.ensureQueryData(fileQuery(file));
  const filed = view === null ? null : filedAt(view);
  const named = filed === null ? null : fileInHtml(filed.kind, filed.id);
  if (view !== null && named !== null) {
    await Promise.all(sayingFiles(view, await read(named)).map(read));
    return;
  }
  const index = await client.ensureQueryData(indexQuery);
  if (view === null) return;
  // three times: what the directory names is known only once it is read, and what an article names
  for (let time = 0; time < 3; time++) await Promise.all(filesFor(view, index, lookUp).map(read));
}
