import { SaxesParser } from 'saxes';
import { htmlEntities } from './html-entities';

/** An element with what stands in it, in order, every space kept. */
export interface XmlElement {
  /** without its prefix */
  readonly name: string;
  /** the address of its namespace, empty for none */
  readonly space: string;
  /** by name with prefix, as written */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** 1-based, of its start tag */
  readonly line: number;
  /** `xml:base` of it and of all that it stands in, resolved; null where there is none to resolve */
  readonly base: string | null;
  /** `xml:lang` of it or of what it stands in */
  readonly language: string | null;
}

/** Why a document is not read, and the line where its reading stopped. */
export interface Unreadable {
  readonly line: number;
  readonly message: string;
}

/** Elements within one another: news needs a dozen. */
const deepest = 100;

/** Elements of one document. */
const mostElements = 500_000;

/**
 * Reads XML, which lies at an address or in a file (null), by a parser that checks its form. Entities
 * that a document declares are never expanded: it is refused; nothing else is ever read for it.
 */
export function readXml(text: string, address: string | null): XmlElement | Unreadable {
  const parser = new SaxesParser({ xmlns: true });
  // a document that declares any is refused, so none of these is told to be another
  for (const [name, letter] of htmlEntities) parser.ENTITIES[name] = letter;
  const root = open({ name: '', space: '', line: 1, base: address, language: null });
  const opened = [root];
  let fault: Unreadable | null = null;
  let line = 1;
  let count = 0;
  const stop = (message: string): void => void (fault ??= { line: parser.line, message });
  const add = (child: Opened | string): void => void opened.at(-1)!.children.push(child);

  parser.on('error', ({ message }) => stop(`is no whole XML (${message.replace(/^[\d:]+ |\.$/g, '')})`));
  parser.on('doctype', (words) => {
    if (/<!ENTITY/i.test(words)) stop('declares entities of its own, which are not expanded; take them out');
  });
  // the mark behind the name is read already: where that is a line end, the name was before it
  parser.on('opentagstart', () => void (line = parser.column === 0 ? parser.line - 1 : parser.line));
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = new Map(Object.values(attributes).map((one) => [one.name, one.value]));
    const parent = opened.at(-1)!;
    const base = resolved(named.get('xml:base') ?? '', parent.base) ?? parent.base;
    const element = open({ name: local, space: uri, line, base, language: named.get('xml:lang') ?? parent.language });
    for (const [name, value] of named) element.attributes.set(name, value);
    add(element);
    opened.push(element);
    if (opened.length > deepest) stop(`has more than ${deepest} elements within one another`);
    if (++count > mostElements) stop(`has more than ${mostElements.toLocaleString('en')} elements`);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void opened.pop());

  for (let at = 0; at < text.length && fault === null; at += piece) parser.write(text.slice(at, at + piece));
  if (fault === null) parser.close();
  const [first] = root.children.filter((child) => typeof child !== 'string');
  return fault ?? first ?? { line: 1, message: 'is empty' };
}

/** In UTF-16 code units: after each, the reading stops where something is wrong. */
const piece = 65_536;

interface Opened extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

const open = (facts: Omit<XmlElement, 'attributes' | 'children'>): Opened => ({
  ...facts,
  attributes: new Map(),
  children: [],
});

/** An address of the web, made whole by the one that it stands at; null where none comes of it. */
export function resolved(words: string, base: string | null): string | null {
  const trimmed = words.trim();
  const url = URL.canParse(trimmed, base ?? undefined) ? new URL(trimmed, base ?? undefined) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
