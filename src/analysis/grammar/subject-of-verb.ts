import { nounOpeners } from '../lexicon/determiners';
import { indirectVerb, sayingForms } from '../lexicon/reporting';
import type { TokenRange } from '../text/sentences';
import { acrossCommas } from './between-commas';
import { chunksOf, type Chunk } from './chunks';
import { isParticiple } from './word-forms';
import {
  isFinite,
  isNoun,
  qualifies,
  stepBack,
  wholePhrase,
  type CutSentence,
  type PhraseFound,
  type VerbPlace,
} from './whole-phrase';

/** The phrase that is the subject of a verb, from its determiner to its last complement. */
export interface Subject extends TokenRange {
  /** its head noun with what stands before it: the "sources" of "sources close to Ruiz" */
  readonly core: TokenRange;
  /** it stands behind its verb: "…, said the mayor" */
  readonly inverted: boolean;
  /** grammar leaves no other reading */
  readonly certain: boolean;
}

/** Bounds, in words, that keep hostile text linear. */
const reachBefore = 90;
const reachAfter = 40;

/**
 * The grammatical subject of a verb: the noun phrase with all that hangs on it ("sources close to
 * Ruiz", "the mayor, Ana Ruiz,"), without what says when or where before it. Null where the
 * sentence gives none or leaves it open.
 */
export function subjectOf(place: VerbPlace): Subject | null {
  const { verb } = place;
  const first = Math.max(place.first, verb - reachBefore);
  const end = Math.min(place.end, verb + reachAfter);
  const cut = { place, chunks: chunksOf({ ...place, first, end }) };
  const at = cut.chunks.findIndex((chunk) => chunk.first <= verb && verb < chunk.end);
  if (cut.chunks[at]?.kind !== 'verb') return null;
  const behind = inverted(cut, at);
  if (behind !== null) return behind;
  const found = before(cut, at, 0);
  return found === null ? null : asSubject(cut, found, false);
}

/**
 * True for a participle that only tells which person is meant, where a verb of saying behind it is
 * that person's: "a man [accused] of theft told police".
 */
export function onlyQualifies(place: VerbPlace): boolean {
  const { tokens, verb, first, end } = place;
  if (!isParticiple(tokens[verb]!.lower) || tokens[verb + 1]?.pos !== 'ADP') return false;
  const bounds = { first: Math.max(first, verb - reachBefore), end: Math.min(end, verb + reachAfter) };
  const cut = { place, chunks: chunksOf({ ...place, ...bounds }) };
  const { chunks } = cut;
  const at = chunks.findIndex((chunk) => chunk.first <= verb && verb < chunk.end);
  if (at < 1 || !qualifies(cut, at)) return false;
  const noun = stepBack(cut, at);
  for (let i = at + 1; i < chunks.length && !/^(?:stop|passage|joint)$/.test(chunks[i]!.kind); i++) {
    if (!isFinite(cut, i) || chunks[stepBack(cut, i)]?.kind === 'relative') continue;
    const { lower } = tokens[chunks[i]!.end - 1]!;
    if (!sayingForms.has(lower) || isWithinNoun(tokens, chunks[i]!.first)) return false;
    const found = before(cut, i, 0);
    return found !== null && found.from <= noun && noun < found.to;
  }
  return false;
}

/** "its newly [announced] plan" */
function isWithinNoun(tokens: VerbPlace['tokens'], at: number): boolean {
  let i = at - 1;
  while (tokens[i]?.pos === 'ADV') i--;
  return nounOpeners.has(tokens[i]?.lower ?? '');
}

function asSubject({ chunks }: CutSentence, { from, to, certain }: PhraseFound, isInverted: boolean): Subject {
  const { first, end } = chunks[from]!;
  return { first, end: chunks[to - 1]!.end, core: { first, end }, inverted: isInverted, certain };
}

const deepest = 4;

/** The subject that stands before the verb at a chunk. */
function before(cut: CutSentence, at: number, depth: number): PhraseFound | null {
  const { chunks } = cut;
  const i = stepBack(cut, at);
  if (i < 0 || depth > deepest) return null;
  switch (chunks[i]!.kind) {
    case 'noun':
      return chunks[at]!.form === 'infinitive' ? null : wholePhrase(cut, i);
    case 'comma':
      return behindComma(cut, i, at, depth);
    case 'relative':
      return antecedent(cut, i);
    case 'joint':
      return shared(cut, i, depth);
    case 'verb':
      return afterVerb(cut, i, at, depth);
    default:
      return null;
  }
}

/** "Ruiz, the mayor, | said"; "Ruiz left, | saying", which shares the subject of its clause. */
function behindComma(cut: CutSentence, comma: number, at: number, depth: number): PhraseFound | null {
  const found = acrossCommas(cut, comma, at);
  if (found === null) return null;
  const isParticiple = cut.chunks[at]!.form === 'ing';
  if ('from' in found) return isParticiple ? weakened(found) : found;
  const subject = before(cut, found.verb, depth + 1);
  return isParticiple ? subject : weakened(subject);
}

/** "declined to | say"; "the man who died | said"; "papers filed on Monday | say". */
function afterVerb(cut: CutSentence, i: number, at: number, depth: number): PhraseFound | null {
  const { chunks } = cut;
  if (qualifies(cut, i)) return upTo(wholePhrase(cut, stepBack(cut, i)), at);
  if (chunks[at]!.form === 'infinitive') return weakened(before(cut, i, depth + 1));
  const j = stepBack(cut, i);
  return j >= 0 && chunks[j]!.kind === 'relative' ? antecedent(cut, j) : null;
}

