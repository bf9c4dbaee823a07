import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placesOf } from '../derive/find-words';
import { wordPrefix, type WordDirectory, type WordShard } from '../model/site';
import { fileQuery } from './data-files';
import { indexQuery } from './site-index';

/** All shards, or null while one has not come. */
function whole(results: readonly UseQueryResult<WordShard>[]): WordShard[] | null {
  const shards = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return shards.length === results.length ? shards : null;
}

/**
 * Finds places in the list of articles whose text holds one of the words (see `searchWords`), or
 * words that begin so; null while that is not known, or nothing is asked. Reads only the files of
 * those words.
 */
export function usePlacesWith(words: readonly string[]): ((word: string) => ReadonlySet<number>) | null {
  const file = useQuery(indexQuery).data?.words ?? '';
  const directory = useQuery({ ...fileQuery<WordDirectory>(file), enabled: words.length > 0 && file !== '' }).data;
  const files = new Set(words.map((word) => directory?.[wordPrefix(word)]).filter((file) => file !== undefined));
  const shards = useQueries({ queries: [...files].map((file) => fileQuery<WordShard>(file)), combine: whole });
  return useMemo(() => {
    if (directory === undefined || words.length === 0 || shards === null) return null;
    return (word) => placesOf(word, shards);
  }, [words, directory, shards]);
}
