import { isStatementId } from '../model/statement-id';
import type { Filed, ListName } from '../model/site';

/** What the site has a page for each of. */
export type PageSubject = 'article' | 'statement' | 'person' | 'country';

/** A page of the site. What draws it stands under the same name in `app/page-table.tsx`. */
interface PageEntry {
  /** its path below the site's base; `:name` stands for a part that the place gives */
  readonly path: `/${string}`;
  /** other paths that name it, taken but never given */
  readonly also?: readonly `/${string}`[];
  /**
   * a part as the place has it, or null for one that names nothing; a part without a reader is any
   * word
   */
  readonly read?: Readonly<Record<string, (part: string) => string | null>>;
  /** how the navigation calls it; or the page of the navigation that it belongs to; or null */
  readonly navigation: { readonly title: string } | { readonly below: string } | null;
  /** what it is prerendered for each of; null for a page that is there once */
  readonly each: PageSubject | null;
  /** whether crawlers are told of it */
  readonly inSiteMap: boolean;
  /**
   * the list whose first rows it draws, or the data file, by the part that names it; null for
   * neither
   */
  readonly data: { readonly list: ListName } | { readonly file: Filed; readonly by: string } | null;
}

/** Every page of the site, in the order of its navigation and of the site map. */
export const pages = {
  articles: {
    path: '/',
    also: ['/articles/', '/index.html'],
    navigation: { title: 'Articles' },
    each: null,
    inSiteMap: true,
    data: { list: 'articles' },
  },
  quotes: {
    path: '/quotes/',
    navigation: { title: 'Quotations' },
    each: null,
    inSiteMap: true,
    data: { list: 'quotations' },
  },
  people: {
    path: '/people/',
    navigation: { title: 'People' },
    each: null,
    inSiteMap: true,
    data: { list: 'people' },
  },
  countries: {
    path: '/countries/',
    navigation: { title: 'Countries' },
    each: null,
    inSiteMap: true,
    data: { list: 'countries' },
  },
  timeline: {
    path: '/timeline/',
    navigation: { title: 'Timeline' },
    each: null,
    inSiteMap: true,
    data: { list: 'events' },
  },
  about: { path: '/about/', navigation: null, each: null, inSiteMap: true, data: null },
  read: { path: '/read/', navigation: null, each: null, inSiteMap: true, data: null },
  article: {
    path: '/articles/:id/',
    navigation: { below: 'articles' },
    each: 'article',
    inSiteMap: true,
    data: { file: 'articles', by: 'id' },
  },
  quotation: {
    path: '/articles/:article/:id/',
    read: { id: (part) => (isStatementId(part) ? part : null) },
    navigation: { below: 'articles' },
    each: 'statement',
    inSiteMap: true,
    data: { file: 'articles', by: 'article' },
  },
  person: {
    path: '/people/:id/',
    navigation: { below: 'people' },
    each: 'person',
    inSiteMap: true,
    data: { file: 'people', by: 'id' },
  },
  country: {
    path: '/countries/:code/',
    read: { code: (part) => part.toUpperCase() },
    navigation: { below: 'countries' },
    each: 'country',
    inSiteMap: true,
    data: { file: 'countries', by: 'code' },
  },
} as const satisfies Record<string, PageEntry>;

/** The name of a page. */
export type PageName = keyof typeof pages;

/** The names of the parts of a path: of `/articles/:article/:id/`, `article` and `id`. */
type PartsOf<Path extends string> = Path extends `${string}:${infer Part}/${infer Rest}` ? Part | PartsOf<Rest> : never;

/** A page's place, with each part of its path. */
type PlaceOf<P extends PageName> = { readonly page: P } & {
  readonly [Part in PartsOf<(typeof pages)[P]['path']>]: string;
};

/** What an address names. */
export type Place = { [P in PageName]: PlaceOf<P> }[PageName];

/** The names of all pages, in the order of the table. */
export const pageNames = Object.keys(pages) as readonly PageName[];

/** The entry of a page, as any page has it. */
export const pageEntry = (name: PageName): PageEntry => pages[name];

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const segmentsOfPages = new Map(pageNames.map((name) => [name, segmentsOf(pages[name].path)]));

const routes = pageNames.flatMap((page) =>
  [pages[page].path, ...(pageEntry(page).also ?? [])].map((path) => ({ page, segments: segmentsOf(path) })),
);

/** The path of a place below the site's base, such as `/articles/talks/`. */
export function pathOf(place: Place): string {
  const parts = place as Readonly<Record<string, string>>;
  const filled = segmentsOfPages
    .get(place.page)!
    .map((segment) => (segment.startsWith(':') ? encodeURIComponent(parts[segment.slice(1)]!) : segment));
  return filled.length === 0 ? '/' : `/${filled.join('/')}/`;
}

/**
 * The place that a path below the site's base names, or null for an unknown one. The inverse of
 * `pathOf`.
 */
export function placeAt(path: string): Place | null {
  const given = segmentsOf(path).map(decoded);
  for (const { page, segments } of routes) {
    const place = segments.length === given.length ? placeIn(page, segments, given) : null;
    if (place !== null) return place;
  }
  return null;
}

function placeIn(page: PageName, segments: readonly string[], given: readonly (string | null)[]): Place | null {
  const { read = {} } = pageEntry(page);
  const parts: Record<string, string> = { page };
  for (const [i, segment] of segments.entries()) {
    const part = given[i]!;
    if (part === null) return null;
    if (!segment.startsWith(':')) {
      if (part !== segment) return null;
      continue;
    }
    const name = segment.slice(1);
    const value = read[name] === undefined ? part : read[name](part);
    if (value === null) return null;
    parts[name] = value;
  }
  return parts as unknown as Place;
}

/** A part of an address decoded, or null where it is no valid code. */
export function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** What of the site has a data file: an article, a person or a country. */
export interface FiledSubject {
  readonly kind: Filed;
  readonly id: string;
}

/** The article, person or country that a page shows, or null for a page that shows none. */
export function filedAt(place: Place): FiledSubject | null {
  const { data } = pageEntry(place.page);
  if (data === null || !('file' in data)) return null;
  return { kind: data.file, id: (place as unknown as Readonly<Record<string, string>>)[data.by]! };
}
