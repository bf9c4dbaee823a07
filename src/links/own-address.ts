import { hrefOf, viewOf } from './href';
import { viewAt } from './view';

/** Whether an id is that of a reader's own text: no id of a site's article begins so. */
export const isOwnId = (id: string): boolean => id.startsWith('~');

/**
 * Where a reader's own text is opened: `kept` is the id of one on this device; `sent` the text itself,
 * packed, which the address carries. `target` as in a `View`.
 */
export type OwnPlace = { readonly target: string | null } & ({ readonly kept: string } | { readonly sent: string });

/** The address of a reader's own text below the site's base. The inverse of `ownPlaceAt`. */
export function ownHref(place: OwnPlace): string {
  const [path, hash = ''] = hrefOf(viewAt({ page: 'read' }, { target: place.target })).split('#');
  if ('sent' in place) return `${path}#${sentMark}${place.sent}${hash === '' ? '' : `.${hash}`}`;
  return `${path}?${keptName}=${encodeURIComponent(place.kept)}${hash === '' ? '' : `#${hash}`}`;
}

const keptName = 'kept';
const sentMark = 'text=';

/** What the query and the hash of the reading page's address name; null for no text. */
export function ownPlaceAt(search: string, hash: string): OwnPlace | null {
  const kept = new URLSearchParams(search).get(keptName);
  if (kept !== null) return { kept, target: targetIn(hash) };
  if (!hash.startsWith(`#${sentMark}`)) return null;
  const [, sent, pointed] = /^([^.#]*)[.#]*(.*)$/s.exec(hash.slice(1 + sentMark.length))!;
  // whoever joins a hash to such an address means a place in its text
  return { sent: sent!, target: targetIn(`#${pointed}`) };
}

const targetIn = (hash: string): string | null => viewOf(hrefOf(viewAt({ page: 'read' })) + hash)!.target;

/** Whether the page is asked to open what the system has handed over to it; see decision 51. */
export const isShared = (search: string): boolean => new URLSearchParams(search).has('shared');
