import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Fault } from '../../model/seed';
import { Ids, readArticle, withheld, type ArticleReading } from '../read-article';
import { seedFiles } from '../seed-files';

/** The seeds of a folder, read and analysed; what did not change since the last time is not analysed again. */
export class SeedFolder {
  private known = new Map<string, { readonly bytes: Buffer; readonly reading: ArticleReading }>();

  constructor(
    private readonly folder: string,
    /** paths in messages are relative to this */
    private readonly root: string,
  ) {}

  /** Reads each seed in turn, in the order of names. `keep` holds on to the readings for the next time (a development server does). */
  *read({ keep }: { readonly keep: boolean }): Generator<ArticleReading> {
    const ids = new Ids();
    const seen = new Map<string, { readonly bytes: Buffer; readonly reading: ArticleReading }>();
    for (const path of this.paths()) {
      const shown = relative(this.root, path);
      const { bytes, reading } = this.readOne(path, shown);
      if (keep) seen.set(path, { bytes, reading });
      yield ids.claim(shown, reading);
    }
    this.known = seen;
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

  private readOne(path: string, shown: string): { bytes: Buffer; reading: ArticleReading } {
    try {
      const bytes = readFileSync(path);
      const before = this.known.get(path);
      if (before !== undefined && before.bytes.equals(bytes)) return before;
      return { bytes, reading: readArticle(shown, bytes) };
    } catch (error) {
      return { bytes: Buffer.alloc(0), reading: withheld(shown, 1, `cannot be read (${(error as Error).message})`) };
    }
  }
}

/** How many of some faults withhold an article. */
export const countErrors = (faults: readonly Fault[]): number =>
  faults.filter(({ severity }) => severity === 'error').length;
