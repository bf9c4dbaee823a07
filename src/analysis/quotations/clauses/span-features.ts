import { sizeOf, type FeatureSink } from '../../learning/features';
import type { TokenRange } from '../../text/sentences';
import type { VerbGroup } from '../../grammar/verb-group';
import type { WordView } from './word-view';

/**
 * A half-open range of tokens of one sentence `first..end`, found or to be found for the cue at
 * `head`.
 */
export interface ClausePlace {
  readonly first: number;
  readonly end: number;
  /** the head word of the cue, and the cue as a range */
  readonly head: number;
  readonly cueFirst: number;
  readonly cueEnd: number;
  /** the source as a range; both -1 while it is not known or there is none */
  readonly sourceFirst: number;
  readonly sourceEnd: number;
}

/** Features of "the cue begins at `at`" (`which` 0) or "ends before `at`" (`which` 1). */
export function cueEdgeFeatures(view: WordView, place: ClausePlace, which: 0 | 1, at: number, sink: FeatureSink): void {
  const { word, pos, stem } = view;
  const t = 100 + which * 20;
  const { first, end, head } = place;
  const inner = which === 0 ? at : at - 1;
  const outer = which === 0 ? at - 1 : at;
  const outerWord = outer < first || outer >= end ? 0 : word[outer]!;
  const outerPos = outer < first || outer >= end ? 0 : pos[outer]!;
  const distance = at - head;
  sink.add(t, distance, pos[head]!);
  sink.add(t + 1, word[inner]!, distance === which ? 1 : 0);
  sink.add(t + 2, outerWord);
  sink.add(t + 3, pos[inner]!, outerPos, distance);
  sink.add(t + 4, word[inner]!, outerWord);
  sink.add(t + 5, stem[head]!, distance);
  sink.add(t + 6, stem[head]!, outerWord);
  sink.add(t + 7, stem[head]!, word[inner]!);
  sink.add(t + 8, pos[inner]!, outerWord);
  sink.add(t + 9, word[inner]!, outerPos);
  const group = view.groups[view.groupAt[head]!];
  const edge = group === undefined ? 2 : (which === 0 ? group.first : group.end) === at ? 1 : 0;
  sink.add(t + 10, edge, pos[head]!, distance);
  sink.add(t + 11, edge, pos[inner]!, outerPos);
  const next = which === 1 && at + 1 < end ? pos[at + 1]! : which === 0 && outer > first ? pos[outer - 1]! : 0;
  sink.add(t + 12, outerPos, next, pos[inner]!);
}

/** How the token `at` lies to the cue and the source: before, after, at their edges. */
function relation(place: ClausePlace, at: number): number {
  const { cueFirst, cueEnd, sourceFirst, sourceEnd } = place;
  let code: number;
  if (at === cueEnd) code = 1;
  else if (at === cueEnd + 1) code = 2;
  else if (at > cueEnd) code = 3;
  else if (at < cueFirst) code = 4;
  else code = 5;
  if (sourceFirst < 0) return code;
  const side = sourceEnd <= cueFirst ? (sourceEnd === cueFirst ? 1 : 2) : 3;
  const to = at === sourceEnd ? 1 : at === sourceEnd + 1 ? 2 : at > sourceEnd ? 3 : at < sourceFirst ? 4 : 5;
  return code + 8 * side + 32 * to;
}

/** The form of a verb group as a number from 0 to 5. */
export function formOf({ form, passive }: VerbGroup): number {
  return (form === 'finite' ? 0 : form === 'participle' ? 1 : 2) + (passive ? 3 : 0);
}

