import type { RouteHandlerCallback, WorkboxPlugin } from 'workbox-core/types';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst } from 'workbox-strategies';
import { cacheName } from '../../model/offline';
import { isAsWritten } from '../../model/data-file-names';
import { askedFor } from './asked-for';
import { fileOnDevice, siteBase } from './keep-files';
import { isSuperseded } from './known-edition';
import { lookForNewer } from './renew';

/** A host may answer with a page of its own: kept is only what the build wrote, while the site has our script. */
const asTheBuildWrote: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    const asked = askedFor(new URL(request.url).pathname, siteBase);
    if (response.status !== 200 || asked === null || (await isSuperseded())) return null;
    if (asked.kind === 'asset') return /html/.test(response.headers.get('Content-Type') ?? 'html') ? null : response;
    return asked.kind === 'data' && isAsWritten(asked.file, await response.clone().text()) ? response : null;
  },
};

const keeping = (cache: 'read' | 'assets', maxEntries: number): CacheFirst =>
  new CacheFirst({
    cacheName: cacheName(siteBase, cache),
    matchOptions: { ignoreVary: true },
    plugins: [asTheBuildWrote, new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin],
  });

const assets = keeping('assets', 80);

/** Data that were read; the files that were not wanted for longest go. */
const dataRead = keeping('read', 500);

/** Answers for scripts, styles and fonts that are not of the shell. */
export const answerAsset: RouteHandlerCallback = (options) => assets.handle(options);

/** Answers for a data file: from the device, else from the network, and then it is kept. */
export const answerData: RouteHandlerCallback = async (options) => {
  const { request, event, url } = options;
  const asked = askedFor(url.pathname, siteBase);
  const file = asked?.kind === 'data' ? asked.file : '';
  if (/^index-/.test(file)) event.waitUntil(lookForNewer({ index: file, script: null }));
  // who wants it past what is kept gets it so, while there is a network
  if (/^(?:no-cache|no-store|reload)$/.test(request.cache)) {
    return fetch(request).catch(async (error: unknown) => (await fileOnDevice(file)) ?? Promise.reject(error as Error));
  }
  return (await fileOnDevice(file, ['kept', 'edition'])) ?? dataRead.handle(options);
};
