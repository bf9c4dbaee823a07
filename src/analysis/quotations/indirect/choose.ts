import type { TokenRange } from '../../text/sentences';
import { cueFeatures, mayBeCue } from './cue-features';
import type { FeatureSink } from './features';
import { cueEdgeFeatures, endFeatures, goesOnFeatures, startFeatures, type Place } from './span-features';
import type { WordView } from './word-view';

/** Adds up the weights of the features that it is given. */
export interface Scorer extends FeatureSink {
  /** the sum since the last call, in logits */
  take(): number;
}

/** A statement as ranges of tokens, before it is cut into spans of the text. */
export interface Found {
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly source: TokenRange;
}

/** How far from its cue, in tokens, a source or content is looked for. */
export const reach = { source: 45, content: 90, cueBefore: 6, cueAfter: 9 };

/** The tokens at which a source may begin: those that can begin a noun phrase, within reach of the cue and outside it. */
export function sourceStarts(view: WordView, { first, end, cueFirst, cueEnd }: Place): number[] {
  const starts: number[] = [];
  const to = Math.min(end, cueEnd + reach.source);
  for (let i = Math.max(first, cueFirst - reach.source); i < to; i++) {
    if (i >= cueFirst && i < cueEnd) continue;
    if (beginsPhrase.has(view.tokens[i]!.pos)) starts.push(i);
  }
  return starts;
}

const beginsPhrase = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'ADV', 'VERB', 'SCONJ']);

/** The tokens before which a source that begins at `start` may end. */
export function sourceEnds({ end, cueFirst }: Place, start: number): number[] {
  return range(start + 1, Math.min(start < cueFirst ? cueFirst : end, start + reach.source));
}

/** The tokens at which content may begin: any within reach, outside the cue and the source, that is no closing mark. */
export function contentStarts(view: WordView, place: Place): number[] {
  const { first, end, cueFirst, cueEnd, sourceFirst, sourceEnd } = place;
  const starts: number[] = [];
  const to = Math.min(end, cueEnd + reach.content);
  for (let i = Math.max(first, cueFirst - reach.content); i < to; i++) {
    if ((i >= cueFirst && i < cueEnd) || (i >= sourceFirst && i < sourceEnd)) continue;
    if (view.tokens[i]!.pos !== 'PUNCT') starts.push(i);
  }
  return starts;
}

/** The tokens before which content that begins at `start` may end: never beyond the cue or the source. */
export function contentEnds({ end, cueFirst, sourceFirst }: Place, start: number): number[] {
  let to = end;
  if (start < cueFirst) to = Math.min(to, cueFirst);
  if (start < sourceFirst) to = Math.min(to, sourceFirst);
  return range(start + 1, Math.min(to, start + reach.content));
}

/** The numbers from `from` to `to`, both of them counted. */
function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let i = from; i <= to; i++) numbers.push(i);
  return numbers;
}

/** The tokens at which the cue may begin, and those before which it may end. */
export function cueEdges({ first, end, head }: Place, which: 0 | 1): number[] {
  return which === 0
    ? range(Math.max(first, head - reach.cueBefore), head)
    : range(head + 1, Math.min(end, head + reach.cueAfter));
}

/** Where content that begins before the cue would go on: after the cue and the source that stand together. */
export function goesOnFrom({ end, cueFirst, cueEnd, sourceFirst, sourceEnd }: Place): number | null {
  const from = Math.max(cueEnd, sourceEnd);
  if (from + 2 >= end || (sourceFirst >= 0 && sourceEnd > cueFirst && sourceFirst > cueEnd + 2)) return null;
  return from;
}

interface Choice {
  readonly at: number;
  readonly score: number;
}

function best(candidates: readonly number[], features: (at: number) => void, scorer: Scorer): Choice | null {
  let choice: Choice | null = null;
  for (const at of candidates) {
    features(at);
    const score = scorer.take();
    if (choice === null || score > choice.score) choice = { at, score };
  }
  return choice;
}

/** Every statement of the sentence `first..end` whose cue scores above `threshold` (logits) and that has source and content. */
export function chooseStatements(
  view: WordView,
  first: number,
  end: number,
  scorer: Scorer,
  threshold: number,
): Found[] {
  const found: Found[] = [];
  for (let head = first; head < end; head++) {
    if (!mayBeCue(view, head)) continue;
    cueFeatures(view, head, first, end, scorer);
    if (scorer.take() < threshold) continue;
    const statement = layOut(
      view,
      { first, end, head, cueFirst: head, cueEnd: head + 1, sourceFirst: -1, sourceEnd: -1 },
      scorer,
    );
    if (statement !== null) found.push(statement);
  }
  return found;
}

/** Finds cue, source and content around a cue's head, one edge after the other; null when a source or content is lacking. */
function layOut(view: WordView, start: Place, scorer: Scorer): Found | null {
  const cueFirst = best(cueEdges(start, 0), (at) => cueEdgeFeatures(view, start, 0, at, scorer), scorer)!.at;
  const cueEnd = best(cueEdges(start, 1), (at) => cueEdgeFeatures(view, start, 1, at, scorer), scorer)!.at;
  const withCue = { ...start, cueFirst, cueEnd };
  const sourceFirst = best(
    [-1, ...sourceStarts(view, withCue)],
    (at) => startFeatures(view, withCue, 0, at, scorer),
    scorer,
  )!.at;
  if (sourceFirst < 0) return null;
  const sourceEnd = best(
    sourceEnds(withCue, sourceFirst),
    (at) => endFeatures(view, withCue, 0, sourceFirst, at, scorer),
    scorer,
  )!.at;
  const place = { ...withCue, sourceFirst, sourceEnd };
  const content = chooseContent(view, place, scorer);
  if (content.length === 0) return null;
  return { content, cue: { first: cueFirst, end: cueEnd }, source: { first: sourceFirst, end: sourceEnd } };
}

function chooseContent(view: WordView, place: Place, scorer: Scorer): TokenRange[] {
  const first = best(contentStarts(view, place), (at) => startFeatures(view, place, 1, at, scorer), scorer);
  if (first === null) return [];
  const piece = { first: first.at, end: contentEndFrom(view, place, first.at, scorer) };
  const from = first.at < place.cueFirst ? goesOnFrom(place) : null;
  if (from === null) return [piece];
  goesOnFeatures(view, place, from, scorer);
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

function contentEndFrom(view: WordView, place: Place, start: number, scorer: Scorer): number {
  return best(contentEnds(place, start), (at) => endFeatures(view, place, 1, start, at, scorer), scorer)!.at;
}
