import { editionOf, type PublishedEdition, type SeenEdition } from '../../model/edition';
import { everythingKey, keepableFile, type Keepable } from '../../model/offline';
import { isAsWritten, withoutHash } from '../../model/data-file-names';
import { directoryShard, type SiteIndex } from '../../model/site';
import { isSuperseded, knownEdition, setKnownEdition } from './known-edition';
import { addressOfData, bringFile, bringFiles, dropFiles, fileOnDevice, filesIn, filesOnDevice } from './keep-files';
import { openOffline, siteBase } from './keep-files';
import { filesOfEdition, planRenewal, type KeptFile } from './plan-renewal';

/**
 * After something was seen: where it is of another edition than what is kept, asks the home page
 * past all caches which is the newest, and renews what is kept. Never rejects: what fails is done
 * when something is seen again.
 */
export async function lookForNewer(seen: SeenEdition): Promise<void> {
  // a service worker that waits looks too: one after the other
  await navigator.locks.request(`on-the-record ${siteBase}`, () => look(seen)).catch(() => undefined);
}

async function look({ index, script }: SeenEdition): Promise<void> {
  const known = await knownEdition();
  const isSame = (index ?? known.index) === known.index && (script ?? known.script) === known.script;
  if (!isSame) {
    const answer = await fetch(siteBase, { cache: 'no-store' });
    const newest = answer.ok ? editionOf(await answer.text()) : null;
    if (newest === null) return;
    if (newest.index !== known.index || newest.script !== known.script) await renew(newest);
  }
  await bringOwed();
}

async function readNewest(file: string): Promise<string> {
  const answer = (await fileOnDevice(file)) ?? (await fetch(addressOfData(file)));
  const json = await answer.text();
  if (!answer.ok || !isAsWritten(file, json)) throw new Error(`${file}: ${answer.status}`);
  return json;
}

/** What the edition has not goes at once: its words may have been withdrawn. What takes its place comes after. */
async function renew(newest: PublishedEdition): Promise<void> {
  const { owed } = await knownEdition();
  const onDevice = await filesOnDevice();
  const wanted = [...onDevice, ...owed].filter(({ cache }) => cache !== 'edition');
  const index = await readNewest(newest.index);
  const directory = await Promise.all(shardsFor(wanted, JSON.parse(index) as SiteIndex).map(readNewest));
  const read = new Map(onDevice.map(({ file }) => [file, async () => (await fileOnDevice(file))!.text()]));
  const plan = planRenewal(wanted, await filesOfEdition([index, ...directory], read));
  await dropFiles(plan.gone);
  await setKnownEdition({ ...newest, owed: plan.owed });
  await bringFile({ cache: 'edition', file: newest.index });
  await dropFiles((await filesIn('edition')).filter(({ file }) => file !== newest.index));
}

/** The files of the directory in which what is kept stands. */
function shardsFor(kept: readonly KeptFile[], { directory }: SiteIndex): string[] {
  const keys = kept
    .map(({ file }) => withoutHash(file))
    .filter((stem) => /^(?:articles|people|countries)\//.test(stem));
  return directory.length === 0
    ? []
    : [...new Set(keys.map((key) => directory[directoryShard(key, directory.length)]!))];
}

/** Brings what is owed, and all of the site where its reader wants that; a newer script leaves it to the next worker. */
async function bringOwed(): Promise<void> {
  if (await isSuperseded()) return;
  const known = await knownEdition();
  for (const file of known.owed) await bringFile(file);
  if (known.owed.length > 0) await setKnownEdition({ ...known, owed: [] });
  const kept = await openOffline('kept');
  const wish = await kept.match(siteBase + everythingKey);
  if (wish === undefined || (await wish.text()) === known.index) return;
  const answer = await fetch(siteBase + keepableFile, { cache: 'no-cache' });
  const { index, files } = (await answer.json()) as Keepable;
  if (index !== known.index) return;
  await bringFiles(files.map(([file]) => ({ cache: 'kept', file })));
  await kept.put(siteBase + everythingKey, new Response(index));
}
