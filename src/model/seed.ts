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

/** The endings of the names of seeds, by what stands in them. */
export const seedEndings = {
  text: /\.txt$/i,
  markdown: /\.(?:md|markdown)$/i,
  page: /\.(?:html?|xhtml|mhtml?)$/i,
} as const;

/** What a seed's file holds, by its name; null of what is no seed. */
export function formOfSeed(file: string): keyof typeof seedEndings | null {
  const forms = Object.keys(seedEndings) as (keyof typeof seedEndings)[];
  return forms.find((form) => seedEndings[form].test(file)) ?? null;
}

/** The name of a seed's file without its ending: `talks` of `talks.txt`. */
export const stemOfSeed = (file: string): string =>
  Object.values(seedEndings).reduce((name, ending) => (name === file ? file.replace(ending, '') : name), file);

/**
 * How much a fault matters: an error withholds the article, a warning does not, and a cut tells of
 * words that were left out as no part of the article.
 */
export type Severity = 'error' | 'warning' | 'cut';

/** One fault of a seed, told to the owner as `seeds/name.txt:LINE: error: message`. */
export interface Fault {
  readonly severity: Severity;
  readonly file: string;
  /** 1-based line of the file */
  readonly line: number;
  /** what is wrong, and the line to add or change */
  readonly message: string;
}
