import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { directoryKey, type NamedId, type OldIds } from '../model/site';
import { fileQuery } from './data-files';
import { ready, type Loaded } from './loaded';
import { oldIdFiles } from './needs';
import { indexQuery } from './site-index';

function come(results: readonly UseQueryResult<OldIds>[]): { shards: OldIds[]; whole: boolean } {
  const shards = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { shards, whole: results.every(({ data, isError }) => data !== undefined || isError) };
}

/**
 * Whom some ids of people may mean beside, or in place of, who bears them; an id that means just
 * who bears it, or nobody, is left out. Reads only the files of those ids.
 */
export function useMeanings(ids: readonly string[]): Loaded<ReadonlyMap<string, readonly NamedId[]>> {
  const index = useQuery(indexQuery).data;
  const files = index === undefined ? [] : oldIdFiles(index, ids);
  const { shards, whole } = useQueries({ queries: files.map((file) => fileQuery<OldIds>(file)), combine: come });
  const known = index !== undefined;
  return useMemo(() => {
    if (!known || !whole) return { state: 'loading' };
    const found = ids.flatMap((id) => {
      const meant = shards.map((shard) => shard[directoryKey('people', id)]).find((meant) => meant !== undefined);
      return meant === undefined ? [] : [[id, meant] as const];
    });
    return ready(new Map(found));
  }, [ids, shards, whole, known]);
}
