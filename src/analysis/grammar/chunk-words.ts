import { months, spells, timeNouns, weekdays } from '../lexicon/calendar-words';
import { determiners, possessiveMarks, possessives } from '../lexicon/determiners';
import { monthsLikeNames } from '../lexicon/months';
import { roleNouns } from '../lexicon/roles';
import { personalNouns } from '../lexicon/speaking-nouns';
import { isCapitalised } from '../text/capitals';
import type { Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';

/**
 * Where chunks are cut: tokens `first … end - 1`, of which those for which `quoted` tells 1 stand
 * between marks, and `verb` surely is a verb.
 */
export interface ChunkedRange extends TokenRange {
  readonly tokens: readonly Token[];
  readonly quoted: Uint8Array;
  readonly verb: number;
}

/** A hyphen between spaces, in place of a dash. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '-' && tokens[at - 1]?.end !== tokens[at]!.start;
}

/** Whether a token is read as a verb: a capital within a sentence makes a name of it. */
export function isVerb({ tokens, verb, quoted, first }: ChunkedRange, at: number): boolean {
  if (at === verb) return true;
  const token = tokens[at]!;
  if (quoted[at] === 1 || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return false;
  if (token.pos === 'AUX' || !isCapitalised(token)) return true;
  const next = tokens[at + 1];
  return at === first && !(next?.pos === 'PROPN' && isCapitalised(next));
}

/** End of the row of tokens between marks that a token stands in. */
export function runEnd({ quoted, end }: ChunkedRange, at: number): number {
  let to = at + 1;
  while (to < end && quoted[to] === 1) to++;
  return to;
}

/** No nickname has more words. */
export const longestNickname = 6;

const beforeTimes = /^(?:last|next|this|that|earlier|later|late|early|the|previous|following|same|every)$/;

/**
 * End of the time that begins at a token: "Tuesday", "last week", "earlier this month", "2019",
 * "two days ago".
 */
export function timeEnd({ tokens, quoted, end }: ChunkedRange, at: number): number {
  let i = at;
  while (i < end && i < at + 3 && quoted[i] === 0 && beforeTimes.test(tokens[i]!.lower)) i++;
  if (i < end && quoted[i] === 0) {
    const { lower, text } = tokens[i]!;
    if (weekdays.has(lower) && isCapitalised(tokens[i]!)) return dayPartEnd(tokens, i + 1, end);
    if (months.has(lower) && (i > at || !monthsLikeNames.has(lower) || isNumber(tokens[i + 1])))
      return dateEnd(tokens, i + 1, end);
    if (i > at && (spells.has(lower) || timeNouns.has(lower)) && !/^[’']s?$/.test(tokens[i + 1]?.text ?? ''))
      return i + 1;
    if (/^(?:today|yesterday|tomorrow|tonight|meanwhile|now|earlier|later)$/.test(lower)) return i + 1;
    if (i === at && /^(?:1[5-9]|20)\d\d$/.test(text) && /^(?:in|since|by)$/.test(tokens[at - 1]?.lower ?? ''))
      return i + 1;
  }
  const unit = tokens[at + 1]?.lower ?? '';
  const ago = tokens[at + 2]?.lower ?? '';
  return /^(?:NUM|DET)$/.test(tokens[at]!.pos) &&
    /^(?:ago|earlier|later)$/.test(ago) &&
    timeLike.test(unit) &&
    at + 3 <= end
    ? at + 3
    : at;
}

const timeLike = /^(?:day|week|month|year|hour|decade|minute)s?$/;

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,4}$/.test(token.text);
}

function dayPartEnd(tokens: readonly Token[], at: number, end: number): number {
  return at < end && /^(?:morning|afternoon|evening|night)$/.test(tokens[at]!.lower) ? at + 1 : at;
}

/** "June 5", "May 2019", "June 5, 2019". */
function dateEnd(tokens: readonly Token[], at: number, end: number): number {
  if (at >= end || !isNumber(tokens[at])) return at;
  const year = tokens[at + 1]?.text === ',' && /^(?:19|20)\d\d$/.test(tokens[at + 2]?.text ?? '') && at + 3 <= end;
  return year ? at + 3 : at + 1;
}

/** Ana “Flash” Ruiz */
function isNickname(range: ChunkedRange, at: number): boolean {
  const { tokens, quoted } = range;
  const end = runEnd(range, at);
  const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && isCapitalised(token);
  return (
    quoted[at - 1] === 0 &&
    end - at <= longestNickname &&
    end < range.end &&
    isName(tokens[at - 1]) &&
    isName(tokens[end])
  );
}

const inPhrase: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X', 'INTJ']);

/**
 * End of the noun phrase, up to its head noun, that begins at a token; the token itself where none
 * does.
 */
export function nounEnd(range: ChunkedRange, first: number): number {
  const { tokens, end, quoted } = range;
  let at = first;
  let head = -1;
  for (; at < end && at !== range.verb; at++) {
    if (quoted[at] === 1) {
      if (!isNickname(range, at)) break;
      at = runEnd(range, at);
    }
    const token = tokens[at]!;
    const begins = token.pos === 'DET' || determiners.has(token.lower) || token.pos === 'PRON';
    if (isOwn(token)) {
      if (head < 0) break;
      continue;
    }
    if (begins && at > first && !/^(?:all|both|half)$/.test(tokens[at - 1]!.lower) && !isOwn(tokens[at - 1]!)) break;
    if (begins && !possessives.has(token.lower) && token.pos === 'PRON') return at + 1;
    if (at > first && timeEnd(range, at) > at && tokens[at - 1]!.pos !== 'DET') break;
    if (begins) continue;
    if (!belongs(range, at, first)) break;
    if (isHead(token)) head = at;
  }
  if (head >= 0 && !isOwn(tokens[at - 1]!)) return head + 1;
  if (at > first && tokens[first]!.pos === 'ADJ' && head < 0) return first;
  return at;
}

const isOwn = ({ lower }: Token): boolean => possessiveMarks.has(lower);

function isHead({ pos, lower, text }: Token): boolean {
  if (pos === 'ADJ') return roleNouns.has(lower) || personalNouns.has(lower) || isCapitalised({ text });
  return !/^[&/-]$/.test(text);
}

function belongs(range: ChunkedRange, at: number, first: number): boolean {
  const token = range.tokens[at]!;
  const { pos, text } = token;
  if (isDash(range.tokens, at)) return false;
  if (inPhrase.has(pos) || (/^[&/-]$/.test(text) && at > first)) return true;
  if (pos === 'VERB' && at > first && !isVerb(range, at)) return true;
  if (
    isCapitalised(token) &&
    !/^(?:ADP|CCONJ|SCONJ|AUX|PRON|PUNCT|ADV|PART)$/.test(pos) &&
    (pos !== 'VERB' || !isVerb(range, at))
  )
    return true;
  return (
    /^(?:VERB|ADV)$/.test(pos) &&
    at > first &&
    opensNoun(range.tokens[at - 1]!) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(range.tokens[at + 1]?.pos ?? '')
  );
}

/** "the [elected] mayor", "Ana's [stolen] car". */
function opensNoun(token: Token): boolean {
  return token.pos === 'DET' || determiners.has(token.lower) || isOwn(token);
}
