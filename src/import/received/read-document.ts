import { readAtom } from '../feeds/atom';
import { isJsonFeed, readJsonFeed } from '../feeds/json-feed';
import { readOpml, readSiteMap, readSiteMapIndex } from '../feeds/lists';
import { readRss } from '../feeds/rss';
import { isNinjs, readNinjs } from '../newsroom/read-ninjs';
import { readNewsMl } from '../newsroom/read-newsml';
import { readNitf } from '../newsroom/read-nitf';
import { isObject, LinesOf, type Json, type JsonObject } from './json-value';
import { readXml, type Unreadable, type XmlElement } from './read-xml';
import type { DocumentReading } from './received-item';

/** Where a document is from. */
export interface DocumentOrigin {
  /** its address, null of a file */
  readonly address: string | null;
  /** as messages name it */
  readonly name: string;
}

/** What a document is: a page, which another reads, or what it holds; or why it is not read. */
export type DocumentRead = { readonly kind: 'page' } | ({ readonly kind: 'items' } & DocumentReading) | Unreadable;

type XmlReader = (root: XmlElement, origin: DocumentOrigin) => DocumentReading;

/** By the name of the root element, whatever its namespace. */
const readers: Readonly<Record<string, XmlReader>> = {
  rss: readRss,
  RDF: readRss,
  feed: readAtom,
  entry: readAtom,
  urlset: readSiteMap,
  sitemapindex: readSiteMapIndex,
  opml: readOpml,
  nitf: (root, { name }) => readNitf(root, name),
  newsItem: readNewsMl,
  newsMessage: readNewsMl,
  packageItem: readNewsMl,
};

/** Reads a document by what stands in it, whatever it is called. */
export function readDocument(text: string, origin: DocumentOrigin): DocumentRead {
  if (/^\s*[[{]/.test(text)) return readJson(text, origin);
  const root = rootNameOf(text);
  if (root === null) return { line: 1, message: 'is no page, feed or document of a newsroom' };
  if (!Object.hasOwn(readers, root)) {
    if (isXml(text) && root !== 'html') return { line: 1, message: `is XML of a kind that is not read ("${root}")` };
    return { kind: 'page' };
  }
  const tree = readXml(text, origin.address);
  return 'message' in tree ? tree : { kind: 'items', ...readers[root]!(tree, origin) };
}

const isXml = (text: string): boolean => /^\s*<\?xml\b/.test(text);

/** The name of the first element, without its prefix; null where none begins the text. */
function rootNameOf(text: string): string | null {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + longestGap))![0].length;
    const end = ends.find(({ begin }) => text.startsWith(begin, at));
    if (end === undefined) break;
    const found = text.indexOf(end.end, at);
    if (found === -1) return null;
    at = found + end.end.length;
  }
  if (/^<!doctype/i.test(text.slice(at, at + 9)))
    return /^<!doctype\s+html/i.test(text.slice(at, at + 40)) ? 'html' : afterDoctype(text, at);
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(at, at + 200))?.[1] ?? null;
}

/** In UTF-16 code units: white space before and between what stands before the root. */
const longestGap = 10_000;

const ends = [
  { begin: '<?', end: '?>' },
  { begin: '<!--', end: '-->' },
];

function afterDoctype(text: string, at: number): string | null {
  return /^<!doctype\s+(?:[\w.-]+:)?([\w.-]+)/i.exec(text.slice(at, at + 200))?.[1] ?? null;
}

function readJson(text: string, { address }: DocumentOrigin): DocumentRead {
  const document = parsedJson(text);
  if ('message' in document) return document;
  const lines = new LinesOf(text);
  const { value } = document;
  if (isObject(value) && isJsonFeed(value)) return { kind: 'items', ...readJsonFeed(value, address, lines) };
  const all = (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(isObject);
  const items: readonly JsonObject[] = all.filter(isNinjs);
  if (items.length > 0 && items.length === all.length) return { kind: 'items', ...readNinjs(items, lines) };
  return { line: 1, message: 'is JSON, and neither a JSON Feed nor ninjs' };
}

function parsedJson(text: string): { readonly value: Json } | Unreadable {
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
    return { line: text.slice(0, offset).split('\n').length, message: 'is no whole JSON' };
  }
}
