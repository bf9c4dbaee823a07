import { isNobody } from '../../analysis/seed/pastes/byline';
import { readWriters } from '../received/writers';
import { readTime } from '../received/read-time';
import type { Received, ReceivedFault } from '../../model/received';
import { readLinkedData, type LinkedData } from './json-ld';
import { webAddress } from './web-address';

/** What a page says of its article outside of the article's own words. */
export type PageSaid = Omit<Received, 'blocks' | 'images'>;

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'article.published',
  'cxenseparse:recs:publishtime',
];
const changeNames = [
  'article:modified_time',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'dateModified',
  'dcterms.modified',
];
const authorNames = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
];

/**
 * The head of a page's article: JSON-LD goes before Open Graph, that before other `<meta>`, that
 * before `<title>`. A date is that of publication, as it stands there; one that cannot be read is an
 * error, and a date of change alone is asked about.
 */
export function readHead(document: Document): PageSaid {
  const meta = metaOf(document);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const url = webAddress(canonical, null) ?? webAddress(meta('og:url')[0] ?? null, null);
  const linked = chosen(readLinkedData(document), url, meta('og:title')[0] ?? null);
  const said = (...names: string[]): string | null => names.flatMap(meta)[0] ?? null;
  const { published, faults } = dateOf(document, linked, meta);
  const site = said('og:site_name', 'application-name', 'dc.publisher', 'publisher');
  const publisher = linked?.publisher ?? site;
  return {
    headline:
      linked?.headline ??
      said('og:title', 'twitter:title', 'dc.title', 'title') ??
      markedHeadline(document) ??
      titleOf(document, site),
    description: standfirstOf(document) ?? linked?.description ?? said('og:description', 'description'),
    author: authorsOf(document, linked, meta).filter((name) => !isNobody(name)),
    published,
    place: linked?.place ?? null,
    publisher,
    url: url ?? webAddress(linked?.url ?? null, null),
    licence:
      linked?.licence ??
      document.querySelector('a[rel~="license"], link[rel~="license"]')?.getAttribute('href') ??
      null,
    language: document.documentElement.getAttribute('lang') || linked?.language || said('og:locale', 'language'),
    faults,
  };
}

type Meta = (name: string) => readonly string[];

/** The values that a page gives under a name, in its order. */
function metaOf(document: Document): Meta {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    const names = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)?.trim().toLowerCase() ?? '');
    for (const name of new Set(names)) {
      if (name !== '' && content !== '') values.set(name, [...(values.get(name) ?? []), content]);
    }
  }
  return (name) => values.get(name.toLowerCase()) ?? [];
}

/** Of several articles, the one of this page's address, else of its title, else the first. */
function chosen(all: readonly LinkedData[], url: string | null, title: string | null): LinkedData | null {
  const bare = (address: string | null): string | null => address?.replace(/[?#].*$|\/$/g, '') ?? null;
  const atAddress = url === null ? undefined : all.find((one) => bare(one.url) === bare(url));
  const titled = title === null ? undefined : all.find(({ headline }) => headline !== null && title.includes(headline));
  return atAddress ?? titled ?? all.find(({ headline }) => headline !== null) ?? all[0] ?? null;
}

/** Names only: an address of a profile is nobody's. */
function authorsOf(document: Document, linked: LinkedData | null, meta: Meta): string[] {
  if (linked !== null && linked.author.length > 0) return readWriters(linked.author);
  const named = authorNames.map(meta).find((values) => values.some(isName)) ?? [];
  if (named.length > 0) return readWriters(named.filter(isName));
  const marked = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"]')];
  const names = marked.map((element) => (element.querySelector('[itemprop~="name"]') ?? element).textContent ?? '');
  const alone = names
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => isName(name) && name.length < 80);
  return readWriters(marked.some(isInSentence) ? [] : alone);
}

const isName = (words: string): boolean => words !== '' && !/^https?:|^@|^\/|\.(?:com|org|net)\b/i.test(words);

/** A writer's name that a sentence of the article links is no byline. */
function isInSentence(element: Element): boolean {
  const paragraph = element.closest('p');
  return paragraph !== null && (paragraph.textContent ?? '').length > 120;
}

/** What an element is marked to be the headline of, of the first article of a page. */
function markedHeadline(document: Document): string | null {
  const words = document.querySelector('h1[itemprop~="headline"], h2[itemprop~="headline"]')?.textContent ?? '';
  return words.replace(/\s+/g, ' ').trim() || null;
}

/** `<title>` without the name of the site behind a mark. */
function titleOf(document: Document, site: string | null): string | null {
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const [, words, name] = /^(.{10,}) [|–—-] ([^|–—]{2,40})$/.exec(title) ?? [];
  const isSite = name !== undefined && (title.includes(' | ') || name === site || site === null);
  return (isSite ? words! : title) || null;
}

const standfirstPlaces =
  '.standfirst, .dek, .deck, .subtitle, .sub-title, .subheadline, .sub-headline, .strapline, .article-summary, .article__summary, .article__subtitle, .lead-in, [itemprop~="alternativeHeadline"]';

/** What stands between the headline and the text by the name of its element. */
function standfirstOf(document: Document): string | null {
  const found = [...document.querySelectorAll(standfirstPlaces)].find(
    (element) => element.closest('aside, nav, footer') === null,
  );
  const words = (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words === '' || words.length > 500 ? null : words;
}

interface Dated {
  readonly published: string | null;
  readonly faults: readonly ReceivedFault[];
}

function dateOf(document: Document, linked: LinkedData | null, meta: Meta): Dated {
  const marked = [
    ...document.querySelectorAll(
      'time[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, header time, .byline time, .dateline time',
    ),
  ]
    .filter((element) => !isInSentence(element))
    .map((element) => element.getAttribute('datetime') ?? element.textContent ?? '');
  const stated = [linked?.published ?? null, ...dateNames.flatMap(meta), ...marked.slice(0, 1)];
  const all = stated.flatMap((words) => (words === null || words.trim() === '' ? [] : [words.trim()]));
  const faults: ReceivedFault[] = [];
  for (const words of all) {
    const time = readTime(words);
    if (!('message' in time)) return { published: time.iso.slice(0, 10), faults: [] };
    faults.push({ severity: 'error', message: `the date "${words.slice(0, 60)}" ${time.message}`, near: words });
  }
  if (faults.length > 0) return { published: null, faults: faults.slice(0, 1) };
  const changed = linked?.modified ?? changeNames.flatMap(meta)[0] ?? null;
  const time = changed === null ? null : readTime(changed);
  if (time === null || 'message' in time) return { published: null, faults: [] };
  const day = time.iso.slice(0, 10);
  const message = `no date of publication; it was changed on ${day}: is it the date?`;
  return { published: null, faults: [{ severity: 'warning', message, near: changed }] };
}
