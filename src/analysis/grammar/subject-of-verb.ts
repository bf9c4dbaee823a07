import { clausalPrepositions } from '../lexicon/conjunctions';
import { indirectVerb } from '../lexicon/reporting';
import { roleNouns } from '../lexicon/roles';
import { isCapitalised } from '../text/capitals';
import type { Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';
import { chunksOf, type Chunk } from './chunks';

/** The phrase that is the subject of a verb, from its determiner to its last complement. */
export interface Subject extends TokenRange {
  /** its head noun with what stands before it: the "sources" of "sources close to Ruiz" */
  readonly core: TokenRange;
  /** it stands behind its verb: "…, said the mayor" */
  readonly inverted: boolean;
  /** grammar leaves no other reading */
  readonly certain: boolean;
}

/** Where a verb stands: in tokens `first … end - 1` of a sentence; those for which `quoted` tells 1 stand between marks. */
export interface VerbPlace extends TokenRange {
  readonly tokens: readonly Token[];
  readonly quoted: Uint8Array;
  readonly verb: number;
  /** whether the phrase whose head is this token can speak: only such a one stands behind its verb without marks */
  readonly canSpeak: (head: number) => boolean;
}

/** Bounds, in words, that keep hostile text linear. */
const reachBefore = 90;
const reachAfter = 40;

/** A range of chunks, and whether it is surely the subject. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly certain: boolean;
}

/** A sentence cut into chunks. */
interface Cut {
  readonly place: VerbPlace;
  readonly chunks: readonly Chunk[];
}

/**
 * The grammatical subject of a verb: the noun phrase with all that hangs on it ("sources close to Ruiz", "the mayor, Ana
 * Ruiz,"), without what says when or where before it. Null where the sentence gives none or leaves it open.
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

function asSubject({ chunks }: Cut, { from, to, certain }: Found, isInverted: boolean): Subject {
  const { first, end } = chunks[from]!;
  return { first, end: chunks[to - 1]!.end, core: { first, end }, inverted: isInverted, certain };
}

/** Index of the chunk before `at` that is more than an adverb or a time; -1 for none. */
function stepBack({ chunks }: Cut, at: number): number {
  let i = at - 1;
  for (;;) {
    while (i >= 0 && (chunks[i]!.kind === 'word' || chunks[i]!.kind === 'time')) i--;
    const isWhen = chunks[i]?.kind === 'link' && chunks[i + 1]?.kind === 'time' && i + 1 < at;
    if (!isWhen) return i;
    i--;
  }
}

const deepest = 4;

/** The subject that stands before the verb at a chunk. */
function before(cut: Cut, at: number, depth: number): Found | null {
  const { chunks } = cut;
  const i = stepBack(cut, at);
  if (i < 0 || depth > deepest) return null;
  switch (chunks[i]!.kind) {
    case 'noun':
      return chunks[at]!.form === 'infinitive' ? null : wholePhrase(cut, i);
    case 'comma':
      return acrossCommas(cut, i, at, depth);
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

/** "declined to | say"; "the man who died | said"; "papers filed on Monday | say". */
function afterVerb(cut: Cut, i: number, at: number, depth: number): Found | null {
  const { chunks } = cut;
  if (qualifies(cut, i)) return upTo(wholePhrase(cut, stepBack(cut, i)), at);
  if (chunks[at]!.form === 'infinitive') return weakened(before(cut, i, depth + 1));
  const j = stepBack(cut, i);
  return j >= 0 && chunks[j]!.kind === 'relative' ? antecedent(cut, j) : null;
}

function upTo(found: Found | null, to: number): Found | null {
  return found === null ? null : { ...found, to };
}

/** Who "who" is: "the clerk, who | said". */
function antecedent(cut: Cut, relative: number): Found | null {
  const { chunks } = cut;
  let i = relative - 1;
  if (chunks[i]?.kind === 'comma') i--;
  if (chunks[i]?.kind !== 'noun') return null;
  const found = wholePhrase(cut, i);
  return found === null ? null : { ...found, to: i + 1, certain: false };
}

/** "Ruiz left early and | said": the subject of the verb before. */
function shared(cut: Cut, joint: number, depth: number): Found | null {
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

/** A verb with a subject of its own: not "seen by", not "to tell". */
function isFinite(cut: Cut, i: number): boolean {
  const { kind, form } = cut.chunks[i]!;
  return kind === 'verb' && (form === 'finite' || (form === 'participle' && !qualifies(cut, i)));
}

/** "a memo [seen] by", "papers [filed] on": a participle between a noun and a preposition, with another verb to come. */
function qualifies({ chunks }: Cut, i: number): boolean {
  const { kind, form } = chunks[i]!;
  if (kind !== 'verb' || (form !== 'participle' && form !== 'ing')) return false;
  const after = chunks[i + 1]?.kind === 'word' ? chunks[i + 2] : chunks[i + 1];
  if (chunks[i - 1]?.kind !== 'noun' && !(chunks[i - 1]?.kind === 'word' && chunks[i - 2]?.kind === 'noun'))
    return false;
  if (form === 'ing') return true;
  return after?.kind === 'link' || after?.kind === 'time';
}

/** The whole of the phrase that ends in the noun at a chunk; null where the noun only hangs on something else. */
function wholePhrase(cut: Cut, noun: number): Found | null {
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

const isNoun = (chunk: Chunk | undefined): boolean => chunk?.kind === 'noun';

/** "“No,” [Ruiz], | head of the bank said": who is named before an apposition that no comma closes. */
function namedBefore({ chunks, place: { tokens } }: Cut, comma: number, role: number): number | null {
  const name = chunks[comma - 1];
  const opens = chunks[comma - 2]?.kind;
  if (name?.kind !== 'noun' || (opens !== undefined && opens !== 'stop' && opens !== 'passage' && opens !== 'comma'))
    return null;
  const { first, end } = chunks[role]!;
  const isRole = roleNouns.has(tokens[end - 1]!.lower) && !isCapitalised(tokens[end - 1]!);
  const isBareName = tokens[name.end - 1]!.pos === 'PROPN' && tokens[name.first]!.pos === 'PROPN';
  return isRole && isBareName && !/^(?:the|his|her|their)$/.test(tokens[first]!.lower) ? comma - 1 : null;
}

/** The noun that a preposition hangs on: "a relative | of", "a memo seen | by", "people close | to"; null where it opens an adjunct or a clause. */
function whatCarries(cut: Cut, link: number): number | null {
  const { chunks, place } = cut;
  if (clausalPrepositions.has(place.tokens[chunks[link]!.first]!.lower) && opensClauseWith(cut, link)) return null;
  let i = link - 1;
  while (i >= 0 && (chunks[i]!.kind === 'word' || chunks[i]!.kind === 'time') && isWithinPhrase(cut, i)) i--;
  if (isNoun(chunks[i])) return i;
  return chunks[i]?.kind === 'verb' ? whatVerbQualifies(cut, i) : null;
}

/** An adjective behind its noun ("close", "familiar"), or a particle: not an adverb that opens the sentence. */
function isWithinPhrase({ chunks }: Cut, i: number): boolean {
  return i > 0 && /^(?:noun|word|verb|time)$/.test(chunks[i - 1]!.kind);
}

/** "before | Ruiz said": the clause begins here, behind another verb or at the head of the sentence. */
function opensClauseWith(cut: Cut, link: number): boolean {
  const { chunks, place } = cut;
  if (!clausalPrepositions.has(place.tokens[chunks[link]!.first]!.lower)) return false;
  for (let i = link - 1; i >= 0 && chunks[i]!.kind !== 'stop'; i--) {
    const isVerb = chunks[i]!.form === 'finite' || chunks[i]!.form === 'participle';
    // "a nurse who looked after Ruiz | said": the verb of a relative clause leaves the main clause without one
    if (isVerb && chunks[stepBack(cut, i)]?.kind !== 'relative') return true;
  }
  return link === 0 || !/^(?:noun|verb)$/.test(chunks[link - 1]!.kind);
}

/** The noun that a clause or participle at a verb belongs to: "a vet who [treated]", "a person [briefed]"; null for a main verb. */
function whatVerbQualifies(cut: Cut, verb: number): number | null {
  const { chunks } = cut;
  const i = stepBack(cut, verb);
  if (chunks[i]?.kind === 'relative') {
    if (governsClause(cut, verb)) return null;
    const noun = chunks[i - 1]?.kind === 'comma' ? -1 : i - 1;
    return isNoun(chunks[noun]) ? noun : null;
  }
  if (qualifies(cut, verb) && isNoun(chunks[i])) return i;
  return chunks[verb]!.form === 'infinitive' && isNoun(chunks[i]) ? i : null;
}

/** "said | Ruiz …": a verb that brings in a clause without "that". */
function governsClause({ chunks, place }: Cut, verb: number): boolean {
  return indirectVerb(place.tokens[chunks[verb]!.end - 1]!.lower)?.frames.has('clause') === true;
}

/** "When he left | neighbours said". */
function isBelowOpener({ chunks }: Cut, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && chunks[i]!.kind !== 'stop' && chunks[i]!.kind !== 'comma'; i--)
    if (chunks[i]!.kind === 'opener') return true;
  return false;
}

/** The first of several who speak together: "Ruiz and | Haddad", "Ruiz, Haddad and | two aides"; null where "and" joins two clauses. */
function joined(cut: Cut, joint: number): number | null {
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
function firstOfList({ chunks, place: { tokens } }: Cut, comma: number): number {
  let i = comma;
  while (chunks[i]?.kind === 'comma' && isNoun(chunks[i - 1]) && tokens[chunks[i - 1]!.end - 1]!.pos === 'PROPN')
    i -= 2;
  const opens = chunks[i]?.kind;
  return opens === undefined || opens === 'stop' || opens === 'passage' || opens === 'opener' ? i + 1 : comma + 1;
}

/** What a piece between two commas is. */
type Segment = 'adjunct' | 'aside' | 'noun' | 'predicate' | 'clause';

/** The subject of a verb right behind a comma: "Ruiz, the mayor, | said", "Ruiz left, | saying", "On Monday, Ruiz, 40, | said". */
function acrossCommas(cut: Cut, comma: number, at: number, depth: number): Found | null {
  const { chunks } = cut;
  let end = comma;
  let to = comma;
  let leftmost: { from: number; end: number } | null = null;
  for (let i = comma - 1; i >= -1; i--) {
    const kind = chunks[i]?.kind;
    if (i >= 0 && kind !== 'comma' && kind !== 'stop' && kind !== 'passage') continue;
    const segment = segmentOf(cut, i + 1, end);
    // "…, in Lima, Peru, | saying": only its own subject speaks by a participle
    if (segment === 'clause' && chunks[at]!.form === 'ing') leftmost = null;
    if (leftmost !== null && (segment === 'clause' || segment === 'predicate')) break;
    if (segment === 'clause') return subjectOfClause(cut, i + 1, end, depth);
    if (segment === 'predicate') to = i;
    if (segment === 'noun') leftmost = { from: i + 1, end };
    if (i < 0 || kind !== 'comma') break;
    end = i;
  }
  return leftmost === null || chunks[at]!.form === 'infinitive' ? null : phraseOfSegment(cut, leftmost, to);
}

function phraseOfSegment(cut: Cut, { from, end }: { from: number; end: number }, to: number): Found | null {
  const first = firstNoun(cut, from, end);
  return first < 0 ? null : { from: first, to, certain: true };
}

/** "defended [it]": an object tells a verb from a participle. */
function isBare(chunk: Chunk | undefined): boolean {
  return isNoun(chunk) || chunk?.kind === 'opener';
}

/** The noun that heads a segment, behind any time or place: "Last week | the mayor", "In Lima | the mayor". */
function firstNoun({ chunks }: Cut, from: number, end: number): number {
  let i = from;
  while (i < end && /^(?:word|time|joint)$/.test(chunks[i]!.kind)) i++;
  const afterPlace = chunks[i]?.kind === 'link';
  for (; i < end; i++) if (isNoun(chunks[i]) && (!afterPlace || isNoun(chunks[i - 1]))) return i;
  return -1;
}

function segmentOf(cut: Cut, from: number, end: number): Segment {
  const { chunks, place } = cut;
  let i = from;
  while (i < end && (chunks[i]!.kind === 'word' || chunks[i]!.kind === 'time' || chunks[i]!.kind === 'joint')) i++;
  const first = chunks[i];
  if (first === undefined || i >= end) return 'adjunct';
  if (first.kind === 'relative') return 'aside';
  if (first.kind === 'opener') return 'adjunct';
  if (first.kind === 'link') return isNoun(chunks[end - 1]) && isNounAfterPlace(cut, i, end) ? 'noun' : 'adjunct';
  if (first.kind === 'verb') return first.form === 'finite' || isBare(chunks[i + 1]) ? 'predicate' : 'adjunct';
  if (first.kind !== 'noun') return 'clause';
  if (first.end - first.first === 1 && place.tokens[first.first]!.pos === 'NUM' && i + 1 === end) return 'aside';
  return hasClause(cut, i, end) ? 'clause' : 'noun';
}

/** "In Lima | the mayor": a phrase of its own behind the adjunct. */
function isNounAfterPlace({ chunks }: Cut, from: number, end: number): boolean {
  for (let i = from + 1; i + 1 < end; i++) if (isNoun(chunks[i]) && isNoun(chunks[i + 1])) return true;
  return false;
}

/** A finite verb that is neither of a relative clause nor a participle that qualifies a noun. */
function hasClause(cut: Cut, from: number, end: number): boolean {
  const { chunks } = cut;
  for (let i = from; i < end; i++) {
    if (chunks[i]!.kind === 'relative') return false;
    if (isFinite(cut, i)) return true;
  }
  return false;
}

/** The subject of the first verb of a clause: "[Ruiz] left, | saying". */
function subjectOfClause(cut: Cut, from: number, end: number, depth: number): Found | null {
  for (let i = from; i < end; i++) if (isFinite(cut, i)) return weakened(before(cut, i, depth + 1));
  return null;
}

function weakened(found: Found | null): Found | null {
  return found === null ? null : { ...found, certain: false };
}

/** "“It is late,” | said Ruiz", "The bridge is shut, | said the council": the phrase behind the verb, where what stands before it is what was said. */
function inverted(cut: Cut, at: number): Subject | null {
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

/** What ends at a chunk has a verb of its own that is not of a clause below: something that can have been said. */
function isMainClause(cut: Cut, last: number): boolean {
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

/** The phrase that begins right behind a verb and after which the sentence ends, or goes on behind a mark. */
function phraseBehind(cut: Cut, from: number): Found | null {
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
function endOfPhrase({ chunks }: Cut, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && chunks[to]!.kind !== 'time' && chunks[to + 1]?.kind !== 'time') to++;
  while (to > from + 1 && !isNoun(chunks[to - 1])) to--;
  return to;
}

function endOfApposition({ chunks }: Cut, comma: number): number {
  let i = comma + 1;
  let relative = false;
  for (; i < chunks.length && !/^(?:comma|stop|passage)$/.test(chunks[i]!.kind); i++) {
    relative ||= chunks[i]!.kind === 'relative';
    if (chunks[i]!.kind === 'verb' && !relative) return comma;
  }
  return i;
}
