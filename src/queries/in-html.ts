import { directoryKey, fileMetaName, indexMetaName, siteMetaName, type Filed } from '../model/site';
import { defaultIdentity, type SiteIdentity } from '../model/site-identity';

/** What a page's own HTML says, so that nothing needs to be fetched for it: its `meta` elements. */
const metaNamed = (name: string): HTMLMetaElement | null =>
  // at prerendering there is no page yet
  typeof document === 'undefined' ? null : document.querySelector(`meta[name="${name}"]`);

/** The file of the site's index, as the page's HTML names it. */
export const indexFile = (): string => metaNamed(indexMetaName)?.content ?? 'index.json';

/**
 * Says that the data are those of another index from now on: the HTML does not know what of them is
 * its own.
 */
export function adoptIndex(file: string): void {
  metaNamed(indexMetaName)?.setAttribute('content', file);
  metaNamed(fileMetaName)?.remove();
}

/** The data file of what the page shows, where its HTML names it; null for anything else. */
export function fileInHtml(kind: Filed, id: string): string | null {
  const [key, file] = metaNamed(fileMetaName)?.content.split(' ') ?? [];
  return file === undefined || key !== directoryKey(kind, id) ? null : file;
}

/** Whose site it is, as the page's HTML says; null where it does not. */
export function identityInHtml(): SiteIdentity | null {
  const said = metaNamed(siteMetaName)?.content;
  return said === undefined ? null : { ...defaultIdentity, ...(JSON.parse(said) as Partial<SiteIdentity>) };
}
