/**
 * An article as received: the words of one text file, perhaps with front matter. `null` where the
 * seed does not say.
 */
export interface Seed {
  /** the input's name without its folder, such as `talks.txt` */
  readonly file: string;
  /** the whole file, decoded, as it stands */
  readonly raw: string;
}

/**
 * One fault of a seed, told to the owner as `seeds/name.txt:LINE: error: message`. An error
 * withholds the article, a warning does not.
 */
export interface Fault {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** 1-based line of the file */
  readonly line: number;
  /** what is wrong, and the line to add or change */
  readonly message: string;
}
