import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageName } from '../../links/pages';
import { scriptOf } from './build-prerender';

/** A script of Vite's manifest; what it imports by the keys of the manifest. */
export interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** The scripts of an app that was built, as paths from the site's base. */
export interface BuiltScripts {
  /** the entry */
  readonly script: string;
  /** those that a page needs beside it */
  readonly modulesOf: (page: PageName) => string[];
  /** those that any page may come to need, in the order of the alphabet */
  readonly ofShell: readonly string[];
}

/** Reads from Vite's manifest which script is the entry and which others are needed, and removes the manifest. */
export function readBuilt(out: string): BuiltScripts {
  const path = join(out, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestChunk>;
  rmSync(dirname(path), { recursive: true });
  return builtScripts(manifest);
}

/** What is made only when its reader takes something away from the site: it waits for that. */
const isForExport = (key: string): boolean => key.startsWith('src/derive/');

/** Which scripts are needed for what, by Vite's manifest. */
export function builtScripts(manifest: Readonly<Record<string, ManifestChunk>>): BuiltScripts {
  const entry = Object.entries(manifest).find(([, { isEntry }]) => isEntry)!;
  const later = ({ dynamicImports = [] }: ManifestChunk): string[] => dynamicImports.filter((key) => !isForExport(key));
  const reach = (key: string, seen: Set<string>, withLater = false): Set<string> => {
    const chunk = manifest[key];
    if (seen.has(key) || chunk === undefined) return seen;
    seen.add(key);
    for (const next of [...(chunk.imports ?? []), ...(withLater ? later(chunk) : [])]) reach(next, seen, withLater);
    return seen;
  };
  const filesAt = (keys: ReadonlySet<string>): string[] => [...keys].map((key) => manifest[key]!.file);
  return {
    script: entry[1].file,
    modulesOf: (page) =>
      filesAt(reach(scriptOf(page), new Set(reach(entry[0], new Set())))).filter((file) => file !== entry[1].file),
    ofShell: filesAt(reach(entry[0], new Set(), true)).sort(),
  };
}
