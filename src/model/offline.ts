import type { PublishedEdition } from './edition';

/** Whether a site `keeps` what is read on its reader's device, or nothing. */
export type OfflineChoice = 'keeps' | 'none';

/** The service worker's script, from the site's base. */
export const workerFile = 'service-worker.js';

/** The page in which everything that is kept is shown while the site cannot be reached, from the base. */
export const shellFile = 'offline.html';

/** The file of the `Keepable`, from the base. */
export const keepableFile = 'offline.json';

/** What the build writes at the head of the service worker: its edition, and what it keeps from the start. */
export interface OwnShell extends PublishedEdition {
  /** address of each file; the revision is null where the name has a hash */
  readonly files: readonly { readonly url: string; readonly revision: string | null }[];
}

/** The attribute of the root element's data by which a page says that its site keeps nothing: `none`. */
export const offlineAttribute = 'data-offline';

/** All of a site that can be kept on request, within the size that one reader's device is asked for. */
export interface Keepable {
  /** the index of the edition that the files are of */
  readonly index: string;
  /** how many articles the site has, and how many of them are among the files: the newest */
  readonly articles: { readonly all: number; readonly kept: number };
  /** files below the data folder, and the bytes of each */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

/**
 * What a site keeps on a device: data that were `read` (the oldest go when there are many), those
 * `kept` on request, `assets` that are not of the shell, and of which `edition` the data are.
 */
export type OfflineCache = 'read' | 'kept' | 'assets' | 'edition';

/** The name of a cache; several sites may stand on one host. */
export const cacheName = (base: string, cache: OfflineCache): string => `on-the-record ${base} ${cache}`;

/** The key in the cache `kept` that says that its reader wants all of the site, from the base. */
export const everythingKey = 'offline/everything';

/** What a page tells a service worker. */
export interface ToServiceWorker {
  /** the whole address of the page's entry script */
  readonly script: string;
  /** the whole addresses of what it has fetched, perhaps before there was a service worker */
  readonly read: readonly string[];
}
