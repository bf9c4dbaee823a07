import { fileMetaName, indexMetaName, siteMetaName } from '../model/meta-names';
import { directoryKey, type Filed, type ToldOfSite } from '../model/site';
import { defaultIdentity } from '../model/site-identity';

/** What a page's own HTML says, so that nothing needs to be fetched for it: its `meta` elements. */
const metaNamed = (name: string): HTMLMetaElement | null =>
  // at prerendering there is no page yet
  typeof document === 'undefined' ? null : document.querySelector(`meta[name="${name}"]`);

/**
 * The file of the site's index: as the HTML of a list names it, or as it was found since. Null for a
 * page that has not needed it yet.
 */
export const indexFile = (): string | null =>
  metaNamed(indexMetaName)?.content ?? (import.meta.env.DEV ? 'index.json' : null);

/** Says which index the data are of from now on. */
export function nameIndex(file: string): void {
  const meta = metaNamed(indexMetaName) ?? document.head.appendChild(document.createElement('meta'));
  meta.name = indexMetaName;
  meta.content = file;
}

/** Says that the data are those of another index: the HTML does not know what of them is its own. */
export function adoptIndex(file: string): void {
  nameIndex(file);
  metaNamed(fileMetaName)?.remove();
}

/** The data file of what the page shows, where its HTML names it; null for anything else. */
export function fileInHtml(kind: Filed, id: string): string | null {
  const [key, file] = metaNamed(fileMetaName)?.content.split(' ') ?? [];
  return file === undefined || key !== directoryKey(kind, id) ? null : file;
}

/** Whose site it is and whether it has feeds, as the page's HTML says; null where it does not. */
export function siteInHtml(): ToldOfSite | null {
  const said = metaNamed(siteMetaName)?.content;
  return said === undefined ? null : { ...defaultIdentity, feeds: false, ...(JSON.parse(said) as Partial<ToldOfSite>) };
}
