import type { Span } from '../../../model/span';

/** A quotation mark and which way it faces; `either` when its neighbours do not tell. */
export interface Mark extends Span {
  readonly role: 'open' | 'close' | 'either';
  /** may as well be an apostrophe: "the troops' pay", "goin' home" */
  readonly weak: boolean;
  /** stands first in its block */
  readonly first: boolean;
  /**
   * may begin a passage that somebody forgot to close: it stands first, or begins a sentence within
   * its block
   */
  readonly leads: boolean;
}

const facingOpen = '“„‟«`';
const facingClose = '”»';
const beforeOpen = ' ([{—–―/“‘"-';
const afterClose = ' .,;:!?)]}—–―/”’"…';
/** Words that begin with an apostrophe. */
const elided = /^['‘’](?:\d0s|\d\d\b(?!-)|em\b|til\b|tis\b|twas\b|cause\b|n['’]|bout\b)/i;

/** The double marks of a block: straight, curly, guillemets, and the '' and `` of wire copy. */
export function doubleMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at++) {
    if (isPlain(text.charCodeAt(at))) continue;
    const length = doubleMarkAt(text, at, block.end);
    if (length === 0 || isBullet(text, block, at)) continue;
    const [before, after] = neighbours(text, block, at, at + length);
    const opens = beforeOpen.includes(before);
    const closes = afterClose.includes(after);
    const sides = opens === closes ? 'either' : opens ? 'open' : 'close';
    const face = facing(text.charAt(at));
    const role = at === block.start ? 'open' : face !== 'either' && sides === 'either' ? face : sides;
    const first = at === block.start;
    marks.push({ start: at, end: at + length, role, weak: false, first, leads: true });
    at += length - 1;
  }
  return marks;
}

/** No mark at all, as nearly every character: one comparison of its code for the most of them. */
function isPlain(code: number): boolean {
  return code < 0xab && code !== 0x22 && code !== 0x27 && code !== 0x60;
}

/**
 * "» Ruiz left", with a space behind it: a bullet, not a mark that German sets before what is said.
 */
function isBullet(text: string, block: Span, at: number): boolean {
  return at === block.start && text.charAt(at) === '»' && text.charAt(at + 1) === ' ';
}

function facing(character: string): Mark['role'] {
  return facingOpen.includes(character) ? 'open' : facingClose.includes(character) ? 'close' : 'either';
}

/** Length of the double mark that stands at `at`; 0 when none does. */
function doubleMarkAt(text: string, at: number, end: number): number {
  const character = text.charAt(at);
  if ('"“”„‟″«»'.includes(character)) return 1;
  const next = at + 1 < end ? text.charAt(at + 1) : '';
  const twice = (character === "'" && next === "'") || (character === '`' && next === '`');
  return twice || (character === '’' && next === '’') || (character === '‘' && next === '‘') ? 2 : 0;
}

/**
 * The single marks of a block that can open or close a passage; apostrophes within words are none.
 */
export function singleMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at++) {
    if (isPlain(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    if (!"'‘’‛‹›".includes(character)) continue;
    const [before, after] = neighbours(text, block, at, at + 1);
    const opens = canOpen(character, before, after) && !elided.test(text.slice(at, at + 6));
    const closes = character !== '‘' && !isWordCharacter(after) && before !== ' ';
    const between = character === "'" && standsBetween(before, after);
    if (!opens && !closes && !between) continue;
    const weak = closes && after === ' ' && mayBeApostrophe(text.slice(at - 2, at), text.charAt(at + 2));
    const first = at === block.start;
    const leads = first || (opens && /[.?!:,] $/.test(text.slice(at - 2, at)) && /\p{Lu}/u.test(after));
    marks.push({ start: at, end: at + 1, role: between ? 'either' : opens ? 'open' : 'close', weak, first, leads });
  }
  return marks;
}

/** "'No!'After that he left", "he left.'No!' she called": the space beside the mark is missing. */
function standsBetween(before: string, after: string): boolean {
  return '.!?,'.includes(before) && /\p{Lu}/u.test(after);
}

/** "the troops' pay", "goin' Home": after s before a small letter, after -in before any. */
function mayBeApostrophe(before: string, next: string): boolean {
  return /[sS]$/.test(before) ? /[\p{Ll}\d]/u.test(next) : /in$/i.test(before) && /[\p{L}\d]/u.test(next);
}

function canOpen(character: string, before: string, after: string): boolean {
  if (character === '’' || character === '›' || !(isWordCharacter(after) || '[($…"“.-'.includes(after))) return false;
  return character !== "'" || ' ([{—–―"“/'.includes(before);
}

function neighbours(text: string, block: Span, start: number, end: number): [string, string] {
  return [start > block.start ? text.charAt(start - 1) : ' ', end < block.end ? text.charAt(end) : ' '];
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
