import { filtersOf, queryOf } from './filters';
import { decoded, pathOf, placeAt } from './pages';
import type { View } from './view';
import { isSelector } from './selector-target';

/**
 * The address of a view below the site's base: path ends in `/`, query in a fixed order, then the
 * hash. The inverse of `viewOf`.
 */
export function hrefOf(view: View): string {
  const query = queryOf(view.filters);
  const hash =
    view.target === null ? '' : `#${isSelector(view.target) ? view.target : encodeURIComponent(view.target)}`;
  return `${pathOf(view)}${query === '' ? '' : `?${query}`}${hash}`;
}

/**
 * The view that an address below the site's base names, or null for an unknown one. Unknown parts
 * of the query are passed over.
 */
export function viewOf(href: string): View | null {
  const [, path, query, hash] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(href)!;
  const place = placeAt(path!);
  if (place === null) return null;
  return { ...place, filters: filtersOf(query ?? ''), target: targetIn(hash ?? '') };
}

/**
 * What a hash points at: the values of a selector stay encoded, for a comma parts them. A text
 * fragment is the browser's own affair.
 */
function targetIn(hash: string): string | null {
  const target = hash.replace(/:~:.*$/s, '');
  return (isSelector(target) ? target : decoded(target)) || null;
}

/**
 * The whole address of a view, for sharing. `site` is the absolute address of the site's base, such
 * as `https://example.org/reader/`.
 */
export function absoluteHref(view: View, site: string): string {
  return new URL(`.${hrefOf(view)}`, site).href;
}
