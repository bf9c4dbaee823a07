import { filtersOf, queryOf } from './filters';
import type { Place, View } from './view';

/** The address of a view below the site's base: path ends in `/`, query in a fixed order, then the hash. The inverse of `viewOf`. */
export function hrefOf(view: View): string {
  const query = queryOf(view.filters);
  const hash = view.target === null ? '' : `#${encodeURIComponent(view.target)}`;
  return `${pathOf(view)}${query === '' ? '' : `?${query}`}${hash}`;
}

/** The path of a place below the site's base, such as `/articles/talks/`. */
export function pathOf(place: Place): string {
  switch (place.page) {
    case 'articles':
      return '/';
    case 'article':
      return `/articles/${encodeURIComponent(place.id)}/`;
    case 'quotation':
      return `/articles/${encodeURIComponent(place.article)}/${encodeURIComponent(place.id)}/`;
    case 'person':
      return `/people/${encodeURIComponent(place.id)}/`;
    case 'country':
      return `/countries/${encodeURIComponent(place.code)}/`;
    case 'quotes':
    case 'timeline':
    case 'people':
    case 'countries':
    case 'about':
      return `/${place.page}/`;
  }
}

/** The view that an address below the site's base names, or null for an unknown one. Unknown parts of the query are passed over. */
export function viewOf(href: string): View | null {
  const [, path, query, hash] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(href)!;
  const segments = path!
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  const place = segments.includes(null) ? null : placeOf(segments as string[]);
  if (place === null) return null;
  return { ...place, filters: filtersOf(query ?? ''), target: decoded(hash ?? '') || null };
}

function placeOf(segments: readonly string[]): Place | null {
  const [first, second, third, ...more] = segments;
  if (more.length > 0) return null;
  if (first === undefined || (first === 'index.html' && second === undefined)) return { page: 'articles' };
  if (third !== undefined) {
    const isQuotation = first === 'articles' && second !== undefined && isQuotationId(third);
    return isQuotation ? { page: 'quotation', article: second, id: third } : null;
  }
  switch (first) {
    case 'articles':
      return second === undefined ? { page: 'articles' } : { page: 'article', id: second };
    case 'people':
      return second === undefined ? { page: 'people' } : { page: 'person', id: second };
    case 'countries':
      return second === undefined ? { page: 'countries' } : { page: 'country', code: second.toUpperCase() };
    case 'quotes':
    case 'timeline':
    case 'about':
      return second === undefined ? { page: first } : null;
    default:
      return null;
  }
}

/** Whether a word has the shape of a statement's id. */
export const isQuotationId = (word: string): boolean => /^q-[0-9a-f]{8}(?:-\d{1,6})?$/.test(word);

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The whole address of a view, for sharing. `site` is the absolute address of the site's base, such as `https://example.org/reader/`. */
export function absoluteHref(view: View, site: string): string {
  return new URL(`.${hrefOf(view)}`, site).href;
}
