import { sizeOf, type FeatureSink } from '../../learning/features';
import { formOf } from './span-features';
import type { TokenRange } from '../../text/sentences';
import type { WordView } from './word-view';

/**
 * Whether the token may be the head of a cue: a verb, a noun, an adjective, "according", "of";
 * words only.
 */
export function mayBeCue(view: WordView, i: number): boolean {
  const { pos } = view.tokens[i]!;
  return pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ' || pos === 'ADP' || pos === 'AUX' || pos === 'PROPN';
}

/**
 * The head of a cue: the main verb of its first verb group, else its first noun, else its first
 * word.
 */
export function cueHeadOf(view: WordView, cue: TokenRange): number {
  for (let i = cue.first; i < cue.end; i++) {
    const group = view.groups[view.groupAt[i]!];
    if (group !== undefined && group.main >= i && group.main < cue.end) return group.main;
  }
  for (let i = cue.first; i < cue.end; i++) if (view.tokens[i]!.pos === 'NOUN') return i;
  for (let i = cue.first; i < cue.end; i++) if (mayBeCue(view, i)) return i;
  return cue.first;
}

/**
 * Features of "the token `i` is the head of a cue" in the sentence `first..end`: of the word and
 * its neighbours.
 */
export function cueWordFeatures(view: WordView, i: number, first: number, end: number, sink: FeatureSink): void {
  const { word, stem, pos } = view;
  const s = stem[i]!;
  const p = pos[i]!;
  sink.add(0, word[i]!, p);
  sink.add(1, s, p);
  sink.add(3, s, i + 1 < end ? pos[i + 1]! : 0);
  sink.add(5, s, i > first ? pos[i - 1]! : 0);
  sink.add(15, view.frames[i]!, p);
}

/** Features of the same by its wider context. */
export function cueContextFeatures(view: WordView, i: number, first: number, end: number, sink: FeatureSink): void {
  const { word, stem, pos } = view;
  const s = stem[i]!;
  const p = pos[i]!;
  const w1 = i + 1 < end ? word[i + 1]! : 0;
  const w2 = i + 2 < end ? word[i + 2]! : 0;
  const p1 = i + 1 < end ? pos[i + 1]! : 0;
  const p2 = i + 2 < end ? pos[i + 2]! : 0;
  const wordBefore = i > first ? word[i - 1]! : 0;
  const before = i > first ? pos[i - 1]! : 0;
  sink.add(2, s, w1);
  sink.add(4, s, wordBefore);
  sink.add(6, p, w1);
  sink.add(7, p, wordBefore);
  sink.add(8, p, p1, p2);
  sink.add(9, p, before, p1);
  sink.add(10, p, i > first + 1 ? pos[i - 2]! : 0, before);
  sink.add(11, s, before, p1);
  sink.add(12, s, w2);
  sink.add(13, p, w1, w2);
  sink.add(14, s, p1, p2);
  const bits = view.frames[i]!;
  sink.add(16, bits, p1, p2);
  sink.add(17, bits, w1);
  const marked = view.marked[i]!;
  sink.add(18, marked, p, bits);
  sink.add(19, s, marked);
  sink.add(20, s, view.markedTo[end]! - view.markedTo[first]! > 0 ? 1 : 0);
  groupFeatures(view, i, first, end, sink);
  const next = view.groups[view.verbsTo[i + 1]!];
  const ahead = next === undefined || next.main >= end ? 0 : 1 + formOf(next) + 8 * sizeOf(next.first - i);
  sink.add(35, s, ahead);
  sink.add(36, bits, ahead);
  sink.add(37, bits, w1, ahead);
  sink.add(30, view.tokens[i]!.block === 0 ? 1 : 0, p);
  sink.add(31, sizeOf(i - first), sizeOf(end - i), p);
  sink.add(32, view.verbsTo[end]! - view.verbsTo[i]! > 0 ? 1 : 0, s);
}

function groupFeatures(view: WordView, i: number, first: number, end: number, sink: FeatureSink): void {
  const { word, stem, pos } = view;
  const group = view.groups[view.groupAt[i]!];
  const s = stem[i]!;
  if (group === undefined) {
    sink.add(33, s, word[view.runStart[i]!]!);
    return;
  }
  const main = group.main === i ? 1 : 0;
  const form = (group.form === 'finite' ? 0 : group.form === 'participle' ? 1 : 2) * 4 + (group.passive ? 2 : 0) + main;
  const subject = group.first > first ? group.first - 1 : -1;
  const subjectPos = subject < 0 ? 0 : pos[subject]!;
  sink.add(21, s, form);
  sink.add(22, form, view.frames[i]!);
  sink.add(23, s, word[group.first]!);
  sink.add(24, form, subjectPos, group.end < end ? pos[group.end]! : 0);
  sink.add(25, s, subject < 0 ? 0 : word[subject]!);
  sink.add(26, s, subjectPos, form);
  sink.add(27, form, subject < 0 ? 0 : word[subject]!);
  sink.add(28, form, group.end < end ? word[group.end]! : 0);
  sink.add(29, word[group.first]!, form, subjectPos);
  const run = subject < 0 ? -1 : view.runStart[subject]!;
  sink.add(38, s, run < 0 ? 0 : word[run]!);
  sink.add(39, form, run <= first ? 0 : word[run - 1]!, subjectPos);
  if (subject >= 0) sink.add(34, stem[subject]!, main, pos[subject]!);
}