function upTo(found: PhraseFound | null, to: number): PhraseFound | null {
  return found === null ? null : { ...found, to };
}

/** Who "who" is: "the clerk, who | said". */
function antecedent(cut: CutSentence, relative: number): PhraseFound | null {
  const { chunks } = cut;
  let i = relative - 1;
  if (chunks[i]?.kind === 'comma') i--;
  if (chunks[i]?.kind !== 'noun') return null;
  const found = wholePhrase(cut, i);
  return found === null ? null : { ...found, to: i + 1, certain: false };
}

/** "Ruiz left early and | said": the subject of the verb before. */
function shared(cut: CutSentence, joint: number, depth: number): PhraseFound | null {
  const { chunks } = cut;
  let finite = 0;
  let last = -1;
  let doubtful = -1;
  for (let i = joint - 1; i >= 0 && chunks[i]!.kind !== 'stop' && chunks[i]!.kind !== 'passage'; i--) {
    if (chunks[i]!.kind === 'opener' || chunks[i]!.kind === 'relative') finite = 9;
    if (chunks[i]!.form === 'participle') doubtful = i;
    if (!isFinite(cut, i)) continue;
    finite++;
    if (last < 0) last = i;
  }
  if (last < 0) last = doubtful;
  if (last < 0) return null;
  const found = before(cut, last, depth + 1);
  return found === null ? null : { ...found, certain: found.certain && finite <= 1 };
}

function weakened(found: PhraseFound | null): PhraseFound | null {
  return found === null ? null : { ...found, certain: false };
}

/**
 * "“It is late,” | said Ruiz", "The bridge is shut, | said the council": the phrase behind the
 * verb, where what stands before it is what was said.
 */
function inverted(cut: CutSentence, at: number): Subject | null {
  const { chunks, place } = cut;
  let i = at - 1;
  if (chunks[i]?.kind === 'comma') i--;
  const said = chunks[i];
  if (said === undefined || chunks[at]!.end - chunks[at]!.first > 1 || chunks[at]!.form === 'ing') return null;
  const phrase = phraseBehind(cut, at + 1);
  if (phrase === null) return null;
  if (said.kind === 'passage') return asSubject(cut, { ...phrase, certain: true }, true);
  if (i === at - 1 || !isMainClause(cut, i)) return null;
  if (!saysOnly(place, at, chunks) && !place.canSpeak(chunks[at + 1]!.end - 1)) return null;
  return asSubject(cut, { ...phrase, certain: true }, true);
}

/** A verb that has no object but what was said: whoever stands behind it with "the" speaks. */
function saysOnly({ tokens }: VerbPlace, at: number, chunks: readonly Chunk[]): boolean {
  const verb = indirectVerb(tokens[chunks[at]!.first]!.lower);
  const opens = tokens[chunks[at + 1]!.first]!.lower;
  return verb?.frames.has('clause') === true && verb.frames.size === 1 && /^(?:the|its|his|her|their)$/.test(opens);
}

/**
 * What ends at a chunk has a verb of its own that is not of a clause below: something that can have
 * been said.
 */
function isMainClause(cut: CutSentence, last: number): boolean {
  const { chunks } = cut;
  for (let i = last; i >= 0 && chunks[i]!.kind !== 'stop'; i--) {
    if (!isFinite(cut, i)) continue;
    const j = stepBack(cut, i);
    const kind = chunks[j]?.kind;
    if (kind === 'relative') continue;
    if (kind === 'noun' || kind === 'comma') return true;
  }
  return false;
}

/**
 * The phrase that begins right behind a verb and after which the sentence ends, or goes on behind a
 * mark.
 */
function phraseBehind(cut: CutSentence, from: number): PhraseFound | null {
  const { chunks } = cut;
  if (!isNoun(chunks[from])) return null;
  let i = from + 1;
  while (i < chunks.length && /^(?:noun|link|word|time|joint)$/.test(chunks[i]!.kind)) i++;
  for (let k = from; k < i; k++) if (isNoun(chunks[k]) && isNoun(chunks[k + 1])) return null;
  if (chunks[i]?.kind === 'verb' && chunks[i]!.form === 'finite') return null;
  if (chunks[i]?.kind === 'verb' && !qualifies(cut, i)) return null;
  let to = endOfPhrase(cut, from, i);
  if (chunks[to]?.kind === 'comma' && isNoun(chunks[to + 1])) to = endOfApposition(cut, to);
  return { from, to, certain: true };
}

/** End of a phrase whose last words may only say when or where: "said Ruiz | on Monday". */
function endOfPhrase({ chunks }: CutSentence, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && chunks[to]!.kind !== 'time' && chunks[to + 1]?.kind !== 'time') to++;
  while (to > from + 1 && !isNoun(chunks[to - 1])) to--;
  return to;
}

function endOfApposition({ chunks }: CutSentence, comma: number): number {
  let i = comma + 1;
  let relative = false;
  for (; i < chunks.length && !/^(?:comma|stop|passage)$/.test(chunks[i]!.kind); i++) {
    relative ||= chunks[i]!.kind === 'relative';
    if (chunks[i]!.kind === 'verb' && !relative) return comma;
  }
  return i;
}
