import { clausalPrepositions } from '../lexicon/conjunctions';
import { indirectVerb } from '../lexicon/reporting';
import { roleNouns } from '../lexicon/roles';
import { isCapitalised } from '../text/capitals';
import type { Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';
import type { Chunk } from './chunks';

/**
 * Where a verb stands: in tokens `first … end - 1` of a sentence; those for which `quoted` tells 1
 * stand between marks.
 */
export interface VerbPlace extends TokenRange {
  readonly tokens: readonly Token[];
  readonly quoted: Uint8Array;
  readonly verb: number;
  /**
   * whether the phrase whose head is this token can speak: only such a one stands behind its verb
   * without marks
   */
  readonly canSpeak: (head: number) => boolean;
}

/** A range of chunks, and whether it is surely the subject. */
export interface PhraseFound {
  readonly from: number;
  readonly to: number;
  readonly certain: boolean;
}

/** A sentence cut into chunks. */
export interface CutSentence {
  readonly place: VerbPlace;
  readonly chunks: readonly Chunk[];
}

/** Index of the chunk before `at` that is more than an adverb or a time; -1 for none. */
export function stepBack({ chunks }: CutSentence, at: number): number {
  let i = at - 1;
  for (;;) {
    while (i >= 0 && (chunks[i]!.kind === 'word' || chunks[i]!.kind === 'time')) i--;
    const isWhen = chunks[i]?.kind === 'link' && chunks[i + 1]?.kind === 'time' && i + 1 < at;
    if (!isWhen) return i;
    i--;
  }
}

/** A verb with a subject of its own: not "seen by", not "to tell". */
export function isFinite(cut: CutSentence, i: number): boolean {
  const { kind, form } = cut.chunks[i]!;
  return kind === 'verb' && (form === 'finite' || (form === 'participle' && !qualifies(cut, i)));
}

/**
 * "a memo [seen] by", "papers [filed] on": a participle between a noun and a preposition, with
 * another verb to come.
 */
export function qualifies(cut: CutSentence, i: number): boolean {
  const { chunks } = cut;
  const { kind, form } = chunks[i]!;
  if (kind !== 'verb' || (form !== 'participle' && form !== 'ing')) return false;
  const after = chunks[i + 1]?.kind === 'word' ? chunks[i + 2] : chunks[i + 1];
  if (chunks[i - 1]?.kind !== 'noun' && !(chunks[i - 1]?.kind === 'word' && chunks[i - 2]?.kind === 'noun'))
    return false;
  if (form === 'ing') return true;
  // "Ruiz also [spoke] of …": a participle says "also" of nobody
  if (chunks[i - 1]!.kind === 'word' && goesOnToTell.has(cut.place.tokens[chunks[i]!.first - 1]!.lower)) return false;
  return after?.kind === 'link' || after?.kind === 'time' || isAmount(cut, after);
}

const goesOnToTell = new Set(['also', 'even', 'then']);

/** "shared [40,000 times]": how often or how much, no object. */
function isAmount({ place: { tokens } }: CutSentence, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && tokens[chunk.first]!.pos === 'NUM' && tokens[chunk.end - 1]!.lower === 'times';
}

/** True for a noun phrase. */
export const isNoun = (chunk: Chunk | undefined): boolean => chunk?.kind === 'noun';

/**
 * The whole of the phrase that ends in the noun at a chunk; null where the noun only hangs on
 * something else.
 */
export function wholePhrase(cut: CutSentence, noun: number): PhraseFound | null {
  const { chunks } = cut;
  let from = noun;
  let certain = true;
  for (;;) {
    const i = from - 1;
    const kind = chunks[i]?.kind;
    let next: number | null = null;
    if (kind === 'comma') {
      next = namedBefore(cut, i, from);
    } else if (kind === 'link') {
      next = whatCarries(cut, i);
      if (next === null) return opensClauseWith(cut, i) ? { from, to: noun + 1, certain } : null;
    } else if (kind === 'verb') {
      next = whatVerbQualifies(cut, i);
      if (next === null) certain &&= governsClause(cut, i) || isBelowOpener(cut, i);
    } else if (kind === 'joint') {
      next = joined(cut, i);
      if (next === null) certain &&= !isNoun(chunks[i - 1]);
    }
    if (next === null) return { from, to: noun + 1, certain };
    from = next;
  }
}

/**
 * "“No,” [Ruiz], | head of the bank said": who is named before an apposition that no comma closes.
 */
function namedBefore({ chunks, place: { tokens } }: CutSentence, comma: number, role: number): number | null {
  const name = chunks[comma - 1];
  const opens = chunks[comma - 2]?.kind;
  if (name?.kind !== 'noun' || (opens !== undefined && opens !== 'stop' && opens !== 'passage' && opens !== 'comma'))
    return null;
  const { first, end } = chunks[role]!;
  const isRole = roleNouns.has(tokens[end - 1]!.lower) && !isCapitalised(tokens[end - 1]!);
  const isBareName = tokens[name.end - 1]!.pos === 'PROPN' && tokens[name.first]!.pos === 'PROPN';
  return isRole && isBareName && !/^(?:the|his|her|their)$/.test(tokens[first]!.lower) ? comma - 1 : null;
}

/**
 * The noun that a preposition hangs on: "a relative | of", "a memo seen | by", "people close | to";
 * null where it opens an adjunct or a clause.
 */
function whatCarries(cut: CutSentence, link: number): number | null {
  const { chunks, place } = cut;
  if (clausalPrepositions.has(place.tokens[chunks[link]!.first]!.lower) && opensClauseWith(cut, link)) return null;
  let i = link - 1;
  while (i >= 0 && (chunks[i]!.kind === 'word' || chunks[i]!.kind === 'time') && isWithinPhrase(cut, i)) i--;
  while (isAmount(cut, chunks[i]) || (i > 0 && chunks[i]?.kind === 'word')) i--;
  if (isNoun(chunks[i])) return i;
  return chunks[i]?.kind === 'verb' ? whatVerbQualifies(cut, i) : null;
}

/**
 * An adjective behind its noun ("close", "familiar"), or a particle: not an adverb that opens the
 * sentence.
 */
function isWithinPhrase({ chunks }: CutSentence, i: number): boolean {
  return i > 0 && /^(?:noun|word|verb|time)$/.test(chunks[i - 1]!.kind);
}

/**
 * "before | Ruiz said": the clause begins here, behind another verb or at the head of the sentence.
 */
function opensClauseWith(cut: CutSentence, link: number): boolean {
  const { chunks, place } = cut;
  if (!clausalPrepositions.has(place.tokens[chunks[link]!.first]!.lower)) return false;
  for (let i = link - 1; i >= 0 && chunks[i]!.kind !== 'stop'; i--) {
    const isVerb = chunks[i]!.form === 'finite' || chunks[i]!.form === 'participle';
    // "a nurse who looked after Ruiz | said": the verb of a relative clause leaves the main clause
    // without one
    if (isVerb && chunks[stepBack(cut, i)]?.kind !== 'relative') return true;
  }
  return link === 0 || !/^(?:noun|verb)$/.test(chunks[link - 1]!.kind);
}

/**
 * The noun that a clause or participle at a verb belongs to: "a vet who [treated]", "a person
 * [briefed]"; null for a main verb.
 */
function whatVerbQualifies(cut: CutSentence, verb: number): number | null {
  const { chunks } = cut;
  const i = stepBack(cut, verb);
  if (chunks[i]?.kind === 'relative') {
    if (governsClause(cut, verb)) return null;
    const noun = chunks[i - 1]?.kind === 'comma' ? -1 : i - 1;
    return isNoun(chunks[noun]) ? noun : null;
  }
  if (qualifies(cut, verb) && isNoun(chunks[i])) return i;
  // "a nurse accused of stealing | from"
  if (chunks[verb]!.form === 'ing' && chunks[i]?.kind === 'link') return whatCarries(cut, i);
  return chunks[verb]!.form === 'infinitive' && isNoun(chunks[i]) ? i : null;
}

/** "said | Ruiz …": a verb that brings in a clause without "that". */
function governsClause({ chunks, place }: CutSentence, verb: number): boolean {
  return indirectVerb(place.tokens[chunks[verb]!.end - 1]!.lower)?.frames.has('clause') === true;
}

/** "When he left | neighbours said". */
function isBelowOpener({ chunks }: CutSentence, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && chunks[i]!.kind !== 'stop' && chunks[i]!.kind !== 'comma'; i--)
    if (chunks[i]!.kind === 'opener') return true;
  return false;
}

