import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiskCache, noCache, type Cache } from './cache';

/**
 * The cache of this version of the program: beside its bundle, whose folder is named by a hash of
 * all that it is made of. What runs from its sources keeps nothing.
 */
export function openCache(): Cache & { prune(): void } {
  const here = fileURLToPath(import.meta.url);
  return extname(here) === '.mjs' ? new DiskCache(join(dirname(here), 'kept')) : { ...noCache, prune: () => {} };
}
