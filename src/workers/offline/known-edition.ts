import type { PublishedEdition } from '../../model/edition';
import { openOffline, siteBase } from './keep-files';
import { ownShell } from './own-shell';
import type { KeptFile } from './plan-renewal';

/** The newest edition that was seen, and the files of it that are still to come in the place of others. */
export interface KnownEdition extends PublishedEdition {
  readonly owed: readonly KeptFile[];
}

const key = `${siteBase}offline/edition`;

/** The edition that the data on the device are of: that of the first service worker until another one was seen. */
export async function knownEdition(): Promise<KnownEdition> {
  // read anew each time: a service worker that waits may write it too
  const stored = await (await openOffline('edition')).match(key);
  if (stored !== undefined) return (await stored.json()) as KnownEdition;
  const { index, script } = ownShell;
  const first = { index, script, owed: [] };
  await setKnownEdition(first);
  return first;
}

/** Says of which edition the data on the device are from now on. */
export async function setKnownEdition(edition: KnownEdition): Promise<void> {
  await (await openOffline('edition')).put(key, new Response(JSON.stringify(edition)));
}

/**
 * Whether the site has another script than this service worker, which waits for the next one: data
 * may have another shape, so it keeps nothing more and shows what it has by its own index.
 */
export const isSuperseded = async (): Promise<boolean> => (await knownEdition()).script !== ownShell.script;
