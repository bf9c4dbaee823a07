import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { viewOf } from '../links/href';
import { newerIndex } from '../queries/after-update';
import { createQueryClient } from '../queries/data-files';
import { indexFile } from '../queries/in-html';
import { loadNeeds } from '../queries/needs';
import { QueryRoom } from '../queries/QueryRoom';
import { registerOffline } from '../queries/register-offline';
import { showNewSeeds } from '../queries/show-new-seeds';
import '../styles/tokens.css';
import '../styles/base.css';
import { keepEarlyChoices } from './early-choices';
import { isUnscripted, showLate } from './first-paint';
import { notFoundPage, pageTable } from './page-table';
import { Site } from './router';
import { wholeSheet } from '../components/whole-sheet';

const base = import.meta.env.BASE_URL;

async function start(root: HTMLElement): Promise<void> {
  const isPrerendered = root.dataset['prerendered'] === 'page';
  // the router reads the address anew when the browser has changed it
  if (isPrerendered) keepEarlyChoices(root, () => window.dispatchEvent(new PopStateEvent('popstate')));
  const client = createQueryClient();
  const { pathname, search, hash } = window.location;
  const inside = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  const view = viewOf(`${inside}${search}${hash}`);
  const site = (
    <StrictMode>
      <QueryRoom client={client}>
        <BrowserRouter basename={base}>
          <Site />
        </BrowserRouter>
      </QueryRoom>
    </StrictMode>
  );
  const page = view === null ? notFoundPage : pageTable[view.page];
  const named = indexFile();
  const load = (): Promise<unknown> =>
    Promise.all([loadNeeds(client, view), page.load(), isPrerendered ? undefined : wholeSheet()]);
  try {
    // the HTML may be older than the site: then the data of the newest index serve
    await load().catch((error: unknown) => (indexFile() === named ? Promise.reject(error as Error) : load()));
  } catch (error) {
    // the prerendered page reads well without us, and its links are plain links
    if (isPrerendered) return showLate(true);
    console.error(error);
  }
  // as a transition, in slices: whoever scrolls or taps meanwhile is answered
  if (isPrerendered && indexFile() === named && !isUnscripted()) startTransition(() => void hydrateRoot(root, site));
  else createRoot(root).render(site);
  showNewSeeds(client);
  registerOffline();
}

// a part of the script that did not come: after an update the page is loaded anew, else the reader
// is told
window.addEventListener('vite:preloadError', () => void newerIndex().then(() => showLate(true)));

void start(document.getElementById('root')!);