/** Features of "the source (`which` 0) or content (1) begins at `at`"; -1: "there is none". */
export function startFeatures(view: WordView, place: ClausePlace, which: 0 | 1, at: number, sink: FeatureSink): void {
  const { word, pos, stem } = view;
  const t = 200 + which * 60;
  const { first, end, head, cueFirst, cueEnd } = place;
  const cueStem = stem[head]!;
  const group = view.groups[view.groupAt[head]!];
  const form = group === undefined ? 8 + pos[head]! : formOf(group);
  const lead = cueFirst > first ? word[cueFirst - 1]! : 0;
  const leadPos = cueFirst > first ? pos[cueFirst - 1]! : 0;
  if (at < 0) {
    sink.add(t, cueStem, form);
    sink.add(t + 1, form, leadPos);
    sink.add(t + 2, form, lead);
    sink.add(t + 3, word[cueFirst]!, word[cueEnd - 1]!, lead);
    return;
  }
  const rel = relation(place, at);
  const w = word[at]!;
  const p = pos[at]!;
  const beforeWord = at > first ? word[at - 1]! : 0;
  const beforePos = at > first ? pos[at - 1]! : 0;
  const nextPos = at + 1 < end ? pos[at + 1]! : 0;
  const left = at < cueFirst;
  const from = left ? at : cueEnd;
  const to = left ? cueFirst : at;
  const distance = sizeOf(to - from);
  const verbs = Math.min(4, view.verbsTo[Math.max(from, to)]! - view.verbsTo[from]!);
  const commas = Math.min(4, view.commasTo[Math.max(from, to)]! - view.commasTo[from]!);
  const nouns = Math.min(6, view.nounsTo[Math.max(from, to)]! - view.nounsTo[from]!);
  const atRunStart = view.runStart[at] === at ? 1 : 0;
  const sameRun = left && view.runStart[cueFirst - 1] === at ? 1 : 0;
  const begins = at === first ? 1 : 0;
  sink.add(t + 4, rel, form);
  sink.add(t + 5, rel, cueStem);
  sink.add(t + 6, rel, w);
  sink.add(t + 7, rel, p, beforePos);
  sink.add(t + 8, w, beforeWord);
  sink.add(t + 9, rel, beforeWord);
  sink.add(t + 10, rel, verbs, commas);
  sink.add(t + 11, rel, distance, verbs);
  sink.add(t + 12, rel, nouns, atRunStart);
  sink.add(t + 13, rel, sameRun + 2 * begins + 4 * atRunStart, form);
  sink.add(t + 14, rel, p, nextPos);
  sink.add(t + 15, cueStem, w, rel);
  sink.add(t + 16, cueStem, p, rel);
  sink.add(t + 17, form, verbs + 8 * commas, rel);
  sink.add(t + 18, form, beforeWord, rel);
  sink.add(t + 19, lead, rel, atRunStart + 2 * sameRun);
  sink.add(t + 20, leadPos, verbs + 8 * commas, sameRun + 2 * begins + 4 * atRunStart + 8 * (left ? 1 : 0));
  sink.add(t + 21, view.marked[at]! + 2 * (at > first ? view.marked[at - 1]! : 0), rel);
  sink.add(t + 22, beforePos, p, verbs + 8 * commas + 64 * (left ? 1 : 0));
  sink.add(t + 23, w, verbs, left ? 1 : 0);
  sink.add(t + 24, beforeWord, p, left ? verbs : 9);
  sink.add(t + 25, word[cueEnd - 1]!, rel, begins);
  sink.add(t + 26, cueEnd < end ? word[cueEnd]! : 0, rel, begins);
  sink.add(t + 27, at > first + 1 ? pos[at - 2]! : 0, beforePos, p);
  if (which === 1) {
    const ends = place.sourceEnd >= 0 && place.sourceEnd < end ? word[place.sourceEnd]! : 0;
    sink.add(t + 28, ends, rel, begins);
    sink.add(t + 29, word[end - 1]!, rel, begins);
  }
}

