import type { XmlElement } from '../received/read-xml';
import type { ReceivedWords } from '../received/received-item';
import { innerHtml, type HtmlNames } from '../received/to-html';
import { readWriters } from '../received/writers';
import { at, below, childrenOf, textOf } from '../received/xml-element';

/** What elements of NITF are in HTML; those of a line, which HTML does not know, are as `<span>`. */
const htmlNames: HtmlNames = {
  hl1: 'h2',
  hl2: 'h2',
  block: 'div',
  bq: 'blockquote',
  credit: 'p',
  fn: 'p',
  note: 'div',
  media: 'figure',
  'media-caption': 'figcaption',
  'media-reference': null,
  'media-metadata': null,
  'media-object': null,
  'media-producer': null,
  'nitf-table': 'div',
  'nitf-table-metadata': null,
  'nitf-table-summary': 'p',
  'custom-table': null,
  tagline: 'p',
  bibliography: 'p',
  datasource: 'p',
  copyrite: null,
  head: null,
};

/** The words of a document's body, or of what stands in another document in its place; null of none. */
export function bodyOfNitf(nitf: XmlElement): ReceivedWords | null {
  const body = at(nitf, 'body') ?? nitf;
  const parts = childrenOf(body, 'body.content', 'body.end').map((part) => innerHtml(part, htmlNames));
  const source = parts.join('\n');
  return source.trim() === '' ? null : { form: 'html', source, base: nitf.base };
}

/** The writers of a `body.head`: those that its bylines mark as people, else all that they name. */
export function writersOfNitf(head: XmlElement | null): string[] {
  if (head === null) return [];
  const bylines = childrenOf(head, 'byline').flatMap((byline) => {
    const people = below(byline, 'person').flatMap((person) => textOf(person) ?? []);
    if (people.length > 0) return people;
    return (
      textOf({
        ...byline,
        children: byline.children.filter((one) => typeof one === 'string' || one.name !== 'byttl'),
      }) ?? []
    );
  });
  return readWriters(bylines);
}
