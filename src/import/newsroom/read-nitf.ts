import { readItems, timeAt, unreadable, type Tell } from '../received/item-faults';
import type { XmlElement } from '../received/read-xml';
import { emptyHead, type DocumentReading, type Edition, type ReceivedItem } from '../received/received-item';
import { at, attributeOf, placedAttribute, textOf } from '../received/xml-element';
import { bodyOfNitf, writersOfNitf } from './nitf-body';
import { isStop, statusOf } from './pub-status';

/**
 * Reads a document of IPTC's NITF 3, with or without its namespace. `name` stands in for the id of
 * one that has none. What is said of another document (`management-doc-idref`) makes this one a
 * message: its own words are then no article, unless it corrects that one.
 */
export const readNitf = (root: XmlElement, name: string): DocumentReading =>
  readItems([root], (nitf, tell) => {
    const docdata = at(nitf, 'head', 'docdata');
    const id = attributeOf(at(docdata, 'doc-id'), 'id-string') ?? attributeOf(at(docdata, 'du-key'), 'key') ?? name;
    const edition = editionOf(docdata);
    const own = statusOf(attributeOf(docdata, 'management-status'));
    const other = attributeOf(docdata, 'management-doc-idref');
    const corrects = attributeOf(at(docdata, 'correction'), 'id-string');
    const note = noteOf(docdata);
    const headline = textOf(at(nitf, 'body', 'body.head', 'hedline', 'hl1')) ?? textOf(at(nitf, 'head', 'title'));
    const stop = (of: string, status: 'canceled' | 'withheld', words: string | null): ReceivedItem => ({
      kind: 'stop',
      id: of,
      line: nitf.line,
      status,
      reason: note,
      // versions are counted by each document for itself
      edition: of === id ? edition : { ...edition, version: null },
      headline: words,
    });

    const items: ReceivedItem[] = [];
    const theirs = statusOf(attributeOf(docdata, 'management-idref-status') ?? (isStop(own) ? own : null));
    if (other !== null && isStop(theirs)) items.push(stop(other, theirs, null));
    if (isStop(own)) return [...items, ...(other === null ? [stop(id, own, headline)] : [])];
    if (items.length > 0 && corrects === null) return items;
    const article = articleOf(nitf, { id, edition, corrects, note, isEmbargoed: own === 'embargoed' }, tell);
    return article === null ? items : [...items, article];
  });

interface Told {
  readonly id: string;
  readonly edition: Edition;
  readonly corrects: string | null;
  readonly note: string | null;
  readonly isEmbargoed: boolean;
}

function articleOf(nitf: XmlElement, { isEmbargoed, ...told }: Told, tell: Tell): ReceivedItem | null {
  const docdata = at(nitf, 'head', 'docdata');
  const head = at(nitf, 'body', 'body.head');
  const dates = [
    placedAttribute(at(docdata, 'date.issue'), 'norm'),
    placedAttribute(at(nitf, 'head', 'pubdata'), 'date.publication'),
    placedAttribute(at(head, 'dateline', 'story.date'), 'norm'),
  ];
  const published = timeAt(dates, 'date', tell);
  const release = timeAt([placedAttribute(at(docdata, 'date.release'), 'norm')], 'embargo', tell);
  if (published === unreadable || release === unreadable) return null;
  const issued = published?.instant ?? null;
  const isLater = release !== null && (issued === null || release.instant === null || release.instant > issued);
  const line = nitf.line;
  if (isEmbargoed && !isLater) {
    const reason = 'under embargo, which has no end yet';
    return { kind: 'stop', id: told.id, line, status: 'withheld', reason, edition: told.edition, headline: null };
  }
  const headline = at(head, 'hedline', 'hl1');
  const abstract = textOf(at(head, 'abstract'));
  const words = textOf(headline) ?? textOf(at(nitf, 'head', 'title'));
  return {
    kind: 'article',
    line,
    ...told,
    head: {
      ...emptyHead,
      headline: words === null ? null : { form: 'text', source: words, base: null },
      description: abstract === null ? null : { form: 'text', source: abstract, base: null },
      published: published?.iso ?? null,
      author: writersOfNitf(head),
      publisher: textOf(at(head, 'distributor')) ?? attributeOf(at(docdata, 'doc.copyright'), 'holder'),
      url: addressOf(attributeOf(at(nitf, 'head', 'pubdata'), 'ex-ref')),
      language: nitf.language ?? at(nitf, 'body')?.language ?? null,
      slugline: attributeOf(at(docdata, 'fixture'), 'fix-id') ?? attributeOf(at(docdata, 'du-key'), 'key'),
      dateline: textOf(at(head, 'dateline')),
      embargo: isLater ? release.iso : null,
    },
    dateInDoubt: null,
    body: bodyOfNitf(nitf),
  };
}

const addressOf = (words: string | null): string | null => (/^https?:\/\//i.test(words ?? '') ? words : null);

/** What the message tells editors: of a correction, else to them at large. */
const noteOf = (docdata: XmlElement | null): string | null =>
  attributeOf(at(docdata, 'correction'), 'info') ??
  attributeOf(at(docdata, 'ed-msg'), 'info') ??
  textOf(at(docdata, 'ed-msg'));

function editionOf(docdata: XmlElement | null): Edition {
  const version = Number(attributeOf(at(docdata, 'du-key'), 'version') ?? NaN);
  const time = timeAt([placedAttribute(at(docdata, 'date.issue'), 'norm')], 'date', () => undefined);
  return {
    version: Number.isFinite(version) ? version : null,
    time: time === null || time === unreadable ? null : time.instant,
  };
}
