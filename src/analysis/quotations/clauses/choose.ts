import type { Scorer } from '../../learning/scorer';
import type { TokenRange } from '../../text/sentences';
import { cueContextFeatures, cueWordFeatures, mayBeCue } from './cue-features';
import type { FoundClause } from './found-clause';
import { refine } from './refine';
import { cueEdgeFeatures, endFeatures, goesOnFeatures, startFeatures, type ClausePlace } from './span-features';
import type { WordView } from './word-view';

/** How far from its cue, in tokens, a source or content is looked for. */
export const reach = { source: 45, content: 90, afterCue: 12, cueBefore: 3, cueAfter: 6 };

/**
 * The tokens at which a source may begin: those that can begin a noun phrase, within reach of the
 * cue and outside it. Behind the cue it begins before the next verb, and a row of words is entered
 * only right by the cue.
 */
export function sourceStarts(view: WordView, { first, end, cueFirst, cueEnd }: ClausePlace): number[] {
  const starts: number[] = [];
  const to = Math.min(end, cueEnd + reach.source);
  for (let i = Math.max(first, cueFirst - reach.source); i < to; i++) {
    if (i >= cueFirst && i < cueEnd) continue;
    if (!beginsPhrase.has(view.tokens[i]!.pos) || (i !== cueEnd && view.inner[i] === 1)) continue;
    const verbs = i < cueFirst ? view.verbsTo[cueFirst]! - view.verbsTo[i]! : view.verbsTo[i]! - view.verbsTo[cueEnd]!;
    if (verbs === 0 || (i < cueFirst && view.runStart[i] === i)) starts.push(i);
  }
  return starts;
}

const beginsPhrase = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'VERB']);

/** The tokens before which a source that begins at `start` may end. */
export function sourceEnds(view: WordView, { end, cueFirst }: ClausePlace, start: number): number[] {
  return edges(view, start + 1, Math.min(start < cueFirst ? cueFirst : end, start + reach.source), afterSource);
}

/**
 * The tokens at which content may begin: before the cue where a clause may begin, after it nearby
 * or behind a mark; outside the cue and the source, and not within a row of nouns.
 */
export function contentStarts(view: WordView, place: ClausePlace): number[] {
  const { first, end, cueFirst, cueEnd, sourceFirst, sourceEnd } = place;
  const starts: number[] = [];
  const to = Math.min(end, cueEnd + reach.content);
  for (let i = Math.max(first, cueFirst - reach.content); i < to; i++) {
    if ((i >= cueFirst && i < cueEnd) || (i >= sourceFirst && i < sourceEnd)) continue;
    if (view.tokens[i]!.pos === 'PUNCT') continue;
    if (i === cueEnd || i === sourceEnd || i === first || mayBeginContent(view, i, cueEnd)) starts.push(i);
  }
  return starts;
}

const beforeClause = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADP']);

function mayBeginContent({ tokens, inner }: WordView, i: number, cueEnd: number): boolean {
  if (inner[i] === 1) return false;
  const { pos } = tokens[i]!;
  if (i > cueEnd) return tokens[i - 1]!.pos === 'PUNCT' || (i <= cueEnd + reach.afterCue && opensClause.has(pos));
  return beforeClause.has(tokens[i - 1]!.pos) || pos === 'SCONJ' || tokens[i]!.lower === 'which';
}

/** Word classes that, behind a cue, may begin what was said in the middle of a phrase. */
const opensClause = new Set(['PRON', 'SCONJ', 'PART', 'ADV']);

/**
 * The tokens before which content that begins at `start` may end: never beyond the cue or the
 * source.
 */
export function contentEnds(view: WordView, { end, cueFirst, sourceFirst }: ClausePlace, start: number): number[] {
  let to = Math.min(end, start + reach.content);
  if (start < sourceFirst) to = Math.min(to, sourceFirst);
  if (start > cueFirst) return edges(view, start + 1, to, afterContent);
  to = Math.min(to, cueFirst);
  return edges(view, start + 1, to, stops);
}

/**
 * Word classes of what may follow a source, what was said behind its cue, and what was said before
 * it.
 */
const afterSource = new Set(['PUNCT', 'ADP', 'VERB', 'AUX', 'PRON', 'ADV', 'PART', 'CCONJ', 'SCONJ']);
const afterContent = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'ADV']);
const stops = new Set(['PUNCT']);

/**
 * The tokens from `from` to `to` before which a phrase may end: after a word, before one of these
 * classes, and not within a row of nouns; `to` always.
 */
function edges({ tokens, inner }: WordView, from: number, to: number, before: ReadonlySet<string>): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++)
    if (inner[i] === 0 && before.has(tokens[i]!.pos) && tokens[i - 1]!.pos !== 'PUNCT') found.push(i);
  found.push(to);
  return found;
}

/** The numbers from `from` to `to`, both of them counted. */
function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let i = from; i <= to; i++) numbers.push(i);
  return numbers;
}

