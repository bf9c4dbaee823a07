import { readItems, timeAt, unreadable, type PlacedWords, type Tell } from '../received/item-faults';
import { isObject, objectsOf, wordsAt, type Json, type JsonObject, type LinesOf } from '../received/json-value';
import { emptyHead, type DocumentReading, type ReceivedItem, type ReceivedWords } from '../received/received-item';
import { readWriters } from '../received/writers';
import { isStop, statusOf } from './pub-status';

/** Whether an object is an item of ninjs: it says so, or has an address of its own and a body or a status. */
export function isNinjs(document: JsonObject): boolean {
  const item = folded(document);
  const standard = item.standard;
  if (isObject(standard) && /ninjs/i.test(wordsAt(standard, 'name') ?? wordsAt(standard, 'schema') ?? '')) return true;
  const has = (...names: string[]): boolean => names.some((name) => name in item);
  return (
    (has('uri') || has('guid')) && has('bodies', 'headlines', 'pubstatus', 'versioncreated', 'body_html', 'body_text')
  );
}

/** Reads items of IPTC's ninjs 2 and 3, whose names differ in capitals, and what version 1 called otherwise. */
export const readNinjs = (documents: readonly JsonObject[], lines: LinesOf): DocumentReading =>
  readItems(documents, (document, tell) => readItem(folded(document), lines, tell));

/** Names without capitals: `pubStatus` of version 3 is `pubstatus` of version 2. */
const folded = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));

function readItem(item: JsonObject, lines: LinesOf, tell: Tell): ReceivedItem | null {
  const id = wordsAt(item, 'uri') ?? wordsAt(item, 'guid');
  const line = lines.next(id ?? '');
  if (id === null) {
    tell('error', line, 'has no uri, by which it could be known again');
    return null;
  }
  const placed = (...names: string[]): (PlacedWords | null)[] =>
    names.map((name) => {
      const words = wordsAt(item, name);
      return words === null ? null : { words, line: lines.after(words) };
    });
  const versionTime = timeAt(placed('versioncreated'), 'time of its version', tell);
  if (versionTime === unreadable) return null;
  const version = Number(wordsAt(item, 'version') ?? NaN);
  const edition = { version: Number.isFinite(version) ? version : null, time: versionTime?.instant ?? null };
  const note = wordsAt(item, 'ednote');
  const headline = chosen(item.headlines, 'text') ?? asText(wordsAt(item, 'headline'));
  const status = statusOf(wordsAt(item, 'pubstatus'));
  if (isStop(status))
    return { kind: 'stop', id, line, status, reason: note, edition, headline: headline?.source ?? null };
  const type = wordsAt(item, 'type') ?? 'text';
  if (type !== 'text' && type !== 'composite') {
    tell('warning', line, `is no text ("${type}") and is passed over`);
    return null;
  }
  const first = ['firstcreated', 'contentcreated', ...((edition.version ?? 1) > 1 ? [] : ['versioncreated'])];
  const published = timeAt(placed(...first), 'date', tell);
  const embargo = timeAt(placed('embargoeduntil', 'embargoed'), 'embargo', tell);
  if (published === unreadable || embargo === unreadable) return null;
  return {
    kind: 'article',
    id,
    line,
    head: { ...headOf(item), headline, published: published?.iso ?? null, embargo: embargo?.iso ?? null },
    dateInDoubt: placed('versioncreated')[0]!,
    body: bodyOf(item),
    edition,
    corrects: null,
    note,
  };
}

function headOf(item: JsonObject): typeof emptyHead {
  const source = objectsOf(item.infosources)[0];
  const byline = wordsAt(item, 'by') ?? wordsAt(item, 'byline');
  return {
    ...emptyHead,
    description: chosen(item.descriptions, 'text') ?? asText(wordsAt(item, 'description_text')),
    author: readWriters(byline === null ? [] : [byline]),
    publisher: (source === undefined ? null : wordsAt(source, 'name')) ?? wordsAt(item, 'copyrightholder'),
    language: wordsAt(item, 'language'),
    slugline: wordsAt(item, 'slugline'),
    place: wordsAt(item, 'located'),
  };
}

const asText = (source: string | null): ReceivedWords | null =>
  source === null ? null : { form: 'text', source, base: null };

/** Of several bodies one with markup, for its paragraphs; of those the main one. */
function bodyOf(item: JsonObject): ReceivedWords | null {
  const marked = wordsAt(item, 'body_xhtml') ?? wordsAt(item, 'body_html');
  if (marked !== null) return { form: 'html', source: marked, base: null };
  return chosen(item.bodies, 'html') ?? asText(wordsAt(item, 'body_text'));
}

/** One of several texts with roles: of the wanted form, then the main one, then the first. */
function chosen(values: Json | undefined, wanted: ReceivedWords['form']): ReceivedWords | null {
  const all = objectsOf(values)
    .map(folded)
    .filter((one) => wordsAt(one, 'value') !== null);
  const formOf = (one: JsonObject): ReceivedWords['form'] =>
    /html|nitf|xml/i.test(wordsAt(one, 'contenttype') ?? '') ? 'html' : 'text';
  const rank = (one: JsonObject): number =>
    (formOf(one) === wanted ? 0 : 2) + (['main', null].includes(wordsAt(one, 'role')) ? 0 : 1);
  const [best] = all.sort((a, b) => rank(a) - rank(b));
  return best === undefined ? null : { form: formOf(best), source: wordsAt(best, 'value')!, base: null };
}
