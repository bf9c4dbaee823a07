import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The seeds that a path means: itself, or for a folder its `*.txt`, recursively, in the order of their names. Throws where there is nothing. */
export function* seedFiles(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const inside = join(path, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* seedFiles(inside);
    else if (entry.name.toLowerCase().endsWith('.txt')) yield inside;
  }
}
