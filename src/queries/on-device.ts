import type { QueryClient } from '@tanstack/react-query';
import type { FiledSubject } from '../links/pages';
import type { SiteArticle, LostArticle } from '../model/link-notice';
import { everythingKey, keepableFile, type Keepable } from '../model/offline';
import { filesNamedInJson, withoutHash } from '../model/data-file-names';
import { fileMetaName } from '../model/meta-names';
import { directoryKey, type ArticleTitle, type Directory } from '../model/site';
import {
  bringFile,
  bringFiles,
  dropFiles,
  fileOnDevice,
  fileWith,
  filesIn,
  filesOnDevice,
  openOffline,
  siteBase,
} from '../workers/offline/keep-files';
import { fileQuery } from './data-files';
import { fileInHtml } from './in-html';
import { directoryFile } from './needs';
import { indexQuery } from './site-index';

/** What of a site is on its reader's device. */
export interface OnDevice {
  readonly articles: number;
  readonly bytes: number;
  /** ids of the articles that are kept on request */
  readonly kept: ReadonlySet<string>;
  /** how far its reader's wish for all of it has come; null without such a wish */
  readonly everything: 'here' | 'stopped' | null;
}

/** Whether this page's site keeps what is read on this device. */
export async function keepsOffline(): Promise<boolean> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  return Boolean((await workers?.getRegistration())?.active);
}

const articleOf = (file: string): string | null => /^articles\/(.+)$/.exec(withoutHash(file))?.[1] ?? null;

/** Looks what is on the device. */
export async function lookOnDevice(): Promise<OnDevice> {
  const files = await filesOnDevice();
  const articles = new Set(files.flatMap(({ file }) => articleOf(file) ?? []));
  const kept = files.filter(({ cache }) => cache === 'kept').flatMap(({ file }) => articleOf(file) ?? []);
  let bytes = 0;
  for (const { cache, file } of files) bytes += (await (await fileOnDevice(file, [cache]))?.blob())?.size ?? 0;
  const wish = await (await openOffline('kept')).match(siteBase + everythingKey);
  const state = wish === undefined ? null : (await wish.text()) === '' ? 'stopped' : 'here';
  return { articles: articles.size, bytes, kept: new Set(kept), everything: state };
}

/** What can be kept of the site at once; null where it cannot be told now. */
export async function readKeepable(): Promise<Keepable | null> {
  try {
    const answer = await fetch(siteBase + keepableFile, { cache: 'no-cache' });
    return answer.ok ? ((await answer.json()) as Keepable) : null;
  } catch {
    return null;
  }
}

/** Keeps an article on request, with the sayings that it names. Rejects when it does not come, or has no room. */
export async function keepArticle(client: QueryClient, id: string): Promise<void> {
  const json = await bringFile({ cache: 'kept', file: await fileOfArticle(client, id) });
  await bringFiles(filesNamedInJson(json).map((file) => ({ cache: 'kept', file })));
}

async function fileOfArticle(client: QueryClient, id: string): Promise<string> {
  const named = fileInHtml('articles', id);
  if (named !== null) return named;
  const index = await client.ensureQueryData(indexQuery);
  const directory = await client.ensureQueryData(fileQuery<Directory>(directoryFile(index, 'articles', id) ?? ''));
  return directory[directoryKey('articles', id)] ?? '';
}

/** Takes an article off the device. */
export async function dropArticle(id: string): Promise<void> {
  await dropFiles((await filesOnDevice()).filter(({ file }) => articleOf(file) === id));
}

/** How far something has come, in bytes. */
export interface BytesCome {
  readonly done: number;
  readonly all: number;
}

/**
 * Keeps all that can be kept at once, and remembers that its reader wants that. Rejects when
 * something does not come, has no room, or it is stopped: what has come stays.
 */
export async function keepEverything(
  { index, files }: Keepable,
  progress: (progress: BytesCome) => void,
  signal: AbortSignal,
): Promise<void> {
  // with this the browser asks before it makes room for others
  await navigator.storage.persist().catch(() => false);
  const kept = await openOffline('kept');
  await kept.put(siteBase + everythingKey, new Response(''));
  const here = new Set((await filesIn('kept')).map(({ file }) => file));
  const bytes = new Map(files);
  const all = files.reduce((sum, [, size]) => sum + size, 0);
  const missing = files.filter(([file]) => !here.has(file)).map(([file]) => ({ cache: 'kept' as const, file }));
  let done = all - missing.reduce((sum, { file }) => sum + bytes.get(file)!, 0);
  progress({ done, all });
  const come = ({ file }: { readonly file: string }): void => progress({ done: (done += bytes.get(file)!), all });
  await bringFiles(missing, come, signal);
  await kept.put(siteBase + everythingKey, new Response(index));
}

/** Takes everything off the device but what the open page is made of. */
export async function dropEverything(): Promise<void> {
  await dropFiles((await filesOnDevice()).filter(({ cache }) => cache !== 'edition'));
  await (await openOffline('kept')).delete(siteBase + everythingKey);
}

/** Whether the site answers, whatever is kept of it. */
export async function siteAnswers(): Promise<boolean> {
  return fetch(siteBase, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

/** Lets the page read what it shows from its file on the device, as if its HTML had named that; false where it is not there. */
export async function readFromDevice(subject: FiledSubject): Promise<boolean> {
  const { kind, id } = subject;
  const file = await fileWith(subject);
  if (file === null || fileInHtml(kind, id) === file) return false;
  const meta = document.createElement('meta');
  [meta.name, meta.content] = [fileMetaName, `${directoryKey(kind, id)} ${file}`];
  document.querySelector(`meta[name="${fileMetaName}"]`)?.remove();
  document.head.append(meta);
  return true;
}

/** So many articles are read to be listed. */
const mostListed = 200;

/** Articles that are on the device, newest first, and how many there are in all. */
export async function listOnDevice(): Promise<{ readonly all: number; readonly articles: readonly ArticleTitle[] }> {
  const ids = new Map(
    (await filesOnDevice()).flatMap(({ file }) => (articleOf(file) === null ? [] : [[articleOf(file)!, file]])),
  );
  // file names of most archives begin with the day
  const newest = [...ids].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, mostListed);
  const read = await Promise.all(newest.map(([, file]) => fileOnDevice(file)));
  const contents = await Promise.all(
    read.map(async (one) => (await one?.json()) as SiteArticle | LostArticle | undefined),
  );
  const articles = contents.flatMap((one) => (one === undefined || 'lost' in one ? [] : [one]));
  return {
    all: ids.size,
    articles: articles
      .map(({ id, headline, datePublished }) => ({ id, headline, datePublished }))
      .sort((a, b) => (a.datePublished < b.datePublished ? 1 : -1)),
  };
}
