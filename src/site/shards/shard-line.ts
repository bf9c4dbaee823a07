import { printable } from '../messages';
import type { Findings } from '../commands/analyse-file';
import type { ArticleReading } from '../seeds/read-article';

/** The version of what `analyze --part` writes: another where an older program would misread it. */
export const contract = 1;

/** Of one seed: its path as it was given, and what was read from it. */
export interface SeedLine {
  readonly path: string | null;
  readonly id: string;
  readonly reading: ArticleReading;
  /** whether all is said that a build tells of a seed: an article alone has no faults beside it */
  readonly isWhole: boolean;
}

/** The last line of a part of a folder, which says that the part is whole. */
export interface PartLine {
  readonly folder: string;
  /** from 1 on */
  readonly part: number;
  /** how many parts there are */
  readonly of: number;
  /** how many lines of seeds the part has */
  readonly seeds: number;
  /** a hash of the people.yaml by which people were named; null where there was none */
  readonly people: string | null;
  /** faults of the folder */
  readonly faults: ArticleReading['faults'];
}

/** The line of a seed, with its article where it gave one. */
export function seedLine(path: string, id: string, findings: Findings): string {
  const { article, faults, matched, uncorrected, embargo } = findings;
  const taken = uncorrected === undefined ? {} : { uncorrected: { ...uncorrected, removed: [...uncorrected.removed] } };
  const head = printable(
    JSON.stringify({ contract, path, id, faults, matched, ...taken, ...(embargo === undefined ? {} : { embargo }) }),
  );
  return `${head.slice(0, -1)},"article":${article?.json ?? 'null'}}`;
}

/** The line that closes a part. */
export const partLine = (end: PartLine): string => printable(JSON.stringify({ contract, ...end }));
