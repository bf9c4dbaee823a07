import type { OwnerPerson } from '../../analysis/people/owner-names';
import { printable } from '../messages';
import { readSeedFile, type ArticleReading } from '../seeds/read-article';
import { correctionsFileOf } from '../../import/seeds/read-corrections';
import { readOptional, readRegular } from '../seeds/read-file';

/** What holds for all files of a folder. */
export interface FolderOrder {
  /** the publication date of texts that state none */
  readonly date: string | null;
  /** the people of people.yaml */
  readonly owner: readonly OwnerPerson[];
}

/** What was found in one file, ready to be written. */
export interface Findings extends Omit<ArticleReading, 'article'> {
  /** its article as JSON without line ends; null when an error withholds it */
  readonly article: { readonly id: string; readonly json: string } | null;
}

/** Analyses the file of a seed, with the corrections that lie beside it. Never throws. */
export function analyseFile(file: string, { date, owner }: FolderOrder): Findings {
  const corrections = readOptional(correctionsFileOf(file));
  return findingsOf(readSeedFile(file, readRegular(file), { fallbackDate: date, corrections, owner }));
}

/** A reading as it is written. */
export function findingsOf({ article, ...beside }: ArticleReading): Findings {
  const json = article === null ? null : { id: article.id, json: printable(JSON.stringify(article)) };
  return { ...beside, article: json };
}
