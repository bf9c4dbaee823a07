import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The seeds that a path means: itself, or for a folder its `*.txt`, recursively, in the order of their names. Throws where there is nothing. */
export function* seedFiles(path: string): Generator<string> {
  if (statSync(path).isDirectory()) yield* filesBelow(path, '.txt');
  else yield path;
}

/** The files below a folder whose names end so, in the order of their names; hidden ones are passed over. Throws where there is no folder. */
export function* filesBelow(folder: string, ending: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const inside = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesBelow(inside, ending);
    else if (entry.name.toLowerCase().endsWith(ending)) yield inside;
  }
}
