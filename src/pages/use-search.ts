import type MiniSearch from 'minisearch';
import { useEffect, useMemo, useState } from 'react';
import { normaliseWords } from '../model/ids';

/** One row as the search sees it. */
export interface Searched {
  readonly id: string;
  readonly text: string;
}

type Index = MiniSearch<Searched>;

async function buildIndex(rows: readonly Searched[]): Promise<Index> {
  const { default: Search } = await import('minisearch');
  const index = new Search<Searched>({
    fields: ['text'],
    processTerm: (term) => normaliseWords(term) || null,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : false), combineWith: 'AND' },
  });
  index.addAll(rows);
  return index;
}

/**
 * The ids of the rows that hold the words, misspelt ones too ("barot" finds Barrot); `null` while nothing is searched
 * for, or the index is not there yet. The search comes with the first word that is typed.
 */
export function useSearch(rows: readonly Searched[], words: string): ReadonlySet<string> | null {
  const [built, setBuilt] = useState<{ readonly rows: readonly Searched[]; readonly index: Index } | null>(null);
  const wanted = words !== '';
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void buildIndex(rows).then((index) => {
      if (current) setBuilt({ rows, index });
    });
    return () => {
      current = false;
    };
  }, [rows, wanted]);
  return useMemo(
    () => (!wanted || built === null ? null : new Set<string>(built.index.search(words).map(({ id }) => id as string))),
    [built, wanted, words],
  );
}
