import type { Span } from '../../model/span';
import { mayEndSentence, opensSentence, type MayEnd } from './full-stops';

/** A sentence as a half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const closers = new Set(['"', "'", '”', '’', '»', '›', ')', ']']);
const openers = new Set(['"', "'", '“', '‘', '«', '‹', '(', '[', '„']);

/**
 * Cuts the tokens of one block into sentences: at . ! ? … with what closes after them, when what
 * follows can begin a sentence.
 */
export function splitSentences(text: string, tokens: readonly Span[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = endOfPrefix(text, tokens);
  if (first > 0) sentences.push({ first: 0, end: first });
  for (let i = first; i < tokens.length; i++) {
    const may = mayEnd(text, tokens[i]!);
    if (may === 'never') continue;
    let last = i;
    while (last + 1 < tokens.length && closesAfter(text, tokens, last)) last++;
    if (last + 1 < tokens.length && !beginsSentence(text, tokens, last + 1, may)) continue;
    if (last + 1 < tokens.length && continuesTime(text, tokens[last]!, tokens[last + 1]!)) continue;
    sentences.push({ first, end: last + 1 });
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push({ first, end: tokens.length });
  return sentences;
}

const bullets = new Set(['•', '·', '▪', '●', '»', '›', '*']);
const clock = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/;
const afterClock = /^(?:[ap]\.?m\.?|gmt|utc|bst|cest|cet|e[sd]?t|p[sd]?t|[–—:-])$/i;

/**
 * Where the text proper begins behind a bullet or, in a live blog, the time of an entry ("14:05 –",
 * "15.02"); 0 where neither stands there.
 */
function endOfPrefix(text: string, tokens: readonly Span[]): number {
  const word = (at: number): string => wordAt(text, tokens, at);
  const isBullet = bullets.has(word(0)) && tokens.length > 1 && tokens[1]!.start > tokens[0]!.end;
  let at = isBullet ? 1 : 0;
  if (clock.test(word(at))) {
    let end = at + 1;
    while (end < at + 4 && afterClock.test(word(end))) end++;
    const opens = word(end).charAt(0);
    if (openers.has(opens) || opens !== opens.toLowerCase()) at = end;
  }
  return at < tokens.length ? at : 0;
}

function mayEnd(text: string, { start, end }: Span): MayEnd {
  const last = text.charAt(end - 1);
  if (last === '!' || last === '?' || last === '…') return 'beforeAny';
  if (last !== '.') return 'never';
  return text.charAt(start) === '.' ? 'beforeAny' : mayEndSentence(text.slice(start, end - 1));
}

const dayOrZone =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|[ecmp][sd]?t$|gmt|utc|bst|cest)/i;

/** "9 a.m. Tuesday", "5 p.m. EST": a time of day goes on. */
function continuesTime(text: string, token: Span, next: Span): boolean {
  const word = text.slice(token.start, token.end).toLowerCase();
  return (
    (word === 'a.m.' || word === 'p.m.') &&
    next.end - next.start < 12 &&
    dayOrZone.test(text.slice(next.start, next.end))
  );
}

/** A closing mark that touches what stands before it. */
function closesAfter(text: string, tokens: readonly Span[], index: number): boolean {
  const next = tokens[index + 1]!;
  return closers.has(text.slice(next.start, next.end)) && next.start === tokens[index]!.end;
}

function beginsSentence(text: string, tokens: readonly Span[], index: number, after: MayEnd): boolean {
  const token = tokens[index]!;
  if (token.start === tokens[index - 1]!.end) return false;
  const character = text.charAt(token.start);
  const isOpener = openers.has(character);
  if (after === 'beforeOpener') return opensSentence(wordAt(text, tokens, isOpener ? index + 1 : index));
  return (
    isOpener ||
    character !== character.toLowerCase() ||
    (character >= '0' && character <= '9') ||
    character === '–' ||
    character === '—' ||
    character === '•'
  );
}

function wordAt(text: string, tokens: readonly Span[], index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : text.slice(token.start, token.end);
}
