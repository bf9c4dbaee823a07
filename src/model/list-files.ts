/** What the rows of a list have in one facet: values by their numbers, 0 for the one of most rows. */
export interface FacetTable {
  /** how many different values there are */
  readonly size: number;
  /** how many values each row has */
  readonly counts: readonly number[];
  /** the values of all rows, row after row */
  readonly values: readonly number[];
  /** how many of the values of each row, the first of them, are people who speak; left out where all do */
  readonly speaking?: readonly number[];
}

/** All that filters and counts need of a list, without its rows. */
export interface ListTable {
  /** the first day of each row, as the difference from the row before; days since 1970-01-01 */
  readonly days: readonly number[];
  /** how many days later the last is; -1 for a row with no place on the calendar */
  readonly lengths: readonly number[];
  readonly facets: Readonly<Record<string, FacetTable>>;
}

/** What the values of a facet are, in the order of their numbers. */
export type FacetValues =
  | { readonly values: readonly string[] }
  | {
      /** files of `NamedValues`, `valuesInFile` in each */
      readonly named: readonly string[];
      /** files of numbers by value, cut as the directory is; none where there is but one of the others */
      readonly numbers: readonly string[];
    };

/** Values of a facet with their names. */
export type NamedValues = readonly (readonly [value: string, name: string])[];

/** So many values stand in each file of `NamedValues`. */
export const valuesInFile = 1000;

/** The file of the columns of a list. */
export interface ListColumns extends ListTable {
  readonly values: Readonly<Record<string, FacetValues>>;
}

/** By normalised word, the rows that hold it: the place of the first, then how far it is to the next. */
export type WordShard = Readonly<Record<string, readonly number[]>>;

/** The places of rows as a `WordShard` has them. */
export type Steps = readonly number[];

/** Where the words of a list stand; words are cut by their beginnings into files of like size. */
export interface WordDirectory {
  /**
   * the file of the `WordShard` by the beginning of its words; a beginning that closes with a space
   * is a whole word
   */
  readonly shards: Readonly<Record<string, string>>;
  /** by a beginning whose words stand in several files, the file of the `Steps` of all of them */
  readonly begun: Readonly<Record<string, string>>;
  /** by letter, the file of the `WordShard` of letters: the rows that show a word which begins so */
  readonly letters: Readonly<Record<string, string>>;
  /** by first letter, the file of the words that the rows show, each with how many rows show it */
  readonly shown: Readonly<Record<string, string>>;
}

/** The letters and digits of a word with what follows, by which words are cut into files. */
export const bareWord = (word: string): string => word.replace(/^[^\p{L}\p{N}]+/u, '');
