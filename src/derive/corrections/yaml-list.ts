import { Document, isMap, isSeq, parseDocument, stringify, type Node, type Pair, type YAMLMap } from 'yaml';
import { listAfter, type Entry, type ListEdit } from './edit-list';

/**
 * A file with a list in YAML after one change of it, as a careful hand would make it: what is not
 * changed stays letter by letter, comments and blank lines too. Empty where nothing is left. `raw`
 * must be such a list, or hold none yet.
 */
export function yamlAfter(raw: string, edit: ListEdit): string {
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = raw.slice(mark.length);
  const expected = JSON.stringify(listAfter(listIn(text) ?? [], edit));
  const byHand = spliced(text, edit);
  const after = byHand !== null && JSON.stringify(listIn(byHand) ?? []) === expected ? byHand : rewritten(text, edit);
  return after.trim() === '' ? '' : mark + after;
}

/** The entries of a list in YAML; null where its text cannot be read as one. */
export function listIn(raw: string): Entry[] | null {
  const document = parseDocument(raw.replace(/^\uFEFF/, ''));
  if (document.errors.length > 0) return null;
  const value = (document.toJS() ?? []) as unknown;
  return Array.isArray(value) ? (value as Entry[]) : null;
}

/** A place of the text and what comes there instead. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with only the lines of one entry touched; null where its form is not that of a hand-written list. */
function spliced(text: string, edit: ListEdit): string | null {
  const list = parseDocument(text).contents;
  if (list !== null && (!isSeq(list) || list.flow === true)) return null;
  const items = (list?.items ?? []) as Node[];
  if (edit.does === 'add') return withAdded(text, items, edit);
  const item = items[edit.index];
  if (item === undefined) return null;
  if (edit.does === 'remove') return withoutLines(text, item);
  if (!isMap(item)) return null;
  const splices = Object.entries(edit.fields).map(([key, value]) => spliceOf(text, item, key, value));
  if (splices.includes(null)) return null;
  return splices
    .map((one) => one!)
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((all, one) => all.slice(0, one.from) + one.text + all.slice(one.to), text);
}

function withAdded(text: string, items: readonly Node[], { entry, comment }: ListEdit & { does: 'add' }): string {
  const line = lineEndOf(text);
  const [before, last] = [items.at(-2), items.at(-1)];
  const indent = last === undefined ? '' : ' '.repeat(columnOf(text, dashOf(text, last)));
  const isAiry = before !== undefined && /\n[ \t]*\r?\n/.test(text.slice(endOf(text, before), dashOf(text, last!)));
  const base = text === '' || text.endsWith('\n') ? text : text + line;
  const gap = isAiry && !/\n[ \t]*\r?\n$/.test(base) ? line : '';
  const fields = Object.entries(entry).map(([key, value], n) => {
    const told = n === 0 && comment !== '' ? ` # ${comment.replace(/[\s\p{Cc}]+/gu, ' ')}` : '';
    return `${indent}${n === 0 ? '- ' : '  '}${key}: ${inBlock(value)}${told}${line}`;
  });
  return base + gap + fields.join('');
}

/** The text without the lines of an entry; comments above it stay. */
function withoutLines(text: string, item: Node): string {
  const from = lineStart(text, dashOf(text, item));
  const to = nextLine(text, endOf(text, item));
  const above = text.slice(0, from);
  const isLast = to === text.length;
  return (isLast ? above.replace(/(\r?\n)[ \t]*\r?\n$/, '$1') : above) + text.slice(to);
}

function spliceOf(text: string, map: YAMLMap, key: string, value: unknown): Splice | null {
  const pairs = map.items as Pair<Node, Node | null>[];
  const at = pairs.findIndex((pair) => (pair.key as { value?: unknown }).value === key);
  const pair = pairs[at];
  if (value === undefined) return pair === undefined ? nothing : map.flow === true ? null : takenOut(text, pairs, at);
  const written = map.flow === true ? inFlow(value) : inBlock(value);
  if (pair !== undefined) {
    const colon = text.indexOf(':', pair.key.range![1]);
    return { from: colon + 1, to: pair.value === null ? colon + 1 : endOf(text, pair.value), text: ` ${written}` };
  }
  if (map.flow === true) {
    const close = map.range![1] - 1;
    const from = close - /\s*$/.exec(text.slice(0, close))![0].length;
    return { from, to: from, text: `, ${key}: ${written}` };
  }
  const from = lineStop(text, endOf(text, map));
  const indent = ' '.repeat(columnOf(text, pairs[0]!.key.range![0]));
  return { from, to: from, text: `${lineEndOf(text)}${indent}${key}: ${written}` };
}

const nothing: Splice = { from: 0, to: 0, text: '' };

/** A field with its line, or, of the one behind the dash, up to the next field. */
function takenOut(text: string, pairs: readonly Pair<Node, Node | null>[], at: number): Splice | null {
  const { key, value } = pairs[at]!;
  if (at > 0) return { from: lineStart(text, key.range![0]), to: nextLine(text, endOf(text, value ?? key)), text: '' };
  const next = pairs[1]?.key.range?.[0];
  return next === undefined ? null : { from: key.range![0], to: next, text: '' };
}

/** The whole list written anew by the parser's own hand: comments and order stay, spaces may not. */
function rewritten(text: string, edit: ListEdit): string {
  const document = parseDocument(text) as Document;
  if (edit.does === 'add') document.addIn([], document.createNode(edit.entry));
  else if (edit.does === 'remove') document.deleteIn([edit.index]);
  else
    for (const [key, value] of Object.entries(edit.fields)) {
      if (value === undefined) document.deleteIn([edit.index, key]);
      else document.setIn([edit.index, key], document.createNode(value, { flow: true }));
    }
  const list = document.contents;
  const isSilent = [list?.commentBefore, document.commentBefore, document.comment].every((one) => (one ?? '') === '');
  return isSeq(list) && list.items.length === 0 && isSilent ? '' : document.toString({ lineWidth: 0 });
}

/** A value behind `key: `, on one line. */
function inBlock(value: unknown): string {
  if (typeof value === 'object' && value !== null) return inFlow(value);
  return stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd();
}

/** A value within brackets: `[Le Monde]`, `{ kind: person, name: Ana Ruiz }`. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, of]) => of !== undefined);
    return `{ ${fields.map(([key, of]) => `${key}: ${inFlow(of)}`).join(', ')} }`;
  }
  const document = new Document([value]);
  (document.contents as unknown as { flow: boolean }).flow = true;
  return document
    .toString({ lineWidth: 0 })
    .trim()
    .replace(/^\[\s*|\s*\]$/g, '');
}

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Where the line of a place ends, its line end not included. */
function lineStop(text: string, at: number): number {
  const stop = /\r?\n|$/.exec(text.slice(at))!;
  return at + stop.index;
}

/** Where the line behind that of a place begins. */
function nextLine(text: string, at: number): number {
  const stop = text.indexOf('\n', at);
  return stop < 0 ? text.length : stop + 1;
}

/** Where what a node says ends, without the space behind it. */
function endOf(text: string, node: Node): number {
  const [start, end] = node.range!;
  return start + text.slice(start, end).trimEnd().length;
}

/** Where the dash of an entry stands. */
const dashOf = (text: string, item: Node): number => text.lastIndexOf('-', item.range![0] - 1);
