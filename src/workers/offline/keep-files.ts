import { cacheName, type OfflineCache } from '../../model/offline';
import type { FiledSubject } from '../../links/pages';
import { isAsWritten, withoutHash } from '../../model/data-file-names';
import { directoryKey } from '../../model/site';
import { askedFor } from './asked-for';
import type { KeptFile } from './plan-renewal';

/** The path of the site on its host. */
export const siteBase = import.meta.env.BASE_URL;

/** Opens one of the site's caches. */
export const openOffline = (cache: OfflineCache): Promise<Cache> => caches.open(cacheName(siteBase, cache));

/** The address of a data file, as the app asks for it. */
export const addressOfData = (file: string): string => `${siteBase}data/${file}`;

/** The caches that hold data files, those first that are looked into first. */
export const dataCaches = ['kept', 'edition', 'read'] as const satisfies readonly OfflineCache[];

/** Of a cache all data files. */
export async function filesIn(cache: OfflineCache): Promise<KeptFile[]> {
  const requests = await (await openOffline(cache)).keys();
  return requests.flatMap(({ url }) => {
    const asked = askedFor(new URL(url).pathname, siteBase);
    return asked?.kind === 'data' ? [{ cache, file: asked.file }] : [];
  });
}

/** All data files that are on the device. */
export const filesOnDevice = async (): Promise<KeptFile[]> => (await Promise.all(dataCaches.map(filesIn))).flat();

/** A data file that is on the device, in one of some caches; null for one that is not. */
export async function fileOnDevice(
  file: string,
  among: readonly OfflineCache[] = dataCaches,
): Promise<Response | null> {
  for (const cache of among) {
    const found = await (await openOffline(cache)).match(addressOfData(file), { ignoreVary: true });
    if (found !== undefined) return found;
  }
  return null;
}

/** The file on the device that has an article, a person or a country; null where there is none. */
export async function fileWith({ kind, id }: FiledSubject): Promise<string | null> {
  const files = (await filesOnDevice()).map(({ file }) => file);
  if (kind === 'articles') return files.find((file) => withoutHash(file) === directoryKey(kind, id)) ?? null;
  // persons and countries share theirs with others
  for (const file of files.filter((file) => file.startsWith(`${kind}/`))) {
    const profiles = (await (await fileOnDevice(file))?.json()) as object | undefined;
    if (profiles !== undefined && Object.hasOwn(profiles, id)) return file;
  }
  return null;
}

/** Takes files off the device. */
export async function dropFiles(files: readonly KeptFile[]): Promise<void> {
  for (const { cache, file } of files)
    await (await openOffline(cache)).delete(addressOfData(file), { ignoreVary: true });
}

/**
 * Puts a data file into a cache, from the device or from the network, and gives its JSON. Rejects
 * when it does not come as the build wrote it, or the device has no room.
 */
export async function bringFile({ cache, file }: KeptFile, signal: AbortSignal | null = null): Promise<string> {
  // past a service worker, which would keep it a second time
  const answer = (await fileOnDevice(file)) ?? (await fetch(addressOfData(file), { cache: 'no-cache', signal }));
  const json = await answer.text();
  if (!answer.ok || !isAsWritten(file, json)) throw new Error(`${file}: ${answer.status}`);
  const response = new Response(json, { headers: { 'Content-Type': 'application/json' } });
  await (await openOffline(cache)).put(addressOfData(file), response);
  if (cache === 'kept') await dropFiles([{ cache: 'read', file }]);
  return json;
}

/** So many files are asked for at once. */
const atOnce = 4;

/** Brings files one after the other, some at once; `come` is called after each. Rejects with the first that fails. */
export async function bringFiles(
  files: readonly KeptFile[],
  come: (file: KeptFile, json: string) => void = () => undefined,
  signal: AbortSignal | null = null,
): Promise<void> {
  const left = files.values();
  const bringLeft = async (): Promise<void> => {
    for (const file of left) {
      signal?.throwIfAborted();
      come(file, await bringFile(file, signal));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, bringLeft));
}
