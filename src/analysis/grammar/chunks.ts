import { subordinators } from '../lexicon/conjunctions';
import { reflexives } from '../lexicon/personal-pronouns';
import type { Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';
import { isDash, isVerb, longestNickname, nounEnd, runEnd, timeEnd, type ChunkedRange } from './chunk-words';
import { isParticiple } from './word-forms';

/**
 * What a piece of a sentence is: a noun phrase up to its head noun, a time ("last week"), a verb
 * with its auxiliaries, a preposition (`link`), "who" (`relative`), what opens a clause (`opener`),
 * "and" (`joint`), a passage between quotation marks, a `comma`, any other mark that parts
 * (`stop`), or a `word` that changes nothing.
 */
export type ChunkKind =
  'noun' | 'time' | 'verb' | 'link' | 'relative' | 'opener' | 'joint' | 'passage' | 'comma' | 'stop' | 'word';

/** A piece of a sentence as a half-open range of its tokens. */
export interface Chunk extends TokenRange {
  readonly kind: ChunkKind;
  /**
   * of a verb: with a subject of its own ("said"), in -ing, after "to", or a past participle, which
   * may qualify a noun ("seen")
   */
  readonly form: 'finite' | 'ing' | 'infinitive' | 'participle' | null;
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

/** "a “no campaign” badge": a word or two between marks that qualify a noun. */
function isWithinPhrase({ tokens, first, end: limit }: ChunkedRange, at: number, end: number): boolean {
  if (at === first || end >= limit || end - at > longestNickname + 2) return false;
  return /^(?:DET|ADJ|CCONJ|NOUN|PROPN)$/.test(tokens[at - 1]!.pos) && /^(?:NOUN|ADJ)$/.test(tokens[end]!.pos);
}

const relatives = /^(?:who|whom|whose|which)$/;

function singleKind({ tokens, end, quoted }: ChunkedRange, at: number, before: Chunk | undefined): Chunk | null {
  const { lower, pos, text } = tokens[at]!;
  if (text === ',') return made('comma', at, at + 1);
  if ((pos === 'PUNCT' && !/^['’&/@#-]$/.test(text)) || isDash(tokens, at)) return made('stop', at, at + 1);
  if (relatives.test(lower)) return made('relative', at, at + 1);
  const next = at + 1 < end && quoted[at + 1] === 0 ? tokens[at + 1] : undefined;
  if (lower === 'that' && !isDemonstrative(before, next))
    return made(before?.kind === 'noun' && isVerbal(next) ? 'relative' : 'opener', at, at + 1);
  if (pos === 'CCONJ') return made('joint', at, at + 1);
  if (/^(?:all|both|each)$/.test(lower) && (before?.kind === 'noun' || before?.kind === 'word') && isVerbal(next))
    return made('word', at, at + 1);
  // "the mayor herself said"
  if (before?.kind === 'noun' && reflexives.has(lower)) return made('word', at, at + 1);
  if (subordinators.has(lower) || pos === 'SCONJ') return made('opener', at, at + 1);
  if (lower === 'according' && next?.lower === 'to') return made('link', at, at + 2);
  if (pos === 'ADP' || (lower === 'to' && pos === 'PART')) return made('link', at, at + 1);
  return null;
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

const withinVerbs = /^(?:ADV|PART)$/;

/**
 * End of the verb group that begins at a token; the token itself where none does: "has also said",
 * "to tell".
 */
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
