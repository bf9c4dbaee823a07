import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { RouteMatchCallback } from 'workbox-core/types';
import type { ToServiceWorker } from '../../model/offline';
import { answerAsset, answerData } from './answer-files';
import { answerEdition, answerPage } from './answer-pages';
import { askedFor, type AskedFor } from './asked-for';
import { siteBase } from './keep-files';
import { ownShell } from './own-shell';
import { lookForNewer } from './renew';
import { answerShare } from './take-shared';

declare const self: ServiceWorkerGlobalScope;

const isAsked =
  (kind: AskedFor['kind']): RouteMatchCallback =>
  ({ url, sameOrigin, request }) =>
    sameOrigin &&
    askedFor(url.pathname, siteBase)?.kind === kind &&
    (kind === 'page') === (request.mode === 'navigate');

// the shell's files; whatever else is asked for and not named here is the network's
precacheAndRoute([...ownShell.files], { cleanURLs: false, directoryIndex: '' });
registerRoute(isAsked('page'), answerPage);
registerRoute(
  ({ url, sameOrigin, request }) => sameOrigin && url.pathname === siteBase && request.mode !== 'navigate',
  answerEdition,
);
registerRoute(isAsked('data'), answerData);
registerRoute(isAsked('asset'), answerAsset);
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname === `${siteBase}read/`, answerShare, 'POST');

// the edition of a new service worker is the newest: what that has not goes before it takes its turn
self.addEventListener('install', (event) => event.waitUntil(lookForNewer(ownShell)));

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]));
  // not waited for: pages are answered meanwhile
  void lookForNewer(ownShell);
});

self.addEventListener('message', (event) => {
  const { read, script } = event.data as ToServiceWorker;
  for (const address of read) event.waitUntil(keepRead(event, new URL(address)));
  const isOwn = new URL(script).pathname === ownShell.script;
  if (isOwn && event.source instanceof Client) event.waitUntil(takeTurn(event.source));
});

/** What was read before there was a service worker comes from what the browser keeps. */
async function keepRead(event: ExtendableMessageEvent, url: URL): Promise<void> {
  if (url.origin !== self.location.origin || askedFor(url.pathname, siteBase)?.kind !== 'data') return;
  await answerData({ event, request: new Request(url), url }).then(
    () => undefined,
    () => undefined,
  );
}

/** A worker that waits does so no longer when the one page of the site that is open is of its own edition. */
async function takeTurn(page: Client): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ofSite = open.filter(({ url }) => url.startsWith(self.registration.scope));
  if (ofSite.length === 1 && ofSite[0]!.id === page.id) await self.skipWaiting();
}
