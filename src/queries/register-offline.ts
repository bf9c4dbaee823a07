import { offlineAttribute, workerFile, type ToServiceWorker } from '../model/offline';

/** In milliseconds: so long after a page is drawn nothing else is waited for. */
const idleAfter = 4000;

/**
 * In a built site: has the browser keep what is read, once the page has been live for a while. Where
 * it cannot, nothing happens. See docs/decisions/0053.
 */
export function registerOffline(): void {
  if (import.meta.env.PROD) setTimeout(() => void register().catch(() => undefined), idleAfter);
}

async function register(): Promise<void> {
  // the site's service worker then takes itself away
  if (document.querySelector(`[${offlineAttribute}]`) !== null) return;
  const workers = navigator.serviceWorker;
  await workers.register(import.meta.env.BASE_URL + workerFile);
  const { active, waiting } = await workers.ready;
  (waiting ?? active)!.postMessage({
    script: document.querySelector<HTMLScriptElement>('script[src]')!.src,
    read: performance.getEntriesByType('resource').map(({ name }) => name),
  } satisfies ToServiceWorker);
}
