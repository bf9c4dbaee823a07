import { QueryClient, queryOptions } from '@tanstack/react-query';
import { filesNamedIn, withoutHash } from '../model/data-file-names';
import { fetchData } from '../workers/fetch-data';
import { newerIndex } from './after-update';
import { adoptIndex } from './in-html';
import { tellIfLate } from './late';
import { readIndex, setIndex } from './site-index';

/**
 * A file that did not come is asked for once more, a second later, where there is a network; then
 * the page says so and has a button for it.
 */
const tryingAgain = { retry: (failures: number) => failures < 1 && navigator.onLine, retryDelay: 1000 };

/**
 * A query cache whose data never grows stale of itself: files carry a hash of their content in
 * their name.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        ...tryingAgain,
      },
    },
  });
}

/** The key of a data file in the query cache. */
export const fileKey = (file: string): readonly ['file', string] => ['file', file];

/**
 * The query that reads one file below the site's data folder. The build writes those files from the
 * types of `model/site`.
 */
export function fileQuery<T>(file: string) {
  return queryOptions({
    queryKey: fileKey(file),
    queryFn: ({ signal, client }) => tellIfLate(readFile<T>(file, signal, client)),
  });
}

const readFile = <T>(file: string, signal: AbortSignal, client: QueryClient): Promise<T> =>
  orRenew(() => fetchData(file, signal) as Promise<T>, signal, client);

/** Reads something; when it is not there, puts the site's newest index in the place of ours first, if it is another. */
export async function orRenew<T>(read: () => Promise<T>, signal: AbortSignal, client: QueryClient): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!signal.aborted) await renewIndex(client);
    throw error;
  }
}

let renewing: Promise<void> | null = null;

/**
 * After a file was not there: puts the site's newest index in the place of ours, if it is another.
 * Never rejects.
 */
function renewIndex(client: QueryClient): Promise<void> {
  return (renewing ??= renew(client)
    .catch(() => undefined)
    .finally(() => (renewing = null)));
}

async function renew(client: QueryClient): Promise<void> {
  const newest = await newerIndex();
  if (newest === null) return;
  const index = await readIndex(newest);
  // what is read stays where it is: the files that take the place of those shown are there before
  // they do
  const named = await readShown(client, index);
  await readShown(client, named);
  adoptIndex(newest);
  setIndex(client, index);
}

/**
 * Of the files that `naming` names, reads those that take the place of files that are shown, and
 * gives what is in them.
 */
async function readShown(client: QueryClient, naming: unknown): Promise<unknown[]> {
  const shown = client.getQueryCache().findAll({ queryKey: ['file'], type: 'active' });
  const stems = new Set(
    shown.filter(({ state }) => state.data !== undefined).map(({ queryKey }) => withoutHash(queryKey[1] as string)),
  );
  const files = filesNamedIn(naming).filter((file) => stems.has(withoutHash(file)));
  return Promise.all(
    files.map((file) =>
      client.fetchQuery({ queryKey: fileKey(file), queryFn: () => fetchData(file), retry: false }).catch(() => null),
    ),
  );
}