/**
 * The first of several who speak together: "Ruiz and | Haddad", "Ruiz, Haddad and | two aides";
 * null where "and" joins two clauses.
 */
function joined(cut: CutSentence, joint: number): number | null {
  const { chunks, place } = cut;
  if (!/^(?:and|or|&)$/.test(place.tokens[chunks[joint]!.first]!.lower)) return null;
  const left = chunks[joint - 1]?.kind === 'comma' ? joint - 2 : joint - 1;
  if (!isNoun(chunks[left])) return null;
  const whole = wholePhrase(cut, left);
  if (whole === null) return null;
  const i = whole.from - 1;
  const kind = chunks[i]?.kind;
  if (kind === 'verb' || kind === 'link') return null;
  if (left === joint - 1 && kind !== 'comma') return whole.from;
  const first = firstOfList(cut, left === joint - 1 ? i : joint - 1);
  return first < left || left === joint - 1 ? first : null;
}

/** "Ruiz, | Haddad and …": names one after the other that open the clause. */
function firstOfList({ chunks, place: { tokens } }: CutSentence, comma: number): number {
  let i = comma;
  while (chunks[i]?.kind === 'comma' && isNoun(chunks[i - 1]) && tokens[chunks[i - 1]!.end - 1]!.pos === 'PROPN')
    i -= 2;
  const opens = chunks[i]?.kind;
  return opens === undefined || opens === 'stop' || opens === 'passage' || opens === 'opener' ? i + 1 : comma + 1;
}
