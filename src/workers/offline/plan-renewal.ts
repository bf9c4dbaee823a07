import { filesNamedInJson, withoutHash } from '../../model/data-file-names';
import type { OfflineCache } from '../../model/offline';

/** A data file in one of the caches, or one that is to come there. */
export interface KeptFile {
  readonly cache: OfflineCache;
  readonly file: string;
}

/** What a new edition does to what is kept. */
export interface Renewal {
  /** files that the new edition has not: their words may have been withdrawn */
  readonly gone: readonly KeptFile[];
  /** files that take the place of such */
  readonly owed: readonly KeptFile[];
}

/**
 * Every data file that an edition names: in the JSON of its index and directory, and in those kept
 * files that are named themselves (`read` gives the JSON of one).
 */
export async function filesOfEdition(
  roots: readonly string[],
  kept: ReadonlyMap<string, () => Promise<string>>,
): Promise<ReadonlySet<string>> {
  const named = new Set(roots.flatMap(filesNamedInJson));
  // what is added is gone through too
  for (const file of named) {
    const read = kept.get(file);
    if (read !== undefined) for (const other of filesNamedInJson(await read())) named.add(other);
  }
  return named;
}

/**
 * Which of the kept files go with a new edition that has the files named, and which come in their
 * place: those that have the same name but for the hash.
 */
export function planRenewal(kept: readonly KeptFile[], named: ReadonlySet<string>): Renewal {
  const byStem = new Map([...named].map((file) => [withoutHash(file), file]));
  const gone = kept.filter(({ file }) => !named.has(file));
  const owed = gone.flatMap(({ cache, file }) => {
    const now = byStem.get(withoutHash(file));
    return now === undefined ? [] : [{ cache, file: now }];
  });
  return { gone, owed };
}
