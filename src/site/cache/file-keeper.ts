import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cache, CacheKey } from './cache';
import { writePieces } from './write-pieces';

/** Writes a file at a path below the site's base, as in an address, from its pieces. */
export type WriteFile = (path: string, pieces: Iterable<string>) => void;

/** Files that are made together, by their hashes, and what their maker told beside them. */
interface Kept<Told> {
  readonly files: readonly (readonly [path: string, hash: string])[];
  readonly told: Told;
}

/**
 * Writes the files of a site. Those that an earlier build made from the same are taken from the last
 * site as they stand there, by a link where the file system has such: they keep their time, and
 * whoever copies the site passes them over. See docs/decisions/0056.
 */
export class FileKeeper {
  private readonly folders = new Set<string>();

  constructor(
    private readonly cache: Cache,
    /** the folder of the site that is made */
    private readonly out: string,
    /** that of the last one, which may not be there; null for none */
    private readonly last: string | null,
  ) {}

  /** Sees to it that files are there which `make` writes; `key` has all that they are made from, the program left out. */
  async keep<Told>(kind: string, key: CacheKey, make: (write: WriteFile) => Promise<Told>): Promise<Told> {
    let made: Kept<Told> | null = null;
    const anew = async (): Promise<Kept<Told>> => {
      const { files, write } = this.written();
      return (made = { told: await make(write), files });
    };
    const kept = await this.cache.soon(kind, key, anew);
    return made !== null || this.takeOver(kept) ? kept.told : (await anew()).told;
  }

  /** As `keep`, of what is made at once. */
  keepNow(kind: string, key: CacheKey, make: (write: WriteFile) => void): void {
    let made: Kept<null> | null = null;
    const anew = (): Kept<null> => {
      const { files, write } = this.written();
      make(write);
      return (made = { told: null, files });
    };
    const kept = this.cache.get(kind, key, anew);
    if (made === null && !this.takeOver(kept)) anew();
  }

  /** Writes a file that is made anew each time. */
  readonly write: WriteFile = (path, pieces) => void writePieces(this.placeOf(path), pieces);

  private written(): { files: [string, string][]; write: WriteFile } {
    const files: [string, string][] = [];
    return { files, write: (path, pieces) => void files.push([path, writePieces(this.placeOf(path), pieces)]) };
  }

  /** Takes all files from the last site; none where one is not there as it was written. */
  private takeOver({ files }: Kept<unknown>): boolean {
    const { last } = this;
    if (last === null || !files.every(([path, hash]) => hashOfFile(fileAt(last, path)) === hash)) return false;
    for (const [path] of files) linkOrCopy(fileAt(last, path), this.placeOf(path));
    return true;
  }

  private placeOf(path: string): string {
    const file = fileAt(this.out, path);
    const folder = dirname(file);
    if (!this.folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.folders.add(folder);
    return file;
  }
}

const fileAt = (folder: string, path: string): string => join(folder, decodeURIComponent(path));

function hashOfFile(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('base64');
  } catch {
    return null;
  }
}

/** Puts a file of the last site into this one: they are one file where the file system can. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
