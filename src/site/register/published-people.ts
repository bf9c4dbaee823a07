import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../../model/seed';
import { replaceFile } from './replace-file';

/** The ids under which people have had pages, as a folder of seeds keeps them. */
export interface PublishedPeople {
  readonly faults: readonly Fault[];
  /** Whether an id has had a page, as far as can be known. */
  readonly has: (id: string) => boolean;
  /** Writes the ids that have one now to those that have had one. Throws where these could not be read whole. */
  readonly write: (now: Iterable<string>, today: string) => void;
}

const line = z.strictObject({ person: z.string().min(1), since: z.string().regex(/^\d{4}-\d\d-\d\d$/) });
type Line = z.infer<typeof line>;

/**
 * Reads which people have had pages: `ids/people.jsonl` below a folder of seeds. Where that is not
 * there yet, those that the last site, at `last`, has; without one, any where the site has been
 * published before, and nobody where it has not. Paths in messages are relative to `root`.
 */
export function openPublishedPeople(seeds: string, root: string, last: string): PublishedPeople {
  const folder = join(seeds, 'ids');
  const file = join(folder, 'people.jsonl');
  const raw = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const lines = (raw ?? '').split(/\r?\n/).map((words) => (words === '' ? undefined : readLine(words)));
  const since = new Map(lines.flatMap((one) => (one ? [[one.person, one.since]] : [])));
  const faults = lines.flatMap((one, n) => (one === null ? [brokenLine(relative(root, file), n + 1)] : []));
  return {
    faults,
    has: raw === null ? pagesBefore(folder, last) : (id) => since.has(id),
    write(now, today) {
      if (faults.length > 0) throw new Error('the register of people was not written: mend the lines named above');
      const all = new Map([...now].map((id) => [id, since.get(id) ?? today]));
      const written = [...new Map([...all, ...since])]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([person, since]) => `${JSON.stringify({ person, since } satisfies Line)}\n`)
        .join('');
      if (written === (raw ?? '')) return;
      mkdirSync(folder, { recursive: true });
      replaceFile(file, written);
    },
  };
}

function pagesBefore(folder: string, last: string): (id: string) => boolean {
  if (existsSync(join(last, 'people'))) return (id) => existsSync(join(last, 'people', id, 'index.html'));
  const isPublished = existsSync(folder) && readdirSync(folder).length > 0;
  return () => isPublished;
}

function readLine(words: string): Line | null {
  try {
    return line.safeParse(JSON.parse(words)).data ?? null;
  } catch {
    return null;
  }
}

function brokenLine(file: string, line: number): Fault {
  const message = 'is no line of the register of people; take it from the last version of this file that was committed';
  return { severity: 'error', file, line, message };
}
