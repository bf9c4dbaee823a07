import { months, spells, timeNouns, weekdays } from '../lexicon/calendar-words';
import { determiners, possessives } from '../lexicon/determiners';
import { personalNouns } from '../lexicon/speaking-nouns';
import { roleNouns } from '../lexicon/roles';
import { subordinators } from '../lexicon/conjunctions';
import { monthsLikeNames } from '../lexicon/months';
import { isCapitalised } from '../text/capitals';
import type { Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';
import { isParticiple } from './word-forms';

/**
 * What a piece of a sentence is: a noun phrase up to its head noun, a time ("last week"), a verb with its auxiliaries, a
 * preposition (`link`), "who" (`relative`), what opens a clause (`opener`), "and" (`joint`), a passage between quotation
 * marks, a `comma`, any other mark that parts (`stop`), or a `word` that changes nothing.
 */
export type ChunkKind =
  'noun' | 'time' | 'verb' | 'link' | 'relative' | 'opener' | 'joint' | 'passage' | 'comma' | 'stop' | 'word';

/** A piece of a sentence as a half-open range of its tokens. */
export interface Chunk extends TokenRange {
  readonly kind: ChunkKind;
  /** of a verb: with a subject of its own ("said"), in -ing, after "to", or a past participle, which may qualify a noun ("seen") */
  readonly form: 'finite' | 'ing' | 'infinitive' | 'participle' | null;
}

/** Where chunks are cut: tokens `first … end - 1`, of which those for which `quoted` tells 1 stand between marks, and `verb` surely is a verb. */
export interface ChunkedRange extends TokenRange {
  readonly tokens: readonly Token[];
  readonly quoted: Uint8Array;
  readonly verb: number;
}

/** The chunks of a range of tokens, in text order, without what stands in brackets; linear. */
export function chunksOf(range: ChunkedRange): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = range.first; at < range.end;) {
    const beyond = range.tokens[at]!.text === '(' ? closingBracket(range.tokens, at, range.end) : at;
    if (beyond > at) {
      at = beyond;
      continue;
    }
    const chunk = chunkAt(range, at, chunks.at(-1));
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

function chunkAt(range: ChunkedRange, at: number, before: Chunk | undefined): Chunk {
  const { tokens, quoted } = range;
  if (quoted[at] === 1) {
    const end = runEnd(range, at);
    return made(isWithinPhrase(range, at, end) ? 'word' : 'passage', at, end);
  }
  const verb = verbEnd(range, at);
  if (verb > at) return { kind: 'verb', first: at, end: verb, form: formOf(tokens, at, verb) };
  const time = timeEnd(range, at);
  if (time > at) return made('time', at, time);
  const single = singleKind(range, at, before);
  if (single !== null) return single;
  const noun = nounEnd(range, at);
  return noun > at ? made('noun', at, noun) : made('word', at, at + 1);
}

function made(kind: ChunkKind, first: number, end: number): Chunk {
  return { kind, first, end, form: null };
}

const longestName = 6;

/** "a “no campaign” badge": a word or two between marks that qualify a noun. */
function isWithinPhrase({ tokens, first, end: limit }: ChunkedRange, at: number, end: number): boolean {
  if (at === first || end >= limit || end - at > longestName + 2) return false;
  return /^(?:DET|ADJ|CCONJ|NOUN|PROPN)$/.test(tokens[at - 1]!.pos) && /^(?:NOUN|ADJ)$/.test(tokens[end]!.pos);
}

function runEnd({ quoted, end }: ChunkedRange, at: number): number {
  let to = at + 1;
  while (to < end && quoted[to] === 1) to++;
  return to;
}

const relatives = /^(?:who|whom|whose|which)$/;

function singleKind({ tokens, end, quoted }: ChunkedRange, at: number, before: Chunk | undefined): Chunk | null {
  const { lower, pos, text } = tokens[at]!;
  if (text === ',') return made('comma', at, at + 1);
  if ((pos === 'PUNCT' && !/^['’&/-]$/.test(text)) || isDash(tokens, at)) return made('stop', at, at + 1);
  if (relatives.test(lower)) return made('relative', at, at + 1);
  const next = at + 1 < end && quoted[at + 1] === 0 ? tokens[at + 1] : undefined;
  if (lower === 'that' && !isDemonstrative(before, next))
    return made(before?.kind === 'noun' && isVerbal(next) ? 'relative' : 'opener', at, at + 1);
  if (pos === 'CCONJ') return made('joint', at, at + 1);
  if (/^(?:all|both|each)$/.test(lower) && (before?.kind === 'noun' || before?.kind === 'word') && isVerbal(next))
    return made('word', at, at + 1);
  if (subordinators.has(lower) || pos === 'SCONJ') return made('opener', at, at + 1);
  if (lower === 'according' && next?.lower === 'to') return made('link', at, at + 2);
  if (pos === 'ADP' || (lower === 'to' && pos === 'PART')) return made('link', at, at + 1);
  return null;
}

/** A hyphen between spaces, in place of a dash. */
function isDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '-' && tokens[at - 1]?.end !== tokens[at]!.start;
}

/** "that night", "that man": no clause begins. */
function isDemonstrative(before: Chunk | undefined, next: Token | undefined): boolean {
  if (next === undefined || before?.kind === 'noun') return false;
  return before?.kind !== 'verb' && /^(?:NOUN|ADJ)$/.test(next.pos);
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VERB|AUX)$/.test(token.pos);
}

function closingBracket(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < end && i < at + 12; i++) if (tokens[i]!.text === ')') return i + 1;
  return at + 1;
}

/** Whether a token is read as a verb: a capital within a sentence makes a name of it. */
function isVerb({ tokens, verb, quoted, first }: ChunkedRange, at: number): boolean {
  if (at === verb) return true;
  const token = tokens[at]!;
  if (quoted[at] === 1 || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return false;
  if (token.pos === 'AUX' || !isCapitalised(token)) return true;
  const next = tokens[at + 1];
  return at === first && !(next?.pos === 'PROPN' && isCapitalised(next));
}

const withinVerbs = /^(?:ADV|PART)$/;

/** End of the verb group that begins at a token; the token itself where none does: "has also said", "to tell". */
function verbEnd(range: ChunkedRange, at: number): number {
  const { tokens, end } = range;
  const opens = isVerb(range, at);
  if (!opens && !(tokens[at]!.lower === 'to' && at + 1 < end && isVerb(range, at + 1))) return at;
  let last = opens ? at : at + 1;
  if (opens && tokens[at]!.pos !== 'AUX') return at + 1;
  for (let i = last + 1; i < end && i < last + 5; i++) {
    if (isVerb(range, i)) {
      last = i;
      if (tokens[i]!.pos === 'VERB') break;
    } else if (tokens[last]!.pos !== 'AUX' || range.quoted[i] === 1 || !withinVerbs.test(tokens[i]!.pos)) break;
  }
  return last + 1;
}

function formOf(tokens: readonly Token[], first: number, end: number): Chunk['form'] {
  const { lower, pos } = tokens[first]!;
  if (lower === 'to') return 'infinitive';
  if (pos === 'AUX' && !lower.endsWith('ing')) return 'finite';
  if (lower.endsWith('ing') && end - first === 1) return 'ing';
  return end - first === 1 && isParticiple(lower) ? 'participle' : 'finite';
}

const beforeTimes = /^(?:last|next|this|that|earlier|later|late|early|the|previous|following|same|every)$/;

/** End of the time that begins at a token: "Tuesday", "last week", "earlier this month", "2019", "two days ago". */
function timeEnd({ tokens, quoted, end }: ChunkedRange, at: number): number {
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
    quoted[at - 1] === 0 && end - at <= longestName && end < range.end && isName(tokens[at - 1]) && isName(tokens[end])
  );
}

const inPhrase: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X', 'INTJ']);

/** End of the noun phrase, up to its head noun, that begins at a token; the token itself where none does. */
function nounEnd(range: ChunkedRange, first: number): number {
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

const isOwn = ({ lower }: Token): boolean => lower === "'s" || lower === "'" || lower === '’';

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
