import { isAsked } from '../model/search-words';
import type { WordShard } from '../model/site';

/**
 * Places in the list of articles whose texts hold a word that is asked for, or one that begins so;
 * a single letter counts only by itself. The shards hold all words that begin as it does.
 */
export function placesOf(asked: string, shards: readonly WordShard[]): Set<number> {
  const places = new Set<number>();
  for (const [known, steps] of shards.flatMap((shard) => Object.entries(shard))) {
    if (asked.length === 1 ? known !== asked : !isAsked(known, asked)) continue;
    let place = 0;
    for (const step of steps) places.add((place += step));
  }
  return places;
}

/** What a search found. */
export interface Found {
  /** places of the rows that hold every word */
  readonly rows: ReadonlySet<number>;
  /** by each word that nothing holds the one that it was taken for */
  readonly instead: ReadonlyMap<string, string>;
}

/**
 * The rows that hold all words. A word that no row holds, nor one that begins so, is taken for the
 * one that it is most like, where there is such a one (`likeTo`) and rows are found by it beside
 * the other words.
 */
export function findAll(
  asked: readonly string[],
  rowsWith: (word: string) => ReadonlySet<number>,
  likeTo: (word: string) => string | null,
): Found {
  const instead = new Map<string, string>();
  const found = asked.map((word) => {
    const rows = rowsWith(word);
    const like = rows.size === 0 ? likeTo(word) : null;
    if (like === null) return rows;
    instead.set(word, like);
    return rowsWith(like);
  });
  const [first = new Set<number>(), ...others] = found;
  const rows = new Set([...first].filter((row) => others.every((rows) => rows.has(row))));
  return { rows, instead: rows.size === 0 ? new Map() : instead };
}

/** Whether a text holds every word that is asked for, or words that begin so. */
export function holdsAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((wanted) => words.some((word) => isAsked(word, wanted)));
}
