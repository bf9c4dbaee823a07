import { timeAt, unreadable, readItems, type Tell } from '../received/item-faults';
import { resolved, type XmlElement } from '../received/read-xml';
import {
  emptyHead,
  onlyEdition,
  scopedId,
  type ArticleItem,
  type DocumentReading,
  type ReceivedWords,
} from '../received/received-item';
import { readWriters } from '../received/writers';
import { at, attributeOf, below, childrenOf, placedAt, rawText, textOf } from '../received/xml-element';

const atomSpace = 'http://www.w3.org/2005/Atom';

/** Reads RSS 0.9x, 1.0 (RDF) and 2.0, with `content:encoded` and Dublin Core. */
export function readRss(root: XmlElement): DocumentReading {
  const channel = at(root, 'channel') ?? root;
  return readItems(below(root, 'item'), (item, tell) => readItem(item, channel, tell));
}

function readItem(item: XmlElement, channel: XmlElement, tell: Tell): ArticleItem | null {
  const dates = [plain(item, 'pubDate'), at(item, 'date'), at(item, 'issued')].map(placedAt);
  const published = timeAt(dates, 'date', tell);
  const url = linkOf(item);
  const guid = textOf(at(item, 'guid')) ?? attributeOf(item, 'rdf:about');
  const id = guid === null ? url : scopedId(guid, textOf(plain(channel, 'link')));
  if (id === null) tell('error', item.line, 'has neither a guid nor a link, by which it could be known again');
  if (published === unreadable || id === null) return null;
  const encoded = html(childrenOf(item, 'encoded')[0] ?? null);
  const description = html(plain(item, 'description'));
  return {
    kind: 'article',
    id,
    line: item.line,
    head: {
      ...emptyHead,
      headline: marked(plain(item, 'title')),
      description: encoded === null ? null : description,
      published: published?.iso ?? null,
      author: readWriters(writersOf(item)),
      publisher: textOf(at(item, 'publisher')) ?? textOf(at(item, 'source')) ?? textOf(plain(channel, 'title')),
      url,
      language: textOf(at(item, 'language')) ?? item.language ?? textOf(at(channel, 'language')),
      licence: licenceOf(item) ?? licenceOf(channel),
    },
    dateInDoubt: placedAt(at(item, 'updated') ?? at(item, 'modified')),
    body: encoded ?? (url === null || isWhole(description) ? description : null),
    edition: onlyEdition,
    corrects: null,
    note: null,
  };
}

/** A child of RSS's own: `media:title` is none. */
const plain = (element: XmlElement, name: string): XmlElement | null =>
  childrenOf(element, name).find(({ space }) => space === '' || /rss|netscape|purl\.org\/rss/.test(space)) ?? null;

/** Its own link, else one of Atom's, else the guid where that is an address. */
function linkOf(item: XmlElement): string | null {
  const own = plain(item, 'link');
  const atom = childrenOf(item, 'link').find(
    (one) => one.space === atomSpace && (attributeOf(one, 'rel') ?? 'alternate') === 'alternate',
  );
  const guid = at(item, 'guid');
  const isAddress =
    guid !== null && attributeOf(guid, 'isPermaLink') !== 'false' && /^https?:/i.test(textOf(guid) ?? '');
  const words = textOf(own) ?? attributeOf(atom ?? null, 'href') ?? (isAddress ? textOf(guid) : null);
  const url = words === null ? null : resolved(words, item.base);
  return url !== null && /^https?:/.test(url) ? url : null;
}

/** `dc:creator`s, else `<author>`: "ana@example.org (Ana Ruiz)" in RSS. */
function writersOf(item: XmlElement): string[] {
  const creators = childrenOf(item, 'creator').flatMap((one) => textOf(one) ?? []);
  if (creators.length > 0) return creators;
  return childrenOf(item, 'author').flatMap((one) => {
    const words = textOf(at(one, 'name')) ?? textOf(one) ?? '';
    return /^\S+@\S+ \((.+)\)$/.exec(words)?.[1] ?? words;
  });
}

function licenceOf(element: XmlElement): string | null {
  const licence = childrenOf(element, 'license', 'licence')[0] ?? null;
  return attributeOf(licence, 'rdf:resource') ?? textOf(licence);
}

function html(element: XmlElement | null): ReceivedWords | null {
  const source = element === null ? '' : rawText(element);
  return source.trim() === '' ? null : { form: 'html', source, base: element!.base };
}

/** A title is plain words, which many write as HTML all the same. */
function marked(element: XmlElement | null): ReceivedWords | null {
  const words = html(element);
  return words !== null && !/&#?\w+;|<\/?[a-z]/i.test(words.source) ? { ...words, form: 'text' } : words;
}

/** A description of more words than this is no summary: the feed has no other place for its articles. */
const longestSummary = 150;

const isWhole = (words: ReceivedWords | null): boolean =>
  words !== null && (words.source.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0) > longestSummary;