/** Features of "what begins at `start` as source (`which` 0) or content (1) ends before `at`". */
export function endFeatures(
  view: WordView,
  place: ClausePlace,
  which: 0 | 1,
  start: number,
  at: number,
  sink: FeatureSink,
): void {
  const { word, pos, stem } = view;
  const t = 400 + which * 60;
  const { first, end, head, cueFirst, cueEnd } = place;
  const w = word[at - 1]!;
  const p = pos[at - 1]!;
  const nextWord = at < end ? word[at]! : 0;
  const nextPos = at < end ? pos[at]! : 0;
  const afterWord = at + 1 < end ? word[at + 1]! : 0;
  const afterPos = at + 1 < end ? pos[at + 1]! : 0;
  const rel = relation(place, at) + (start < cueFirst ? 1024 : 0);
  const verbs = Math.min(4, view.verbsTo[at]! - view.verbsTo[start]!);
  const commas = Math.min(4, view.commasTo[at]! - view.commasTo[start]!);
  const nouns = Math.min(4, view.nounsTo[at]! - view.nounsTo[start]!);
  const length = sizeOf(at - start);
  const isRun = view.runStart[at - 1]! <= start ? 1 : 0;
  const runEnds = at >= end || view.runStart[at] === at ? 1 : 0;
  const rest = sizeOf(end - at);
  const restVerbs = Math.min(3, view.verbsTo[end]! - view.verbsTo[at]!);
  sink.add(t, rel, p, nextPos);
  sink.add(t + 1, rel, nextWord);
  sink.add(t + 2, nextWord, afterWord);
  sink.add(t + 3, nextWord, afterPos, verbs);
  sink.add(t + 4, w, nextWord);
  sink.add(t + 5, w, rel);
  sink.add(t + 6, length, verbs, isRun);
  sink.add(t + 7, rel, verbs, commas);
  sink.add(t + 8, rel, isRun + 2 * runEnds, nouns);
  sink.add(t + 9, stem[head]!, nextWord);
  sink.add(t + 10, stem[head]!, verbs, isRun);
  sink.add(t + 11, word[start]!, nextWord, verbs);
  sink.add(t + 12, pos[start]!, at - start === 1 ? 1 : 0, nextPos);
  sink.add(t + 13, word[start]!, isRun + 2 * runEnds, length);
  sink.add(t + 14, rest, restVerbs, nextPos);
  sink.add(t + 15, nextPos, afterPos, commas);
  sink.add(t + 16, view.marked[at - 1]! + 2 * (at < end ? view.marked[at]! : 0) + 4 * view.marked[start]!, rel);
  sink.add(t + 17, p, nextPos, afterPos);
  sink.add(t + 18, nextWord, start < cueFirst ? 1 : 0, restVerbs);
  sink.add(t + 19, nextWord, afterWord, at + 2 < end ? word[at + 2]! : 0);
  sink.add(t + 20, nextWord, afterPos, at + 2 < end ? pos[at + 2]! : 0);
  sink.add(t + 21, cueEnd === start ? 1 : 0, stem[head]!, rest === 0 ? 1 : 0);
  sink.add(t + 22, start > first ? word[start - 1]! : 0, rel, rest === 0 ? 1 : 0);
  sink.add(t + 23, pos[start]!, p, isRun + 2 * runEnds + 4 * verbs);
  sink.add(t + 24, word[start]!, rel, rest === 0 ? 1 : 0);
  const next = view.groups[view.verbsTo[at]!];
  const ahead = next === undefined || next.main >= end ? 0 : 1 + formOf(next) + 8 * sizeOf(next.first - at);
  sink.add(t + 25, nextWord, ahead);
  sink.add(t + 26, view.frames[head]!, nextWord, verbs > 0 ? 1 : 0);
  sink.add(t + 27, nextPos, afterPos, ahead);
  sink.add(t + 28, stem[head]!, nextPos, word[start]!);
}

/**
 * Features of "the content goes on after the cue and its source", of which `piece` stands before
 * them; `from` is where it would go on.
 */
export function goesOnFeatures(
  view: WordView,
  place: ClausePlace,
  piece: TokenRange,
  from: number,
  sink: FeatureSink,
): void {
  const { word, pos } = view;
  const { end, head } = place;
  const at = Math.min(from, end - 1);
  const verbs = Math.min(2, view.verbsTo[piece.end]! - view.verbsTo[piece.first]!);
  const length = sizeOf(piece.end - piece.first);
  const next = view.groups[view.verbsTo[at]!];
  const ahead = next === undefined || next.main >= end ? 0 : 1 + formOf(next) + 8 * sizeOf(next.first - at);
  sink.add(600, word[at]!);
  sink.add(601, word[at]!, at + 1 < end ? word[at + 1]! : 0);
  sink.add(602, word[at]!, at + 1 < end ? pos[at + 1]! : 0);
  sink.add(603, at > 0 ? word[at - 1]! : 0, word[at]!);
  sink.add(604, Math.min(4, view.verbsTo[end]! - view.verbsTo[at]!), sizeOf(end - at));
  sink.add(605, at + 1 < end ? pos[at + 1]! : 0, at + 2 < end ? pos[at + 2]! : 0);
  sink.add(606, view.marked[place.first]!, at + 1 < end ? view.marked[at + 1]! : 0);
  sink.add(607, view.stem[head]!);
  sink.add(608, pos[at]!, at + 1 < end ? word[at + 1]! : 0);
  sink.add(609, verbs, ahead, pos[at]!);
  sink.add(610, length, verbs);
  sink.add(611, word[piece.first]!, length, pos[at]!);
  sink.add(612, verbs, at + 1 < end ? word[at + 1]! : 0, at + 1 < end ? pos[at + 1]! : 0);
}
