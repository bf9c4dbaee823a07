import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What an import keeps of an address, to ask whether it has changed. */
const sourceState = z.strictObject({
  at: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** in milliseconds since 1970: its host asked to be left alone until then */
  until: z.number().optional(),
});

/** What an import keeps of an article, by the id that its sender has for it. */
const articleState = z.strictObject({
  /** the name of its seed; null where none was written */
  file: z
    .string()
    .regex(/^[\p{L}\p{N}-]+\.txt$/u)
    .nullable(),
  /** of the text as it was received */
  hash: z.string(),
  /** where the text is from */
  source: z.string(),
  url: z.string().nullable(),
  version: z.number().nullable(),
  time: z.number().nullable(),
  stopped: z.enum(['canceled', 'withheld']).nullable(),
});

const shelfState = z.strictObject({
  sources: z.record(z.string(), sourceState),
  articles: z.record(z.string(), articleState),
});

export type SourceState = Readonly<z.infer<typeof sourceState>>;
export type ArticleState = Readonly<z.infer<typeof articleState>>;

/** What imports keep from one to the next, beside the older versions of seeds. */
export interface ShelfState {
  readonly sources: Map<string, SourceState>;
  readonly articles: Map<string, ArticleState>;
}

/** The folder of the older versions of seeds, which no build reads: its name is hidden. */
export const versionsFolder = (seeds: string): string => join(seeds, '.versions');

const stateFile = (seeds: string): string => join(versionsFolder(seeds), 'import.json');

/** Reads what the last imports kept. Throws where the file is broken. */
export function readState(seeds: string): ShelfState {
  const file = stateFile(seeds);
  if (!existsSync(file)) return { sources: new Map(), articles: new Map() };
  try {
    const { sources, articles } = shelfState.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { sources: new Map(Object.entries(sources)), articles: new Map(Object.entries(articles)) };
  } catch {
    throw new Error('seeds/.versions/import.json cannot be read; put its last version back, or remove it');
  }
}

/** Writes what the next imports need; the file takes its place whole. */
export function writeState(seeds: string, { sources, articles }: ShelfState): void {
  const sorted = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeWhole(
    stateFile(seeds),
    `${JSON.stringify({ sources: sorted(sources), articles: sorted(articles) }, null, 2)}\n`,
  );
}

/** Writes a file aside, which then takes its place whole. */
export function writeWhole(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}
