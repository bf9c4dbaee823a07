import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { analyseArticle } from '../../analysis/analyse-article';
import { OwnersWord, type Outcome } from '../../analysis/corrections/owners-word';
import { applyOwnerNames, type OwnerPerson } from '../../analysis/people/owner-names';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import type { Fault } from '../../model/seed';
import { readFormOfSeed } from '../../import/seeds/read-form';
import { decodeFile, type FileReading } from './read-file';
import { correctionsFileOf, readCorrections, type CorrectionsReading } from '../../import/seeds/read-corrections';

/**
 * What became of one file: its analysed article, or null when an error withholds it, and its
 * faults.
 */
export interface ArticleReading {
  readonly article: AnalysedArticle | null;
  readonly faults: readonly Fault[];
  /** lines of people.yaml that matched somebody of the article */
  readonly matched: readonly number[];
  /** left out where the owner's corrections took no statement away */
  readonly uncorrected?: Uncorrected;
  /**
   * of each of its owner's corrections, in their order, the id of the statement that it made or
   * changed; left out where there are none
   */
  readonly made?: Outcome['made'];
  /** the time before which it is not to be published, with its zone; left out where it may be */
  readonly embargo?: string;
}

/** An article before its owner's corrections, with the ids of the statements that these took away. */
export interface Uncorrected {
  readonly article: AnalysedArticle;
  readonly removed: ReadonlySet<string>;
  /** those of them whose words are nothing else now, such as a name */
  readonly withheld: readonly Attribution[];
}

/** What belongs to a seed beside its own bytes. */
export interface Beside {
  /** the publication date of a seed that states none */
  readonly fallbackDate: string | null;
  /** its corrections file, null where there is none */
  readonly corrections: FileReading | null;
  /** the people of people.yaml */
  readonly owner: readonly OwnerPerson[];
}

/**
 * Reads and analyses the bytes of one seed, joins, splits and names its people and corrects it as
 * its owner says. Never throws: a failure is a fault.
 */
export function readArticle(
  path: string,
  bytes: Uint8Array,
  { fallbackDate, corrections, owner }: Beside,
): ArticleReading {
  if (bytes.length > longText) setFlagsFromString('--heap-growing-percent=20');
  try {
    const seed = readFormOfSeed(basename(path), bytes, { fallbackDate });
    if ('message' in seed) return withheld(path, seed.line, seed.message);
    const { article, faults, embargo = null } = seed;
    const shown = faults.map((fault) => ({ ...fault, file: path }));
    if (article === null) return { article, faults: shown, matched: [] };
    const matched = new Set<number>();
    let uncorrected: Uncorrected | null = null;
    const read = correctionsIn(correctionsFileOf(path), corrections);
    const word = new OwnersWord(read.corrections);
    const analysed = analyseArticle(article, {
      times: (text, found) => word.times(text, found),
      countries: (text, found) => word.countries(text, found),
      statements: (found) => {
        const named = applyOwnerNames(found, owner, matched);
        const corrected = word.statements(named);
        uncorrected = takenAway(named, corrected, word.outcome());
        return corrected;
      },
    });
    const { faults: unmade, made } = word.outcome();
    shown.push(...read.faults, ...unmade);
    const until = embargo === null ? {} : { embargo };
    const statements = made.length === 0 ? {} : { made };
    const reading = { article: analysed, faults: shown, matched: [...matched], ...until, ...statements };
    return uncorrected === null ? reading : { ...reading, uncorrected };
  } catch (error) {
    return withheld(path, 1, `the engine failed on it (${String(error)}); please report this with the file`);
  }
}

/** What was taken away from an article: the statements whose words are no longer any statement's. */
function takenAway(article: AnalysedArticle, corrected: AnalysedArticle, { moved }: Outcome): Uncorrected | null {
  if (corrected === article) return null;
  const starts = new Set([...corrected.attributions.map(({ content }) => content[0]?.start), ...moved]);
  const removed = article.attributions.filter(({ content }) => !starts.has(content[0]?.start));
  if (removed.length === 0) return null;
  const others = [
    ...corrected.passages.filter(({ is }) => is !== 'quotation'),
    ...corrected.attributions.flatMap(({ content }) => content),
  ];
  const isElse = ({ content }: Attribution): boolean =>
    content.some((span) => others.some(({ start, end }) => start < span.end && end > span.start));
  return {
    article,
    removed: new Set(removed.map(({ id }) => id)),
    withheld: removed.filter((one) => !isElse(one)),
  };
}

/**
 * In bytes. Beside what such a text holds, the garbage that V8 would let grow to several times as
 * much is too much: it is collected sooner.
 */
const longText = 300_000;

/** The owner's corrections as they can be read, and a fault for each that cannot. */
function correctionsIn(file: string, reading: FileReading | null): CorrectionsReading {
  if (reading === null) return { corrections: [], faults: [] };
  const decoded = decodeFile(reading);
  if ('message' in decoded) return { corrections: [], faults: [{ severity: 'error', file, ...decoded }] };
  return readCorrections(file, decoded.raw);
}

/** Reads and analyses one seed, or tells why its file was not read. */
export const readSeedFile = (path: string, file: FileReading, beside: Beside): ArticleReading =>
  'message' in file ? withheld(path, 1, file.message) : readArticle(path, file.bytes, beside);

/** A file that could not be read at all: one error. */
export function withheld(path: string, line: number, message: string): ArticleReading {
  return { article: null, faults: [{ severity: 'error', file: path, line, message }], matched: [] };
}

/** What is read from a file, in whatever form its article is. */
interface Claimant extends Pick<ArticleReading, 'faults' | 'matched'> {
  readonly article: { readonly id: string } | null;
}

type Withheld = Claimant & { readonly article: null };

/** Withholds articles whose id another file took first. */
export class Ids {
  private readonly owners = new Map<string, string>();

  /** The reading as it is, or an error in its place when its id is taken. */
  claim<R extends Claimant>(path: string, reading: R): R | Withheld {
    if (reading.article === null) return reading;
    const { id } = reading.article;
    const owner = this.owners.get(id);
    if (owner !== undefined) {
      const fault = withheld(path, 1, `has the same id "${id}" as ${owner}; rename one of the two files`).faults;
      return { article: null, faults: [...reading.faults, ...fault], matched: reading.matched };
    }
    this.owners.set(id, path);
    return reading;
  }
}
