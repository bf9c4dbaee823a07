import { indexMetaName } from './meta-names';

/** What one build published: the file of its index, and the address of its entry script. */
export interface PublishedEdition {
  readonly index: string;
  readonly script: string;
}

/** What the HTML of a page tells of its edition; null for what it does not. */
export type SeenEdition = { readonly [Part in keyof PublishedEdition]: string | null };

/**
 * Reads off the HTML of any page of which edition it is: pages of articles, people and countries name
 * no index. By patterns: a parser would report the page's own styles as against the policy of the page
 * that reads it, and a service worker has none.
 */
export function seenIn(html: string): SeenEdition {
  const index = new RegExp(`<meta name="${indexMetaName}" content="([^"]+)"`).exec(html)?.[1];
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1];
  return { index: index ?? null, script: script ?? null };
}

/** The edition that the HTML of a list is of; null for what is none. */
export function editionOf(html: string): PublishedEdition | null {
  const { index, script } = seenIn(html);
  return index === null || script === null ? null : { index, script };
}
