import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter, type FrontMatter } from '../../analysis/seed/front-matter';
import { cutLines } from '../../analysis/seed/lines';
import { isDraft } from '../../analysis/seed/parts-of-front-matter';
import { readSeed } from '../../analysis/seed/read-seed';
import { readRegular } from '../seeds/read-file';
import { seedFilesBelow } from '../seeds/seed-files';
import { withheldSeed } from '../../import/seeds/seed-text';
import { versionsFolder, writeWhole } from './shelf-state';

/** What became of a seed; `kept` is where the older text now lies. */
export type Written =
  | { readonly kind: 'new' | 'unchanged'; readonly file: string }
  | { readonly kind: 'changed'; readonly file: string; readonly kept: string };

/** The seeds of a folder by their names, as imports change them: what is replaced is kept. */
export class KeptSeeds {
  private byUrl: ReadonlyMap<string, string> | null = null;

  constructor(private readonly folder: string) {}

  has(file: string): boolean {
    return existsSync(join(this.folder, file));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Whether its owner withholds a seed. */
  isDraft(file: string): boolean {
    const matter = this.has(file) ? frontMatterOf(this.read(file)) : null;
    return matter !== null && matter.unknown.some(isDraft);
  }

  /** The seed whose front matter names an address, null where none does. */
  at(url: string): string | null {
    this.byUrl ??= this.urls();
    return this.byUrl.get(url) ?? null;
  }

  write(file: string, text: string): Written {
    const path = join(this.folder, file);
    if (!existsSync(path)) {
      writeWhole(path, text);
      return { kind: 'new', file };
    }
    const old = readFileSync(path);
    if (old.equals(Buffer.from(text))) return { kind: 'unchanged', file };
    const kept = this.keep(file, old);
    writeWhole(path, text);
    return { kind: 'changed', file, kept };
  }

  /** Leaves of a seed its head and why it is withheld, and no word of its text. */
  withhold(file: string, reason: string): Written {
    const { article } = readSeed({ file, raw: this.read(file) }, '1970-01-01');
    const text = withheldSeed({
      headline: article?.headline ?? file.replace(/\.txt$/, ''),
      description: null,
      date: article?.datePublished ?? '1970-01-01',
      author: article?.author ?? [],
      publisher: article?.publisher ?? null,
      place: article?.place ?? null,
      url: article?.url ?? null,
      language: article?.inLanguage ?? null,
      licence: null,
      slugline: null,
      embargo: null,
      withheld: reason,
    });
    return this.write(file, text);
  }

  /** Keeps an older version under the next number. */
  private keep(file: string, old: Buffer): string {
    const stem = file.replace(/\.txt$/, '');
    const folder = join(versionsFolder(this.folder), stem);
    const numbers = existsSync(folder) ? readdirSync(folder).map((name) => Number.parseInt(name, 10) || 0) : [];
    const name = `${Math.max(0, ...numbers) + 1}.txt`;
    writeWhole(join(folder, name), old);
    return `.versions/${stem}/${name}`;
  }

  /** By the address that its front matter names, the name of each seed that lies in the folder itself. */
  private urls(): Map<string, string> {
    const found = new Map<string, string>();
    for (const path of seedFilesBelow(this.folder).seeds) {
      const name = path.slice(this.folder.length + 1);
      if (!/^[\p{L}\p{N}-]+\.txt$/u.test(name)) continue;
      const reading = readRegular(path);
      const url = 'message' in reading ? undefined : urlIn(reading.bytes.toString('utf8'));
      if (url !== undefined && !found.has(url)) found.set(url, name);
    }
    return found;
  }
}

/** In UTF-16 code units: no front matter is longer. */
const longestFrontMatter = 12_000;

const urlIn = (raw: string): string | undefined => frontMatterOf(raw)?.fields.get('url')?.values[0];

function frontMatterOf(raw: string): FrontMatter | null {
  if (!raw.startsWith('---')) return null;
  const start = raw.slice(0, longestFrontMatter);
  const matter = readFrontMatter(start, cutLines(start));
  return 'message' in matter ? null : matter;
}
