import { editionOf } from '../model/edition';
import { indexFile } from './in-html';

const reloadedName = 'reloaded';

/**
 * Loads the page anew at its address, once for each build of the site, and then never resolves.
 * Resolves where it did so already.
 */
export async function reloadOnce(build: string): Promise<void> {
  const mark = `${build} ${window.location.href}`;
  try {
    if (sessionStorage.getItem(reloadedName) === mark) return;
    sessionStorage.setItem(reloadedName, mark);
  } catch {
    // without a memory it might be done for ever
    return;
  }
  window.location.reload();
  return new Promise(() => {});
}

async function ask(): Promise<string | null> {
  const answer = await fetch(import.meta.env.BASE_URL, { cache: 'no-store' });
  const edition = answer.ok ? editionOf(await answer.text()) : null;
  if (edition === null) return null;
  const { index, script } = edition;
  // another script may expect data of another shape, and the parts of ours may be gone
  if (document.querySelector(`script[src="${script}"]`) === null) await reloadOnce(`${script} ${index}`);
  else if (index !== indexFile()) return index;
  return null;
}

let asking: Promise<string | null> | null = null;

/**
 * After something was not there, or for a page that names no index: reads off the newest home page
 * which index the site has now; null when it is the one we have, cannot be told, or is not for our
 * script: then the page is loaded anew first, once. See docs/decisions/0019 and 0056.
 */
export function newerIndex(): Promise<string | null> {
  return (asking ??= ask()
    .catch(() => null)
    .finally(() => (asking = null)));
}
