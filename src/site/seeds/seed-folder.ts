import { basename, join, relative } from 'node:path';
import { idOfSeed } from '../../analysis/seed/settle-article';
import type { Fault } from '../../model/seed';
import { noPictures, type FoundPictures } from '../pictures/find-pictures';
import { picturesOfSeed } from '../pictures/pictures-of-seed';
import { noCache, type Cache, type CacheKey } from '../cache/cache';
import { noOwnerSite, readOwnerSite, type OwnerSite } from './owner-site';
import { noOwnerPeople, readOwnerPeople, unmatchedPeople, type OwnerPeople } from './owner-people';
import { Ids, readSeedFile, type ArticleReading } from './read-article';
import { correctionsFileOf } from '../../import/seeds/read-corrections';
import type { OwnersPeople } from '../data/old-ids';
import { isSameFile, readOptional, readRegular, type FileReading } from './read-file';
import { oddFaults, seedFilesBelow } from './seed-files';

/** A seed as it was when it was last read. */
interface Known {
  readonly seed: FileReading;
  readonly corrections: FileReading | null;
  readonly reading: ArticleReading;
}

/** What became of one seed of a folder, with its id and path; null of what is no seed's. */
export interface ReadingOfSeed extends ArticleReading {
  readonly seed: string | null;
  readonly path: string | null;
  readonly found: Pick<FoundPictures, 'pictures' | 'files'>;
}

/** How a folder is read. */
interface ReadingManner {
  /** holds on to the readings for the next time (a development server does) */
  readonly keep: boolean;
  /** paths of the seeds that are read; all where it is null or left out */
  readonly only?: ReadonlySet<string> | null;
}

/** Where a build has what was read of seeds: a folder of them, or what was written of one. */
export interface Seeds {
  /** The ids of the articles of all seeds, whether or not they can be read. */
  ids(): string[];
  /** Reads each seed in turn, in the order of names. */
  read(order: { readonly keep: false }): Generator<Omit<ReadingOfSeed, 'path'>>;
  /** What the owner's people.yaml says of ids, as of the last reading. */
  ownersPeople(): OwnersPeople;
  /** What the owner's site.yaml says, as of the last reading. */
  ownersSite(): OwnerSite;
}

/**
 * The seeds of a folder, read and analysed; what did not change since the last time is not analysed
 * again.
 */
export class SeedFolder implements Seeds {
  private known = new Map<string, Known>();
  private people: OwnerPeople = noOwnerPeople;
  private site: OwnerSite = noOwnerSite;

  constructor(
    private readonly folder: string,
    /** paths in messages are relative to this */
    private readonly root: string,
    /** in milliseconds since 1970: what is under embargo until later is withheld */
    private readonly now: () => number = Date.now,
    private readonly cache: Cache = noCache,
  ) {}

  /** Reads each seed in turn, in the order of names. */
  *read({ keep, only = null }: ReadingManner): Generator<ReadingOfSeed> {
    const ids = new Ids();
    const people = this.readPeople();
    this.site = readOwnerSite(this.folder, this.shown('site.yaml'));
    if (people.raw !== this.people.raw) this.known.clear();
    this.people = people;
    const matched = new Set<number>();
    const seen = new Map<string, Known>();
    const files = seedFilesBelow(this.folder);
    for (const path of files.seeds) {
      if (only?.has(path) === false) continue;
      const shown = relative(this.root, path);
      const known = this.readOne(path, shown);
      if (keep) seen.set(path, known);
      for (const line of known.reading.matched) matched.add(line);
      const reading = ids.claim(shown, afterEmbargo(shown, known.reading, this.now()));
      // looked for at each reading, whatever is known of the seed: they come, go and change without it
      const found = picturesOfSeed({ path, shown, folder: this.folder, reading: known.seed }, reading.article);
      yield { ...reading, faults: [...reading.faults, ...found.faults], seed: idOfSeed(basename(path)), path, found };
    }
    if (only !== null) return;
    const odd = oddFaults(files).map((fault) => ({ ...fault, file: relative(this.root, fault.file) }));
    const faults = [...odd, ...this.site.faults, ...people.faults, ...unmatchedPeople(people, matched)];
    if (faults.length > 0) yield { article: null, faults, matched: [], seed: null, path: null, found: noPictures };
    this.known = seen;
  }

  ownersPeople(): OwnersPeople {
    return ownersPeopleOf(this.people);
  }

  ownersSite(): OwnerSite {
    return this.site;
  }

  ids(): string[] {
    return seedFilesBelow(this.folder).seeds.map((path) => idOfSeed(basename(path)));
  }

  /** The paths of the seeds in the folder, in the order of names. */
  paths(): readonly string[] {
    return seedFilesBelow(this.folder).seeds;
  }

  /** The seeds that would be analysed anew were they read now. */
  unread(): string[] {
    this.people = this.readPeople();
    return seedFilesBelow(this.folder).seeds.filter((path) => {
      const key = this.keyOf(relative(this.root, path), readRegular(path), readOptional(correctionsFileOf(path)));
      return key !== null && !this.cache.has('readings', key);
    });
  }

  /** Analyses seeds for whoever reads them later, in this process or another. */
  prepare(paths: readonly string[]): void {
    this.people = this.readPeople();
    for (const path of paths) this.readOne(path, relative(this.root, path));
  }

  private readPeople(): OwnerPeople {
    return readOwnerPeople(this.folder, this.shown('people.yaml'));
  }

  /** A file of the folder as messages name it. */
  private shown(name: string): string {
    return relative(this.root, join(this.folder, name));
  }

  private readOne(path: string, shown: string): Known {
    const seed = readRegular(path);
    const corrections = readOptional(correctionsFileOf(path));
    const before = this.known.get(path);
    if (before !== undefined && isSameFile(before.seed, seed) && isSameFile(before.corrections, corrections))
      return before;
    const beside = { fallbackDate: null, corrections, owner: this.people.owner };
    const read = (): ArticleReading => readSeedFile(shown, seed, beside);
    const key = this.keyOf(shown, seed, corrections);
    return { seed, corrections, reading: key === null ? read() : this.cache.get('readings', key, read) };
  }

  /** All that a reading is made from; null where a file could not be read. */
  private keyOf(shown: string, seed: FileReading, corrections: FileReading | null): CacheKey | null {
    if ('message' in seed || (corrections !== null && 'message' in corrections)) return null;
    const beside = corrections === null ? ['none'] : ['some', corrections.bytes];
    return [shown, seed.bytes, ...beside, this.people.raw ?? ''];
  }
}

/** What a people.yaml says of ids. */
export const ownersPeopleOf = ({ aliases, splits, owner }: OwnerPeople): OwnersPeople => ({
  aliases,
  splits,
  ids: new Set(owner.filter(({ isNobody }) => !isNobody).map(({ id }) => id)),
});

/** The reading without its article, and a warning, while the article is under embargo. */
export function afterEmbargo(file: string, reading: ArticleReading, now: number): ArticleReading {
  const { embargo } = reading;
  if (embargo === undefined || reading.article === null || Date.parse(embargo) <= now) return reading;
  const message = `is under embargo until ${embargo} and left out; build the site again after that`;
  const fault: Fault = { severity: 'warning', file, line: 1, message };
  return { article: null, faults: [...reading.faults, fault], matched: reading.matched };
}

/** How many of some faults withhold an article. */
export const countErrors = (faults: readonly Fault[]): number =>
  faults.filter(({ severity }) => severity === 'error').length;