/** The tokens at which the cue may begin, and those before which it may end. */
export function cueEdges({ first, end, head }: ClausePlace, which: 0 | 1): number[] {
  return which === 0
    ? range(Math.max(first, head - reach.cueBefore), head)
    : range(head + 1, Math.min(end, head + reach.cueAfter));
}

/**
 * Where content that begins before the cue would go on: after the cue and the source that stand
 * together.
 */
export function goesOnFrom({ end, cueFirst, cueEnd, sourceFirst, sourceEnd }: ClausePlace): number | null {
  const from = Math.max(cueEnd, sourceEnd);
  if (from + 2 >= end || (sourceFirst >= 0 && sourceEnd > cueFirst && sourceFirst > cueEnd + 2)) return null;
  return from;
}

/**
 * A word that scores lower by itself, in logits, is not looked at again: its context does not save
 * it.
 */
const hopeless = -1.25;

/** The candidate whose features score highest; -1 of none. */
export function best(candidates: readonly number[], features: (at: number) => void, scorer: Scorer): number {
  let chosen = -1;
  let highest = -Infinity;
  for (const at of candidates) {
    features(at);
    const score = scorer.take();
    if (score > highest) {
      highest = score;
      chosen = at;
    }
  }
  return chosen;
}

/**
 * Every statement of the sentence `first..end` whose cue scores above `threshold` (logits) and that
 * has source and content; of a sentence that is nothing but cues, one in ten words, so that no text
 * takes long.
 */
export function chooseStatements(
  view: WordView,
  first: number,
  end: number,
  scorer: Scorer,
  threshold: number,
): FoundClause[] {
  const found: FoundClause[] = [];
  for (let head = first; head < end; head++) {
    if (!mayBeCue(view, head)) continue;
    cueWordFeatures(view, head, first, end, scorer);
    const byWord = scorer.take();
    if (byWord < hopeless) continue;
    cueContextFeatures(view, head, first, end, scorer);
    const score = byWord + scorer.take();
    if (score < threshold || found.length > 12 + (head - first) / 10) continue;
    const bare = { first, end, head, cueFirst: head, cueEnd: head + 1, sourceFirst: -1, sourceEnd: -1 };
    const statement = layOut(view, bare, scorer);
    if (statement === null) continue;
    const { content, cue, source } = statement;
    found.push(refine(view, { content, cue, source, head, score }));
  }
  return found;
}

/**
 * Finds cue, source and content around a cue's head, one edge after the other; null when a source
 * or content is lacking.
 */
function layOut(view: WordView, bare: ClausePlace, scorer: Scorer): Omit<FoundClause, 'score' | 'head'> | null {
  const cueFirst = best(cueEdges(bare, 0), (at) => cueEdgeFeatures(view, bare, 0, at, scorer), scorer);
  const cueEnd = best(cueEdges(bare, 1), (at) => cueEdgeFeatures(view, bare, 1, at, scorer), scorer);
  const { first, end, head } = bare;
  const place = withSource(view, { first, end, head, cueFirst, cueEnd, sourceFirst: -1, sourceEnd: -1 }, scorer);
  if (place === null) return null;
  const { sourceFirst, sourceEnd } = place;
  const begins = best(contentStarts(view, place), (at) => startFeatures(view, place, 1, at, scorer), scorer);
  if (begins < 0) return null;
  const content = contentFrom(view, place, begins, scorer);
  return { content, cue: { first: cueFirst, end: cueEnd }, source: { first: sourceFirst, end: sourceEnd } };
}

function withSource(view: WordView, place: ClausePlace, scorer: Scorer): ClausePlace | null {
  const starts = [-1, ...sourceStarts(view, place)];
  const sourceFirst = best(starts, (at) => startFeatures(view, place, 0, at, scorer), scorer);
  if (sourceFirst < 0) return null;
  const ends = sourceEnds(view, place, sourceFirst);
  const sourceEnd = best(ends, (at) => endFeatures(view, place, 0, sourceFirst, at, scorer), scorer);
  const { first, end, head, cueFirst, cueEnd } = place;
  return { first, end, head, cueFirst, cueEnd, sourceFirst, sourceEnd };
}

function contentFrom(view: WordView, place: ClausePlace, first: number, scorer: Scorer): TokenRange[] {
  const piece = { first, end: contentEndFrom(view, place, first, scorer) };
  const from = first < place.cueFirst ? goesOnFrom(place) : null;
  if (from === null) return [piece];
  goesOnFeatures(view, place, piece, from, scorer);
  if (scorer.take() < 0) return [piece];
  const again = firstWordFrom(view, from, place.end);
  return [piece, { first: again, end: contentEndFrom(view, place, again, scorer) }];
}

/** The first token from `from` that is no mark, or the last of the sentence. */
export function firstWordFrom(view: WordView, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && view.tokens[at]!.pos === 'PUNCT') at++;
  return at;
}

function contentEndFrom(view: WordView, place: ClausePlace, start: number, scorer: Scorer): number {
  return best(contentEnds(view, place, start), (at) => endFeatures(view, place, 1, start, at, scorer), scorer);
}
