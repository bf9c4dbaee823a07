import { QueryClient, queryOptions } from '@tanstack/react-query';

/** A query cache whose data never grows stale of itself: files carry a hash of their content in their name. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry: 1, refetchOnWindowFocus: false },
    },
  });
}

/** The key of a data file in the query cache. */
export const fileKey = (file: string): readonly ['file', string] => ['file', file];

/** The query that reads one file below the site's data folder. The build writes those files from the types of `model/site`. */
export function fileQuery<T>(file: string) {
  return queryOptions({ queryKey: fileKey(file), queryFn: ({ signal }) => readJson<T>(file, signal) });
}

async function readJson<T>(file: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(`${import.meta.env.BASE_URL}data/${file}`, { signal });
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return (await answer.json()) as T;
}
