import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Fault } from '../../model/seed';
import { noOwnerPeople, readOwnerPeople, unmatchedPeople, type OwnerPeople } from './owner-people';
import { correctionsBeside, Ids, readArticle, withheld, type ArticleReading } from './read-article';
import { correctionsFileOf, properName } from './read-corrections';
import type { OwnersPeople } from '../data/old-ids';
import { filesBelow, seedFiles } from './seed-files';

/** A seed as it was when it was last read. */
interface Known {
  readonly bytes: Buffer | null;
  readonly corrections: Buffer | null;
  readonly reading: ArticleReading;
}

/** The seeds of a folder, read and analysed; what did not change since the last time is not analysed again. */
export class SeedFolder {
  private known = new Map<string, Known>();
  private people: OwnerPeople = noOwnerPeople;

  constructor(
    private readonly folder: string,
    /** paths in messages are relative to this */
    private readonly root: string,
  ) {}

  /** Reads each seed in turn, in the order of names. `keep` holds on to the readings for the next time (a development server does). */
  *read({ keep }: { readonly keep: boolean }): Generator<ArticleReading> {
    const ids = new Ids();
    const people = readOwnerPeople(this.folder, relative(this.root, join(this.folder, 'people.yaml')));
    if (people.raw !== this.people.raw) this.known.clear();
    this.people = people;
    const matched = new Set<number>();
    const seen = new Map<string, Known>();
    const paths = this.paths();
    for (const path of paths) {
      const shown = relative(this.root, path);
      const known = this.readOne(path, shown);
      if (keep) seen.set(path, known);
      for (const line of known.reading.matched) matched.add(line);
      yield ids.claim(shown, known.reading);
    }
    const faults = [...this.lostCorrections(paths), ...people.faults, ...unmatchedPeople(people, matched)];
    if (faults.length > 0) yield { article: null, faults, matched: [] };
    this.known = seen;
  }

  /** What the owner's people.yaml says of ids, as of the last reading. */
  ownersPeople(): OwnersPeople {
    const { aliases, splits, owner } = this.people;
    return { aliases, splits, ids: new Set(owner.map(({ id }) => id)) };
  }

  /** The number of seeds in the folder. */
  count(): number {
    return this.paths().length;
  }

  private paths(): string[] {
    try {
      return [...seedFiles(this.folder)];
    } catch {
      return [];
    }
  }

  private readOne(path: string, shown: string): Known {
    try {
      const bytes = readFileSync(path);
      const corrections = correctionsBeside(path);
      const before = this.known.get(path);
      if (before !== undefined && isSame(before.bytes, bytes) && isSame(before.corrections, corrections)) return before;
      return {
        bytes,
        corrections,
        reading: readArticle(shown, bytes, { fallbackDate: null, corrections, owner: this.people.owner }),
      };
    } catch (error) {
      const reading = withheld(shown, 1, `cannot be read (${(error as Error).message})`);
      return { bytes: null, corrections: null, reading };
    }
  }

  /** An error for each corrections file that no seed reads, for its name: the owner's word is never passed over. */
  private lostCorrections(paths: readonly string[]): Fault[] {
    if (!existsSync(this.folder)) return [];
    const wanted = new Set(paths.map(correctionsFileOf));
    const files = [...filesBelow(this.folder, '.corrections.yaml'), ...filesBelow(this.folder, '.corrections.yml')];
    return files
      .filter((path) => !wanted.has(path))
      .map((path) => ({
        severity: 'error',
        file: relative(this.root, path),
        line: 1,
        message: wanted.has(properName(path))
          ? `is not read under this name; rename it ${basename(properName(path))}`
          : 'there is no seed of this name beside it; rename it as its seed, or remove it',
      }));
  }
}

const isSame = (a: Buffer | null, b: Buffer | null): boolean => (a === null || b === null ? a === b : a.equals(b));

/** How many of some faults withhold an article. */
export const countErrors = (faults: readonly Fault[]): number =>
  faults.filter(({ severity }) => severity === 'error').length;
