import SearchableMap from 'minisearch/SearchableMap';
import { fileOfLetter, findAll, placeOfWord, placesAt, placesOf, type Found } from '../derive/find-words';
import type { Steps, WordDirectory, WordShard } from '../model/list-files';
import { findsLonger } from '../model/search-words';
import { keptFiles, type ReadFile } from './kept-files';

/** A word this short is like too many others. */
const shortest = 4;

/** So many letters of a word may be others, as a share of its length. */
const mostOther = 0.25;

/** The search in lists, by their files of words. */
export interface ListSearch {
  /** the rows of a list that hold all words; `file` is its directory of words */
  readonly find: (file: string, words: readonly string[]) => Promise<Found>;
  /** reads the directory of words before it is asked for */
  readonly prepare: (file: string) => Promise<unknown>;
}

/** A search that reads its files by `read`, and keeps those it used last. */
export function listSearch(read: ReadFile): ListSearch {
  const directoryOf = keptFiles(read, (content) => content as WordDirectory, 4);
  const filesOf = keptFiles(read, (content) => content, 24);
  const shownIn = keptFiles(read, (content) => SearchableMap.fromObject(content as Record<string, number>), 40);
  const rowsWith = async (directory: WordDirectory, word: string): Promise<ReadonlySet<number>> => {
    const place = placeOfWord(directory, word);
    const letters = fileOfLetter(directory, word);
    // of a letter alone whole texts have too many words
    const shown = letters === null ? [] : placesAt(((await filesOf(letters)) as WordShard)[word]!);
    if (place === null) return new Set(shown);
    const content = await filesOf(place.file);
    const held = place.kind === 'steps' ? placesAt(content as Steps) : placesOf(word, content as WordShard);
    return new Set([...held, ...shown]);
  };
  const likeTo = async ({ shown }: WordDirectory, word: string): Promise<string | null> => {
    if (word.length < shortest || !findsLonger(word)) return null;
    // hardly anybody mistypes the first letter: the other files are read only where it seems so
    const likely = Object.hasOwn(shown, word[0]!) ? [shown[word[0]!]!] : [];
    const others = [...new Set(Object.values(shown))].filter((file) => !likely.includes(file));
    return (
      mostLike(await Promise.all(likely.map(shownIn)), word) ?? mostLike(await Promise.all(others.map(shownIn)), word)
    );
  };
  return {
    prepare: directoryOf,
    find: async (file, words) => {
      const directory = await directoryOf(file);
      return findAll(
        words,
        (word) => rowsWith(directory, word),
        (word) => likeTo(directory, word),
      );
    },
  };
}

/** Of the words that rows show the one that differs from a misspelt one in fewest letters, and stands in most rows. */
function mostLike(known: readonly SearchableMap<number>[], word: string): string | null {
  const most = Math.round(word.length * mostOther);
  const alike = known.flatMap((words) =>
    [...words.fuzzyGet(word, most)].map(([like, [rows, letters]]) => ({ like, rows, letters })),
  );
  alike.sort((a, b) => a.letters - b.letters || b.rows - a.rows || (a.like < b.like ? -1 : 1));
  return alike[0]?.like ?? null;
}
