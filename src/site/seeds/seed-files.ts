import { readdirSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { formOfSeed, type Fault } from '../../model/seed';
import { correctionsFileOf, properName } from '../../import/seeds/read-corrections';
import { explain, isAbsent, oddityAt } from './read-file';

/** What stands somewhere and is passed over, and why. */
export interface Odd {
  readonly path: string;
  readonly message: string;
}

/** What a folder of seeds holds, each in the order of names. */
export interface SeedFiles {
  /** paths of seeds, by their names alone: what stands there may be no file */
  readonly seeds: readonly string[];
  /** paths of corrections, by their names alone */
  readonly corrections: readonly string[];
  /** what else is neither file nor folder, or is a folder that cannot be looked into */
  readonly odd: readonly Odd[];
}

/**
 * Looks through a folder and the folders in it, hidden ones left out; nothing where there is none.
 * Never throws.
 */
export function seedFilesBelow(folder: string): SeedFiles {
  const [seeds, corrections, odd]: [string[], string[], Odd[]] = [[], [], []];
  const lookInto = (parent: string): void => {
    for (const entry of entriesOf(parent, odd)) {
      const path = join(parent, entry.name);
      if (isSeed(entry.name)) seeds.push(path);
      else if (/\.corrections\.ya?ml$/i.test(entry.name)) corrections.push(path);
      else if (path === join(folder, 'people.yaml')) continue;
      else if (entry.isDirectory()) {
        if (!isOfPage(path)) lookInto(path);
      }
      else if (!entry.isFile()) {
        const message = oddityAt(path);
        if (message !== null) odd.push({ path, message });
      }
    }
  };
  if (!isAbsent(folder)) lookInto(folder);
  return { seeds, corrections, odd };
}

/** A seed by its name; what tells of a folder is none. */
const isSeed = (name: string): boolean => formOfSeed(name) !== null && !/^(?:readme|licen[cs]e|contributing)\b.*\.md$/i.test(name);

/** Browsers save what belongs to `talks.html` in `talks_files` beside it. */
function isOfPage(folder: string): boolean {
  const [, page] = /^(.+)_files$/.exec(folder) ?? [];
  return page !== undefined && ['.html', '.htm'].some((ending) => !isAbsent(page + ending));
}

function entriesOf(folder: string, odd: Odd[]): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    odd.push({ path: folder, message: explain(error as NodeJS.ErrnoException) });
    return [];
  }
}

/**
 * An error for each thing that is passed over, and for each corrections file that no seed reads,
 * for its name: the owner's word is never passed over.
 */
export function oddFaults({ seeds, corrections, odd }: SeedFiles): Fault[] {
  const wanted = new Set(seeds.map(correctionsFileOf));
  const lost = corrections
    .filter((path) => !wanted.has(path))
    .map((path) => ({
      path,
      message: wanted.has(properName(path))
        ? `is not read under this name; rename it ${basename(properName(path))}`
        : 'there is no seed of this name beside it; rename it as its seed, or remove it',
    }));
  return [...odd, ...lost].map(({ path, message }) => ({ severity: 'error', file: path, line: 1, message }));
}
