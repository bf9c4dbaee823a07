import type { OwnerPerson } from '../../analysis/people/owner-names';
import type { Fault } from '../../model/seed';
import { printable } from '../messages';
import { readSeedFile, type ArticleReading } from '../seeds/read-article';
import { correctionsFileOf } from '../seeds/read-corrections';
import { readOptional, readRegular } from '../seeds/read-file';

/** What holds for all files of a folder. */
export interface FolderOrder {
  /** the publication date of texts that state none */
  readonly date: string | null;
  /** the people of people.yaml */
  readonly owner: readonly OwnerPerson[];
}

/** What was found in one file, ready to be written. */
export interface Findings {
  /** its article as a line of JSON; null when an error withholds it */
  readonly article: { readonly id: string; readonly line: string } | null;
  readonly faults: readonly Fault[];
  /** lines of people.yaml that matched somebody of the article */
  readonly matched: readonly number[];
}

/** Analyses the file of a seed, with the corrections that lie beside it. Never throws. */
export function analyseFile(file: string, { date, owner }: FolderOrder): Findings {
  const corrections = readOptional(correctionsFileOf(file));
  return findingsOf(readSeedFile(file, readRegular(file), { fallbackDate: date, corrections, owner }));
}

/** A reading as it is written. */
export function findingsOf({ article, faults, matched }: ArticleReading): Findings {
  const line = article === null ? null : { id: article.id, line: printable(JSON.stringify(article)) };
  return { article: line, faults, matched };
}
