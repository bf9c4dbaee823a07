import { readItems, timeAt, unreadable } from '../received/item-faults';
import { resolved, type XmlElement } from '../received/read-xml';
import type { DocumentReading, ReceivedItem } from '../received/received-item';
import { at, attributeOf, below, childrenOf, placedAt, textOf } from '../received/xml-element';

/** Reads a site map of news: the addresses that it calls news, no others. */
export function readSiteMap(root: XmlElement): DocumentReading {
  const news = childrenOf(root, 'url').filter((url) => at(url, 'news') !== null);
  if (news.length === 0)
    return { items: [], faults: [{ severity: 'error', line: root.line, message: 'is a site map without news' }] };
  return readItems(news, (entry, tell) => {
    const published = timeAt([placedAt(at(entry, 'news', 'publication_date'))], 'date', tell);
    const url = addressOf(at(entry, 'loc'));
    if (url === null) tell('error', entry.line, 'has no address (loc)');
    if (url === null || published === unreadable) return null;
    return {
      kind: 'page',
      url,
      line: entry.line,
      published: published?.iso ?? null,
      publisher: textOf(at(entry, 'news', 'publication', 'name')),
      language: textOf(at(entry, 'news', 'publication', 'language')),
    };
  });
}

/** Reads an index of site maps. */
export const readSiteMapIndex = (root: XmlElement): DocumentReading =>
  readItems(childrenOf(root, 'sitemap'), (entry, tell) => sourceAt(addressOf(at(entry, 'loc')), entry, tell));

/** Reads OPML: the feeds that it lists, however deep its folders are. */
export const readOpml = (root: XmlElement): DocumentReading =>
  readItems(outlinesOf(root), (outline, tell) => {
    const words = attributeOf(outline, 'xmlUrl') ?? attributeOf(outline, 'xmlurl');
    return words === null ? null : sourceAt(resolved(words, outline.base), outline, tell);
  });

const outlinesOf = (element: XmlElement): XmlElement[] =>
  below(element, 'outline').flatMap((outline) => [outline, ...outlinesOf(outline)]);

function sourceAt(
  url: string | null,
  { line }: XmlElement,
  tell: (severity: 'error', line: number, message: string) => void,
): ReceivedItem | null {
  if (url !== null) return { kind: 'source', url, line };
  tell('error', line, 'names no address that can be read');
  return null;
}

function addressOf(element: XmlElement | null): string | null {
  const words = textOf(element);
  return words === null ? null : resolved(words, element!.base);
}
