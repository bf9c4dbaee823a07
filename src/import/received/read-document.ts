import { readAtom } from '../feeds/atom';
import { isJsonFeed, readJsonFeed } from '../feeds/json-feed';
import { readOpml, readSiteMap, readSiteMapIndex } from '../feeds/lists';
import { readRss } from '../feeds/rss';
import { isNinjs, readNinjs } from '../newsroom/read-ninjs';
import { readNewsMl } from '../newsroom/read-newsml';
import { readNitf } from '../newsroom/read-nitf';
import { isObject, LinesOf, type Json } from './json-value';
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
  const form = formOf(text);
  if (form === null) return { line: 1, message: 'is no page, feed or document of a newsroom' };
  if (form === 'html') return { kind: 'page' };
  const tree = readXml(text, origin.address);
  if ('message' in tree) return tree;
  if (Object.hasOwn(readers, tree.name)) return { kind: 'items', ...readers[tree.name]!(tree, origin) };
  return { line: tree.line, message: `is XML of a kind that is not read ("${tree.name}")` };
}

/** By its doctype, else its first element, else its XML declaration; null where none begins the text. */
function formOf(text: string): 'html' | 'xml' | null {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + longestGap))![0].length;
    const end = ends.find(({ begin }) => text.startsWith(begin, at));
    if (end === undefined) break;
    const found = text.indexOf(end.end, at);
    if (found === -1) return null;
    at = found + end.end.length;
  }
  const start = text.slice(at, at + 200);
  if (/^<!doctype\b/i.test(start)) return /^<!doctype\s+html\b/i.test(start) ? 'html' : 'xml';
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(start)?.[1] ?? null;
  if (root === null) return null;
  const isXml = Object.hasOwn(readers, root) || (/^\s*<\?xml\b/.test(text) && root.toLowerCase() !== 'html');
  return isXml ? 'xml' : 'html';
}

/** In UTF-16 code units: white space before and between what stands before the root. */
const longestGap = 10_000;

const ends = [
  { begin: '<?', end: '?>' },
  { begin: '<!--', end: '-->' },
];

function readJson(text: string, { address }: DocumentOrigin): DocumentRead {
  const document = parsedJson(text);
  if ('message' in document) return document;
  const lines = new LinesOf(text);
  const { value } = document;
  if (isObject(value) && isJsonFeed(value)) return { kind: 'items', ...readJsonFeed(value, address, lines) };
  const all = (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(isObject);
  if (all.some(isNinjs)) return { kind: 'items', ...readNinjs(all, lines) };
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
