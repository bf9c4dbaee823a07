import { readItems, timeAt, unreadable, type PlacedWords, type Tell } from '../received/item-faults';
import type { XmlElement } from '../received/read-xml';
import { emptyHead, type DocumentReading, type ReceivedItem, type ReceivedWords } from '../received/received-item';
import { innerHtml } from '../received/to-html';
import { readWriters } from '../received/writers';
import { at, attributeOf, below, childrenOf, placedAt, rawText, textOf } from '../received/xml-element';
import { bodyOfNitf, writersOfNitf } from './nitf-body';
import { isStop, statusOf } from './pub-status';

/** Reads IPTC's NewsML-G2: news items alone or in a message; other items hold no article. */
export function readNewsMl(root: XmlElement): DocumentReading {
  const items = root.name === 'newsItem' ? [root] : below(root, 'newsItem');
  if (items.length > 0) return readItems(items, readItem);
  return { items: [], faults: [{ severity: 'warning', line: root.line, message: 'holds no news item' }] };
}

function readItem(item: XmlElement, tell: Tell): ReceivedItem | null {
  const [meta, content] = [at(item, 'itemMeta'), at(item, 'contentMeta')];
  const id = attributeOf(item, 'guid');
  if (id === null) {
    tell('error', item.line, 'has no guid, by which it could be known again');
    return null;
  }
  const { line } = item;
  const versionTime = timeAt([placedAt(at(meta, 'versionCreated'))], 'time of its version', tell);
  if (versionTime === unreadable) return null;
  const version = Number(attributeOf(item, 'version') ?? NaN);
  const edition = { version: Number.isFinite(version) ? version : null, time: versionTime?.instant ?? null };
  const note =
    meta === null
      ? null
      : childrenOf(meta, 'edNote')
          .flatMap((one) => textOf(one) ?? [])
          .join(' ') || null;
  const status = stateOf(meta);
  const headline = textOf(headlineOf(content));
  const embargoed = at(meta, 'embargoed');
  if (isStop(status)) return { kind: 'stop', id, line, status, reason: note, edition, headline };
  if (embargoed !== null && textOf(embargoed) === null) {
    const reason = 'under embargo, which has no end yet';
    return { kind: 'stop', id, line, status: 'withheld', reason, edition, headline };
  }
  const kind = codeOf(at(meta, 'itemClass'));
  if (kind !== null && kind !== 'text' && kind !== 'composite') {
    tell('warning', line, `is no text ("${kind}") and is passed over`);
    return null;
  }
  return articleOf(item, { id, edition, note, published: dateOf(meta, content, edition.version), line }, tell);
}

/** The status of an item; a signal that kills it counts too. */
function stateOf(meta: XmlElement | null): ReturnType<typeof statusOf> {
  const status = statusOf(codeOf(at(meta, 'pubStatus')));
  const isKilled = meta !== null && childrenOf(meta, 'signal').some((signal) => codeOf(signal) === 'kill');
  return isKilled ? 'canceled' : status;
}

/** A code of a vocabulary, without what says of which: `stat:canceled`, or the end of an address. */
function codeOf(element: XmlElement | null): string | null {
  const code = attributeOf(element, 'qcode') ?? attributeOf(element, 'uri') ?? attributeOf(element, 'literal');
  return code?.split(/[:/#]/).at(-1)?.toLowerCase() ?? null;
}

/** When it was first made; a later version's own time is that of an update. */
function dateOf(meta: XmlElement | null, content: XmlElement | null, version: number | null): (PlacedWords | null)[] {
  const first = [at(meta, 'firstCreated'), at(content, 'contentCreated')];
  return [...first, ...((version ?? 1) > 1 ? [] : [at(meta, 'versionCreated')])].map(placedAt);
}

const headlineOf = (content: XmlElement | null): XmlElement | null => {
  const all = content === null ? [] : childrenOf(content, 'headline');
  return all.find((one) => attributeOf(one, 'role') === null || codeIsMain(one)) ?? all[0] ?? null;
};

const codeIsMain = (element: XmlElement): boolean => /main$/i.test(attributeOf(element, 'role') ?? '');

interface ToldOfItem {
  readonly id: string;
  readonly line: number;
  readonly edition: { readonly version: number | null; readonly time: number | null };
  readonly note: string | null;
  readonly published: readonly (PlacedWords | null)[];
}

function articleOf(item: XmlElement, { published, ...told }: ToldOfItem, tell: Tell): ReceivedItem | null {
  const [meta, content] = [at(item, 'itemMeta'), at(item, 'contentMeta')];
  const date = timeAt(published, 'date', tell);
  const embargo = timeAt([placedAt(at(meta, 'embargoed'))], 'embargo', tell);
  if (date === unreadable || embargo === unreadable) return null;
  const set = at(item, 'contentSet');
  const inline = set === null ? null : (childrenOf(set, 'inlineXML').map((one) => childrenOf(one)[0])[0] ?? null);
  const head = inline === null ? null : at(inline, 'body', 'body.head');
  const headline = textOf(headlineOf(content)) ?? textOf(at(head, 'hedline', 'hl1'));
  const summary = content === null ? null : (childrenOf(content, 'description').find(isSummary) ?? null);
  return {
    kind: 'article',
    ...told,
    head: {
      ...emptyHead,
      headline: headline === null ? null : { form: 'text', source: headline, base: null },
      description: textOf(summary) === null ? null : { form: 'text', source: rawText(summary!), base: null },
      published: date?.iso ?? null,
      author: writersOf(content, head),
      publisher: textOf(at(meta, 'provider', 'name')) ?? attributeOf(at(meta, 'provider'), 'literal') ?? null,
      language: attributeOf(at(content, 'language'), 'tag') ?? item.language,
      slugline: textOf(at(content, 'slugline')),
      place: textOf(at(content, 'located', 'name')),
      dateline: textOf(at(content, 'dateline')) ?? textOf(at(head, 'dateline')),
      embargo: embargo?.iso ?? null,
    },
    dateInDoubt: placedAt(at(meta, 'versionCreated')),
    body: bodyOf(set, inline),
    corrects: null,
  };
}

const isSummary = (description: XmlElement): boolean => /summary$|^$/i.test(attributeOf(description, 'role') ?? '');

/** `<by>` as a line of print has it, else the creators by their names. */
function writersOf(content: XmlElement | null, head: XmlElement | null): string[] {
  const bylines = content === null ? [] : childrenOf(content, 'by').flatMap((one) => textOf(one) ?? []);
  if (bylines.length > 0) return readWriters(bylines);
  const creators =
    content === null ? [] : childrenOf(content, 'creator').flatMap((one) => textOf(at(one, 'name')) ?? []);
  return creators.length > 0 ? readWriters(creators) : writersOfNitf(head);
}

function bodyOf(set: XmlElement | null, inline: XmlElement | null): ReceivedWords | null {
  if (inline?.name === 'nitf') return bodyOfNitf(inline);
  if (inline !== null) return { form: 'html', source: innerHtml(at(inline, 'body') ?? inline), base: inline.base };
  const data = set === null ? [] : childrenOf(set, 'inlineData');
  const isHtml = (one: XmlElement): boolean => /html/i.test(attributeOf(one, 'contenttype') ?? '');
  const chosen = data.find(isHtml) ?? data[0];
  if (chosen === undefined) return null;
  return { form: isHtml(chosen) ? 'html' : 'text', source: rawText(chosen), base: chosen.base };
}
