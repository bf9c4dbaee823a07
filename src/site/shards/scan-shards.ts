import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Fault } from '../../model/seed';
import { linesOfFile, type LineOfFile } from './lines-of-file';
import { readShardLine, type ShardLine } from './read-shard-line';
import type { PartLine, SeedLine } from './shard-line';

/** Where something stands in the shards. */
interface Place {
  readonly file: string;
  /** of the line, from 1 on */
  readonly number: number;
}

/** Where the line of a seed stands, and what sorts it. */
export interface PlacedSeed extends Place {
  /** in bytes */
  readonly start: number;
  readonly length: number;
  readonly id: string;
  /** its path, ordered as the folder of seeds is read; empty where it is not known */
  readonly key: string;
  /** a hash of its article; null where it has none */
  readonly article: string | null;
}

type PlacedEnd = PartLine & Place;

/** What stands in shards, and what is wrong with them. */
export interface ScannedShards {
  readonly seeds: readonly PlacedSeed[];
  readonly ends: readonly PartLine[];
  /** whether every line says all that a build tells of a seed */
  readonly isWhole: boolean;
  readonly faults: readonly Fault[];
}

/** Looks through shards line by line, keeping where each stands. Throws where a file cannot be read. */
export function scanShards(files: readonly string[], root: string): ScannedShards {
  const scan = new Scan(root);
  for (const file of files) scan.read(file);
  scan.tellMissingParts();
  return scan;
}

class Scan implements ScannedShards {
  readonly seeds: PlacedSeed[] = [];
  readonly ends: PlacedEnd[] = [];
  readonly faults: Fault[] = [];
  isWhole = true;
  private readonly articles = new Map<string, PlacedSeed>();
  private readonly withoutArticle = new Set<string>();

  constructor(private readonly root: string) {}

  read(file: string): void {
    // a broken line is one of its part too
    let [inPart, broken, last] = [0, 0, 1];
    for (const found of linesOfFile(file)) {
      last = found.number;
      const place = { file, number: last };
      const line = lineOf(found.bytes);
      if ('end' in line) {
        this.addEnd({ ...line.end, ...place }, inPart + broken);
        [inPart, broken] = [0, 0];
      } else if ('message' in line) {
        this.tell(place, line.message);
        broken++;
      } else {
        this.addSeed(place, found, line.seed);
        if (line.seed.isWhole) inPart++;
      }
    }
    if (inPart > 0)
      this.tell({ file, number: last }, 'is the last line, and its part has no end: analyse the part again');
  }

  /** Each set of parts must have all: a site that lacks one would call its addresses gone. */
  tellMissingParts(): void {
    const sets = new Map(this.ends.map((end) => [`${end.of} ${end.folder}`, end]));
    for (const one of sets.values()) {
      const { folder, of } = one;
      const theirs = this.ends.filter((end) => end.folder === folder && end.of === of);
      const there = new Set(theirs.map(({ part }) => part));
      for (let part = 1; part <= of; part++)
        if (!there.has(part))
          this.tell(one, `part ${part} of ${of} of ${folder} is missing: analyze --part ${part}/${of} writes it`);
    }
  }

  private addEnd(end: PlacedEnd, lines: number): void {
    if (lines !== end.seeds)
      this.tell(end, `ends a part of ${end.seeds} seeds, of which ${lines} are there: analyse the part again`);
    this.ends.push(end);
  }

  private addSeed(place: Place, { start, bytes }: LineOfFile, { path, id, reading, isWhole }: SeedLine): void {
    this.isWhole &&= isWhole;
    const article = reading.article === null ? null : hashOf(JSON.stringify(reading.article));
    // U+0000 goes before all that a name has, as a folder before what is longer
    const key = (path ?? '').replaceAll(/[\\/]/g, '\0');
    const seed = { ...place, start, length: bytes.length, id, key, article };
    if (article === null ? this.isTold(hashOf(bytes)) : !this.isNew(seed)) return;
    this.seeds.push(seed);
  }

  /** Whether the same line of a seed without an article was there before. */
  private isTold(line: string): boolean {
    const { size } = this.withoutArticle;
    return this.withoutArticle.add(line).size === size;
  }

  /** Whether an article is the first with its id; tells where another has it and is not the same. */
  private isNew(seed: PlacedSeed): boolean {
    const before = this.articles.get(seed.id);
    if (before === undefined) this.articles.set(seed.id, seed);
    else if (before.article !== seed.article) {
      const first = `${relative(this.root, before.file)}:${before.number}`;
      this.tell(seed, `has another article of the id "${seed.id}" than ${first}: take one of the two away`);
    }
    return before === undefined;
  }

  private tell({ file, number }: Place, message: string): void {
    this.faults.push({ severity: 'error', file: relative(this.root, file), line: number, message });
  }
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('base64');

const utf8 = new TextDecoder('utf-8', { fatal: true });

function lineOf(bytes: Uint8Array): ShardLine {
  let words: string;
  try {
    words = utf8.decode(bytes);
  } catch {
    return { message: 'has bytes that are not UTF-8: analyse its part again' };
  }
  return readShardLine(words);
}
