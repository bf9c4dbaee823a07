import { contrasts } from '../lexicon/conjunctions';
import type { Chunk } from './chunks';
import { isFinite, isNoun, type CutSentence, type PhraseFound } from './whole-phrase';

/** What a piece between two commas is. */
type Segment = 'adjunct' | 'aside' | 'noun' | 'predicate' | 'clause';

/** A clause whose subject the verb behind it shares, by the chunk of its own verb. */
export interface Clause {
  readonly verb: number;
}

/**
 * The subject of a verb right behind a comma, or the clause that has it: "Ruiz, the mayor, | said",
 * "Ruiz left, | saying", "On Monday, Ruiz, 40, | said".
 */
export function acrossCommas(cut: CutSentence, comma: number, at: number): PhraseFound | Clause | null {
  const { chunks } = cut;
  let end = comma;
  let to = comma;
  let leftmost: { from: number; end: number } | null = null;
  for (let i = comma - 1; i >= -1; i--) {
    const kind = chunks[i]?.kind;
    if (i >= 0 && kind !== 'comma' && kind !== 'stop' && (kind !== 'passage' || isPartOfAside(cut, i))) continue;
    const segment = segmentOf(cut, i + 1, end);
    // "…, in Lima, Peru, | saying": only its own subject speaks by a participle
    if (segment === 'clause' && chunks[at]!.form === 'ing') leftmost = null;
    if (leftmost !== null && (segment === 'clause' || segment === 'predicate')) break;
    if (segment === 'clause') return firstVerb(cut, i + 1, end);
    if (segment === 'predicate') to = i;
    if (segment === 'noun') leftmost = { from: i + 1, end };
    if (i < 0 || kind !== 'comma' || (segment === 'noun' && opensClause(cut, i + 1))) break;
    end = i;
  }
  return leftmost === null || chunks[at]!.form === 'infinitive' ? null : phraseOfSegment(cut, leftmost, to);
}

/** "Ruiz, commenting on the | “crisis” |, said": its marks stand within what a participle opens. */
function isPartOfAside(cut: CutSentence, passage: number): boolean {
  const { chunks } = cut;
  if (qualifiesObject(cut, passage)) return true;
  let i = passage;
  while (i > 0 && !/^(?:comma|stop)$/.test(chunks[i - 1]!.kind)) i--;
  return chunks[i - 1]?.kind === 'comma' && chunks[i]!.form === 'ing';
}

/** "Ruiz slams | ‘idle’ | aide, calls": a word or two between marks, behind a verb and before its object. */
function qualifiesObject({ chunks, place: { tokens } }: CutSentence, passage: number): boolean {
  const { first, end } = chunks[passage]!;
  if (chunks[passage - 1]?.kind !== 'verb' || !isNoun(chunks[passage + 1]) || end - first > longestQualifier)
    return false;
  return tokens.slice(first + 1, end - 1).every(({ pos }) => pos !== 'PUNCT');
}

/** In tokens, with its marks. */
const longestQualifier = 5;

/** "The mayor resigned, | but two officials, …, said": no phrase goes on behind such a joint. */
function opensClause({ chunks, place }: CutSentence, at: number): boolean {
  const { kind, first } = chunks[at]!;
  const { lower } = place.tokens[first]!;
  return kind === 'joint' && (lower === 'so' || contrasts.has(lower));
}

function phraseOfSegment(
  cut: CutSentence,
  { from, end }: { from: number; end: number },
  to: number,
): PhraseFound | null {
  const first = firstNoun(cut, from, end);
  return first < 0 ? null : { from: first, to, certain: true };
}

/** "defended [it]": an object tells a verb from a participle. */
function isBare(chunk: Chunk | undefined): boolean {
  return isNoun(chunk) || chunk?.kind === 'opener';
}

/**
 * The noun that heads a segment, behind any time or place: "Last week | the mayor", "In Lima | the
 * mayor".
 */
function firstNoun({ chunks }: CutSentence, from: number, end: number): number {
  let i = from;
  while (i < end && /^(?:word|time|joint)$/.test(chunks[i]!.kind)) i++;
  const afterPlace = chunks[i]?.kind === 'link';
  for (; i < end; i++) if (isNoun(chunks[i]) && (!afterPlace || isNoun(chunks[i - 1]))) return i;
  return -1;
}

function segmentOf(cut: CutSentence, from: number, end: number): Segment {
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
function isNounAfterPlace({ chunks }: CutSentence, from: number, end: number): boolean {
  for (let i = from + 1; i + 1 < end; i++) if (isNoun(chunks[i]) && isNoun(chunks[i + 1])) return true;
  return false;
}

/** A finite verb that is neither of a relative clause nor a participle that qualifies a noun. */
function hasClause(cut: CutSentence, from: number, end: number): boolean {
  const { chunks } = cut;
  for (let i = from; i < end; i++) {
    if (chunks[i]!.kind === 'relative') return false;
    if (isFinite(cut, i)) return true;
  }
  return false;
}

function firstVerb(cut: CutSentence, from: number, end: number): Clause | null {
  for (let i = from; i < end; i++) if (isFinite(cut, i)) return { verb: i };
  return null;
}
