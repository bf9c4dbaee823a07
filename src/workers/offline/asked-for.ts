import { placeAt, type Place } from '../../links/pages';

/** What of a site a service worker answers for; everything else is left to the network. */
export type AskedFor =
  | { readonly kind: 'page'; readonly place: Place }
  /** a file below the data folder, with a hash of its content in its name */
  | { readonly kind: 'data'; readonly file: string }
  /** a file with a hash in its name that is no data: script, style or font */
  | { readonly kind: 'asset' };

/** Reads off a path what is asked for: pages by the table of addresses, hashed files by their folder. */
export function askedFor(path: string, base: string): AskedFor | null {
  if (!path.startsWith(base)) return null;
  const below = path.slice(base.length);
  if (below.startsWith('assets/')) return { kind: 'asset' };
  if (below.startsWith('data/')) return { kind: 'data', file: fileOfPath(below.slice('data/'.length)) };
  const place = placeAt(`/${below}`);
  return place === null ? null : { kind: 'page', place };
}

/** The name of a data file, as other data files have it, of its encoded path. */
function fileOfPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
