import type MiniSearch from 'minisearch';
import { useEffect, useMemo, useState } from 'react';
import { findAll, type Found } from '../derive/find-words';
import { hrefOf } from '../links/href';
import type { View } from '../links/view';
import { askedWords, findsLonger, searchWords } from '../model/search-words';
import { usePlacesWith } from '../queries/use-words';

interface Row {
  readonly id: number;
  readonly text: string;
}

type Index = MiniSearch<Row>;

/** A word this short is like too many others. */
const shortest = 4;

async function buildIndex(texts: readonly string[]): Promise<Index> {
  const { default: Search } = await import('minisearch');
  const asIs = (word: string): string => word;
  const index = new Search<Row>({
    fields: ['text'],
    tokenize: searchWords,
    processTerm: asIs,
    searchOptions: { tokenize: (word) => [word], processTerm: asIs, prefix: findsLonger },
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index;
}

const rowsWith = (index: Index, word: string): ReadonlySet<number> =>
  new Set(index.search(word).map(({ id }) => id as number));

/**
 * The word of the index that a misspelt one is most like; null for numbers and signs, which are
 * like nothing.
 */
function likeTo(index: Index, word: string): string | null {
  if (word.length < shortest || !findsLonger(word)) return null;
  return index.autoSuggest(word, { fuzzy: 0.25, prefix: false })[0]?.suggestion ?? null;
}

/** The index of some texts, once a word is asked for; null until it is there. */
function useIndex(texts: readonly string[], wanted: boolean): Index | null {
  const [built, setBuilt] = useState<{ readonly texts: readonly string[]; readonly index: Index } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    buildIndex(texts).then(
      (index) => current && setBuilt({ texts, index }),
      // a part of the script that does not come is told, or the page loaded anew: src/app/main.tsx
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [texts, wanted]);
  return built?.index ?? null;
}

const noWords: readonly string[] = [];

/**
 * The places of the rows that hold every word that is asked for; `null` while nothing is, or not
 * all is there to tell. `texts` are what the rows show; with `wholeTexts` the places are those of
 * articles, and the texts of these are searched too. Only a word that nowhere stands, nor begins
 * one, is taken for one of the rows' that is like it: in whole texts almost every word is like
 * another. See docs/decisions/0021.
 */
export function useSearch(texts: readonly string[], asked: string, wholeTexts = false): Found | null {
  const words = useMemo(() => askedWords(asked), [asked]);
  const index = useIndex(texts, asked !== '');
  const likes = useMemo(() => {
    const missing = index === null ? [] : words.filter((word) => rowsWith(index, word).size === 0);
    return new Map(missing.map((word) => [word, likeTo(index!, word)]));
  }, [index, words]);
  const needed = useMemo(
    () => (wholeTexts ? [...words, ...[...likes.values()].filter((like) => like !== null)] : noWords),
    [wholeTexts, words, likes],
  );
  const placesWith = usePlacesWith(needed);
  return useMemo(() => {
    if (asked === '') return null;
    // marks alone ask for nothing: whoever begins with one still sees the list
    if (words.length === 0) return { rows: new Set(texts.keys()), instead: new Map() };
    if (index === null) return null;
    // of rows that are not all known nothing true can be said
    if (needed.length > 0 && placesWith === null) return null;
    return findAll(
      words,
      (word) => new Set([...rowsWith(index, word), ...(placesWith?.(word) ?? [])]),
      (word) => likes.get(word) ?? null,
    );
  }, [asked, texts, index, words, needed, placesWith, likes]);
}

/**
 * The address of a list as if the words had been asked for that stand in place of those that
 * nothing holds.
 */
export function hrefMeant(view: View, { instead }: Found): string {
  const words = askedWords(view.filters.words).map((word) => instead.get(word) ?? word);
  return hrefOf({ ...view, filters: { ...view.filters, words: words.join(' ') }, target: null });
}
