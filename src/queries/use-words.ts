import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placesWith } from '../derive/find-words';
import { normaliseWords } from '../model/ids';
import { wordPrefix, type WordDirectory, type WordShard } from '../model/site';
import { fileQuery } from './data-files';
import { indexQuery } from './site-index';

/** All shards, or null while one has not come. */
function whole(results: readonly UseQueryResult<WordShard>[]): WordShard[] | null {
  const shards = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return shards.length === results.length ? shards : null;
}

/** Places in the list of articles whose text holds all the words, or words that begin so; null while that is not known, or nothing is asked. Reads only the files of those words. */
export function usePlacesWith(asked: string): ReadonlySet<number> | null {
  const words = useMemo(() => normaliseWords(asked).split(' ').filter(Boolean), [asked]);
  const file = useQuery(indexQuery).data?.words ?? '';
  const directory = useQuery({ ...fileQuery<WordDirectory>(file), enabled: words.length > 0 && file !== '' }).data;
  const files = new Set(words.map((word) => directory?.[wordPrefix(word)]).filter((file) => file !== undefined));
  const shards = useQueries({ queries: [...files].map((file) => fileQuery<WordShard>(file)), combine: whole });
  return useMemo(
    () => (directory === undefined || words.length === 0 || shards === null ? null : placesWith(words, shards)),
    [words, directory, shards],
  );
}
