import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { AnalysedArticle } from '../model/analysed-article';
import { directoryKey, type Directory } from '../model/site';
import { fileQuery } from './data-files';
import { directoryFile } from './needs';
import { indexQuery } from './site-index';

/**
 * Reads any article when it is asked for, from the cache where it is at hand. Rejects for one that
 * is not there.
 */
export function useArticleReader(): (id: string) => Promise<AnalysedArticle> {
  const client = useQueryClient();
  return useCallback(
    async (id) => {
      const directory = directoryFile(await client.ensureQueryData(indexQuery), 'articles', id);
      const files = directory === null ? {} : await client.ensureQueryData(fileQuery<Directory>(directory));
      const file = files[directoryKey('articles', id)];
      if (file === undefined) throw new Error(`no article ${id}`);
      return client.ensureQueryData(fileQuery<AnalysedArticle>(file));
    },
    [client],
  );
}
