import { timeAt, unreadable, readItems, type Tell } from '../received/item-faults';
import { resolved, type XmlElement } from '../received/read-xml';
import {
  emptyHead,
  onlyEdition,
  scopedId,
  type ArticleItem,
  type DocumentReading,
  type ReceivedItem,
  type ReceivedWords,
} from '../received/received-item';
import { innerHtml } from '../received/to-html';
import { readWriters } from '../received/writers';
import { at, attributeOf, childrenOf, placedAt, rawText, textOf } from '../received/xml-element';

/** Reads Atom (RFC 4287), with what it says was taken back (RFC 6721). */
export function readAtom(feed: XmlElement): DocumentReading {
  const entries = feed.name === 'entry' ? [feed] : childrenOf(feed, 'entry', 'deleted-entry');
  return readItems(entries, (entry, tell) =>
    entry.name === 'entry' ? readEntry(entry, feed, tell) : readDeleted(entry, feed, tell),
  );
}

function readEntry(entry: XmlElement, feed: XmlElement, tell: Tell): ArticleItem | null {
  const published = timeAt([placedAt(at(entry, 'published'))], 'date', tell);
  const url = linkOf(entry);
  const own = textOf(at(entry, 'id'));
  const id = own === null ? url : scopedId(own, textOf(at(feed, 'id')));
  if (id === null) tell('error', entry.line, 'has neither an id nor a link, by which it could be known again');
  if (published === unreadable || id === null) return null;
  const source = at(entry, 'source');
  const content = wordsOf(at(entry, 'content'));
  const summary = wordsOf(at(entry, 'summary'));
  return {
    kind: 'article',
    id,
    line: entry.line,
    head: {
      ...emptyHead,
      headline: wordsOf(at(entry, 'title')),
      description: content === null && url === null ? null : summary,
      published: published?.iso ?? null,
      author: readWriters([entry, source, feed].map(writersOf).find((names) => names.length > 0) ?? []),
      publisher: textOf(at(source, 'title')) ?? textOf(at(feed, 'title')),
      url,
      language: at(entry, 'content')?.language ?? entry.language,
      licence: linkFor(entry, 'license') ?? linkFor(feed, 'license'),
    },
    dateInDoubt: placedAt(at(entry, 'updated')),
    body: content ?? (url === null ? summary : null),
    edition: onlyEdition,
    corrects: null,
    note: null,
  };
}

function readDeleted(entry: XmlElement, feed: XmlElement, tell: Tell): ReceivedItem | null {
  const own = attributeOf(entry, 'ref');
  if (own === null) {
    tell('error', entry.line, 'says that an entry is taken back and not which; its ref is missing');
    return null;
  }
  const id = scopedId(own, textOf(at(feed, 'id')));
  const reason = textOf(at(entry, 'comment'));
  return { kind: 'stop', id, line: entry.line, status: 'canceled', reason, edition: onlyEdition, headline: null };
}

const writersOf = (element: XmlElement | null): string[] =>
  element === null ? [] : childrenOf(element, 'author').flatMap((author) => textOf(at(author, 'name')) ?? []);

/** The address of the article: `alternate`, which a link without `rel` is, a page before other kinds. */
function linkOf(entry: XmlElement): string | null {
  const content = at(entry, 'content');
  const elsewhere = attributeOf(content, 'src');
  return linkFor(entry, 'alternate') ?? (elsewhere === null ? null : resolved(elsewhere, content!.base));
}

function linkFor(element: XmlElement, rel: string): string | null {
  const links = childrenOf(element, 'link').filter((link) => {
    const own = (attributeOf(link, 'rel') ?? 'alternate').toLowerCase();
    return own.replace('http://www.iana.org/assignments/relation/', '') === rel;
  });
  const link = links.find((one) => /html/.test(attributeOf(one, 'type') ?? 'html')) ?? links[0];
  const href = attributeOf(link ?? null, 'href');
  const url = href === null ? null : resolved(href, link!.base);
  return url !== null && /^https?:/.test(url) ? url : null;
}

/** A text construct or content that stands in the feed; null of what stands elsewhere or is no words. */
function wordsOf(element: XmlElement | null): ReceivedWords | null {
  if (element === null || attributeOf(element, 'src') !== null) return null;
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase();
  const { base } = element;
  const words = ((): ReceivedWords | null => {
    if (type === 'xhtml' || /^application\/xhtml\+xml/.test(type))
      return { form: 'html', source: innerHtml(element), base };
    if (type === 'html' || /^text\/html/.test(type)) return { form: 'html', source: rawText(element), base };
    return type === 'text' || /^text\/plain/.test(type) ? { form: 'text', source: rawText(element), base } : null;
  })();
  return words === null || words.source.trim() === '' ? null : words;
}
