import type { RouteHandlerCallback } from 'workbox-core/types';
import { matchPrecache } from 'workbox-precaching';
import { NetworkOnly } from 'workbox-strategies';
import { filedAt } from '../../links/pages';
import { seenIn } from '../../model/edition';
import { shellFile } from '../../model/offline';
import { directoryKey } from '../../model/site';
import { askedFor } from './asked-for';
import { fillShell } from './fill-shell';
import { fileWith, siteBase } from './keep-files';
import { isSuperseded, knownEdition } from './known-edition';
import { ownShell } from './own-shell';
import { lookForNewer } from './renew';

/** How long the network may take, ms, where what is asked for is on the device. */
const patience = 6000;

const network = new NetworkOnly();

/**
 * Answers for a page: from the network, so that it is of the newest edition; where that does not
 * answer, by the shell with what is on the device.
 */
export const answerPage: RouteHandlerCallback = async (options) => {
  const { event, url } = options;
  const answer = network.handle(options);
  const inTime = await Promise.race([answer.catch(() => null), later(patience)]);
  if (inTime !== null) {
    event.waitUntil(noticeEdition(inTime.clone()));
    return inTime;
  }
  return (await keptPage(url)) ?? (await answer.catch(() => shellFor(null)));
};

const later = (ms: number): Promise<null> => new Promise((done) => setTimeout(done, ms, null));

async function noticeEdition(page: Response): Promise<void> {
  if (page.ok) await lookForNewer(seenIn(await page.text()));
}

/** The shell with what a page shows, where that is on the device; null where it is not, or the page shows a list. */
async function keptPage(url: URL): Promise<Response | null> {
  const asked = askedFor(url.pathname, siteBase);
  const subject = asked?.kind === 'page' ? filedAt(asked.place) : null;
  const file = subject === null ? null : await fileWith(subject);
  return file === null ? null : shellFor([directoryKey(subject!.kind, subject!.id), file]);
}

/**
 * Answers the app when it asks the home page which index the site has: where that cannot be reached,
 * that of what is on the device.
 */
export const answerEdition: RouteHandlerCallback = ({ request }) =>
  fetch(request).catch(async (error: unknown) =>
    (await isSuperseded()) ? Promise.reject(error as Error) : shellFor(null),
  );

async function shellFor(named: readonly [key: string, file: string] | null): Promise<Response> {
  const shell = await matchPrecache(siteBase + shellFile);
  if (shell === undefined) return Response.error();
  const { index } = (await isSuperseded()) ? ownShell : await knownEdition();
  const headers = new Headers(shell.headers);
  // what is filled in makes it another
  for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) headers.delete(name);
  return new Response(fillShell(await shell.text(), index, named), { headers });
}
