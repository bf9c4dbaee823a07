import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Fault } from '../../model/seed';
import type { OwnersPeople } from '../data/old-ids';
import { counted, faultLine } from '../messages';
import { noPictures } from '../pictures/find-pictures';
import { picturesOfSeed, type PicturesOfSeed } from '../pictures/pictures-of-seed';
import { hashOfPeople, readOwnerPeople, unmatchedPeople, type OwnerPeople } from '../seeds/owner-people';
import { readOwnerSite, type OwnerSite } from '../seeds/owner-site';
import type { ArticleReading } from '../seeds/read-article';
import { explain, readRegular, type FileReading } from '../seeds/read-file';
import { afterEmbargo, ownersPeopleOf, type Seeds } from '../seeds/seed-folder';
import { readBytesAt } from './lines-of-file';
import { scanShards, type PlacedSeed, type ScannedShards } from './scan-shards';
import { readShardLine } from './read-shard-line';
import type { SeedLine } from './shard-line';

/** Where the shards lie, and what of the owner's lies elsewhere. */
export interface ShardPlaces {
  /** the folder of the shards, `*.jsonl` */
  readonly from: string;
  /** the folder of site.yaml and people.yaml */
  readonly seeds: string;
  /** paths in messages are relative to this */
  readonly root: string;
}

/** Shards of JSON Lines in place of a folder of seeds: what `analyze` wrote of it, in one process or many. */
export class ShardFolder implements Seeds {
  private readonly shards: ScannedShards;
  private readonly placed: readonly PlacedSeed[];
  private readonly people: OwnerPeople;
  private readonly site: OwnerSite;

  /**
   * Looks through all shards. Throws one error that tells each fault with file and line: a site
   * without what is broken would say of its addresses that they are gone.
   */
  constructor(
    private readonly places: ShardPlaces,
    /** in milliseconds since 1970: what is under embargo until later is withheld */
    private readonly now: () => number = Date.now,
  ) {
    const { seeds, root } = places;
    this.people = readOwnerPeople(seeds, relative(root, join(seeds, 'people.yaml')));
    this.site = readOwnerSite(seeds, relative(root, join(seeds, 'site.yaml')));
    this.shards = scanShards(shardsIn(places), root);
    const faults = [...this.shards.faults, ...this.otherPeople()];
    if (faults.length > 0)
      throw new Error(`${faults.map(faultLine).join('\n')}\n${counted(faults.length, 'error')} in the shards`);
    this.placed = this.shards.seeds.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  ids(): string[] {
    return this.placed.map(({ id }) => id);
  }

  ownersPeople(): OwnersPeople {
    return ownersPeopleOf(this.people);
  }

  ownersSite(): OwnerSite {
    return this.site;
  }

  *read(): ReturnType<Seeds['read']> {
    const matched = new Set<number>();
    for (const seed of this.placed) {
      const { path, reading } = this.lineOf(seed);
      for (const line of reading.matched) matched.add(line);
      const shown = path ?? reading.article!.file;
      const read = afterEmbargo(shown, reading, this.now());
      const found = this.picturesOf(path, shown, read);
      yield { ...read, faults: [...read.faults, ...found.faults], seed: seed.id, found };
    }
    // an article alone does not say whom of people.yaml it has
    const unmatched = this.shards.isWhole ? unmatchedPeople(this.people, matched) : [];
    const odd = this.shards.ends.flatMap(({ faults }) => faults);
    const faults = [...odd, ...this.site.faults, ...this.people.faults, ...unmatched];
    if (faults.length > 0) yield { article: null, faults, matched: [], seed: null, found: noPictures };
  }

  /** Shards have no pictures: they lie beside the seeds, if those are here. */
  private picturesOf(path: string | null, shown: string, { article }: Pick<ArticleReading, 'article'>): PicturesOfSeed {
    const { seeds: folder, root } = this.places;
    const file = path === null ? join(folder, article?.file ?? '') : resolve(root, path);
    const hasSome = (article?.images.length ?? 0) > 0;
    const place = { path: file, shown, folder, reading: hasSome ? readRegular(file) : noFile };
    return picturesOfSeed(place, article);
  }

  private lineOf({ file, start, length }: PlacedSeed): SeedLine {
    const line = readShardLine(readBytesAt(file, start, length).toString('utf8'));
    if ('seed' in line) return line.seed;
    throw new Error(`${relative(this.places.root, file)} was changed while it was read`);
  }

  /** The owner's word is last: people must have been named by the people.yaml that there is. */
  private otherPeople(): Fault[] {
    const theirs = this.shards.ends.filter(({ people }) => people !== hashOfPeople(this.people));
    const message = `people were named by another people.yaml than this one: analyse the parts again`;
    return theirs.length === 0 ? [] : [{ severity: 'error', file: this.people.file, line: 1, message }];
  }
}

const noFile: FileReading = { message: '' };

function shardsIn({ from, root }: ShardPlaces): string[] {
  const shown = relative(root, from) || '.';
  let names: string[];
  try {
    names = readdirSync(from).filter((name) => name.endsWith('.jsonl'));
  } catch (error) {
    throw new Error(`--from ${shown} ${explain(error as NodeJS.ErrnoException)}`);
  }
  if (names.length === 0) throw new Error(`--from ${shown} has no *.jsonl, as npm run --silent analyze writes them`);
  return names.sort().map((name) => join(from, name));
}
