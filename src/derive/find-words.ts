import { bareWord, type Steps, type WordDirectory, type WordShard } from '../model/list-files';
import { findsLonger, isAsked } from '../model/search-words';

/** The file in which a word that is asked for stands, and whether it holds just the places. */
export interface WordPlace {
  readonly file: string;
  readonly kind: 'shard' | 'steps';
}

const entryOf = (files: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(files, key) ? files[key] : undefined;

/** Where the rows stand that hold a word, or words that begin so; null where no row does. */
export function placeOfWord({ shards, begun }: WordDirectory, asked: string): WordPlace | null {
  const bare = bareWord(asked);
  const steps = findsLonger(asked) && asked.length > 1 ? entryOf(begun, asked) : undefined;
  if (steps !== undefined) return { file: steps, kind: 'steps' };
  for (let length = 0; length <= bare.length; length++) {
    const file = entryOf(shards, bare.slice(0, length));
    if (file !== undefined) return { file, kind: 'shard' };
  }
  const file = entryOf(shards, `${bare} `);
  return file === undefined ? null : { file, kind: 'shard' };
}

/** The file of the rows that show a word which begins with a letter, where a letter alone is asked for. */
export const fileOfLetter = ({ letters }: WordDirectory, asked: string): string | null =>
  asked.length === 1 ? (entryOf(letters, asked) ?? null) : null;

/**
 * Places of the rows that hold a word that is asked for, or one that begins so; a single letter
 * counts only by itself. The shard holds all words that begin as it does.
 */
export function placesOf(asked: string, shard: WordShard): Set<number> {
  const places = new Set<number>();
  for (const [known, steps] of Object.entries(shard)) {
    if (asked.length === 1 ? known === asked : isAsked(known, asked)) addPlaces(places, steps);
  }
  return places;
}

/** The places of some steps. */
export function placesAt(steps: Steps): Set<number> {
  const places = new Set<number>();
  addPlaces(places, steps);
  return places;
}

function addPlaces(places: Set<number>, steps: Steps): void {
  let place = 0;
  for (const step of steps) places.add((place += step));
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
export async function findAll(
  asked: readonly string[],
  rowsWith: (word: string) => Promise<ReadonlySet<number>>,
  likeTo: (word: string) => Promise<string | null>,
): Promise<Found> {
  const instead = new Map<string, string>();
  const found = await Promise.all(
    asked.map(async (word) => {
      const rows = await rowsWith(word);
      const like = rows.size === 0 ? await likeTo(word) : null;
      if (like === null) return rows;
      instead.set(word, like);
      return rowsWith(like);
    }),
  );
  const [first = new Set<number>(), ...others] = found.sort((a, b) => a.size - b.size);
  const rows = new Set([...first].filter((row) => others.every((rows) => rows.has(row))));
  return { rows, instead: rows.size === 0 ? new Map() : instead };
}

/** Whether a text holds every word that is asked for, or words that begin so. */
export function holdsAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((wanted) => words.some((word) => isAsked(word, wanted)));
}
