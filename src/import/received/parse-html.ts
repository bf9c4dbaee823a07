import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { Unreadable } from './read-xml';

/** Elements within one another: a page of news has thirty. */
const deepest = 400;

/** Elements of one page. */
const mostElements = 200_000;

/**
 * A page as a document, in Node. No script of it runs, and nothing is fetched for it. One that would
 * take its readers too long is refused before it is made.
 */
export function parseHtml(html: string): Document | Unreadable {
  return whyUnread(html) ?? (hasRoot(html) ? documentOf(html) : withRoot(html));
}

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

/** In UTF-16 code units: what may stand before the root of a page. */
const longestStart = 20_000;

const hasRoot = (html: string): boolean => /<html\b/i.test(html.slice(0, longestStart));

/** A page may leave its root out, which the parser does not make up. */
function withRoot(html: string): Document {
  const document = documentOf(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const title = document.body.querySelector('title');
  if (title !== null) document.head.append(title);
  return document;
}

/** As `parseHtml`, of a piece of a page; the node is what holds it. */
export function parseFragment(html: string): Node | Unreadable {
  return whyUnread(html) ?? documentOf(`<!doctype html><html><head></head><body>${html}</body></html>`).body;
}

function whyUnread(html: string): Unreadable | null {
  let [depth, count, line] = [0, 0, 1];
  let message: string | null = null;
  const parser = new Parser({
    onopentag: () => {
      if (++count > mostElements) message ??= `has more than ${mostElements.toLocaleString('en')} elements`;
      if (++depth > deepest) message ??= `has more than ${deepest} elements within one another`;
    },
    onclosetag: () => void depth--,
  });
  for (let at = 0; at < html.length && message === null; at += piece) {
    const words = html.slice(at, at + piece);
    parser.write(words);
    if (message === null) line += words.split('\n').length - 1;
  }
  if (message === null) parser.end();
  return message === null ? null : { line, message };
}

/** In UTF-16 code units: after each, the reading stops where something is wrong. */
const piece = 16_384;
