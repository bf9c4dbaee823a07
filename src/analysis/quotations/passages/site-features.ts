import { quotingVerb } from '../../lexicon/reporting';
import { timeWords } from '../../lexicon/calendar-words';
import { relativeSubjects } from '../../lexicon/conjunctions';
import { pronounSources } from '../../lexicon/personal-pronouns';
import type { CandidateReading } from './candidate-readings';
import { hashWord, stretchOf, type FeatureSink } from '../../learning/features';
import { between, reportingWithin, type FrameCounts } from './frame-counts';
import type { PassageView, PassageTraits } from './passage-view';
import type { FrameUnit, Range } from './frame-unit';
import { isReportingNoun } from '../../lexicon/reporting-nouns';

/**
 * Features of a reading whose cue stands at `at` in the passage's own frame: of the cue, and of its
 * source.
 */
export function siteFeatures(
  view: PassageView,
  { shape, last }: PassageTraits,
  candidate: CandidateReading,
  at: Range,
  group: number,
  sink: FeatureSink,
): void {
  const { frame, index, counts } = view;
  const { units } = frame;
  const { words, classes } = counts;
  const verb = units[at.to - 1]!;
  const word = words[at.to - 1]!;
  const before = at.to <= index;
  const [from, to] = before ? [at.to, index] : [index + 1, at.from];
  const among = between(counts, from, Math.min(to, from + 60));
  const distance = stretchOf(Math.max(0, to - from));
  const ways = waysOf(verb.lower);
  sink.add(group + 30, word);
  sink.add(group + 31, ways, distance);
  sink.add(group + 32, ways, among.verbs, among.reporting);
  sink.add(group + 33, word, distance);
  sink.add(group + 34, ways, among.passages, among.commas);
  sink.add(group + 35, ways, among.reporting, distance);
  sink.add(group + 36, classes[at.to - 1]!, ways, last);
  sink.add(group + 37, ways, shape, distance);
  sink.add(group + 38, ways, words[at.to] ?? 1);
  sink.add(group + 39, among.that ? 1 : 0, among.verbs, ways);
  sink.add(group + 40, verb.lower.endsWith('ing') ? 1 : 0, ways, distance);
  sink.add(group + 41, words[at.from - 1] ?? 1, ways);
  sink.add(group + 42, among.relative ? 1 : 0, ways, among.commas);
  sink.add(group + 43, ways, last, distance * 2 + (index === 0 ? 1 : 0));
  sink.add(group + 44, among.semicolon ? 1 : 0, among.conjunctions, ways);
  if (at.to - at.from > 1) sink.add(group + 45, words[at.from]!, ways);
  const rank = rankOf(counts, at, index);
  sink.add(group + 46, ways, rank.nearer, rank.farther);
  sink.add(group + 47, word, Math.min(1, rank.nearer), Math.min(1, rank.farther));
  sink.add(group + 48, ways, rank.farther, last);
  nestingFeatures(view, at, ways, group, sink);
  if (candidate.sourceAt !== null) sourceFeatures(view, candidate.sourceAt, at, { ways, distance, last }, group, sink);
}

/**
 * Whether another verb of saying holds this one within its words ("Ruiz said that Okoro called it
 * …"), or is held by it.
 */
function nestingFeatures(
  { frame, counts, index }: PassageView,
  at: Range,
  ways: number,
  group: number,
  sink: FeatureSink,
): void {
  const { words, classes, lastSaying, nextSaying } = counts;
  const outer = lastSaying[at.from]!;
  const far = outer < 0 || at.from - outer > 40;
  const held = far ? 0 : words[outer]!;
  const among = between(counts, far ? at.from : outer + 1, at.from);
  sink.add(group + 64, held, ways);
  sink.add(group + 65, held, among.that ? 1 : 0, among.passages * 4 + among.commas);
  sink.add(group + 66, held, far ? 0 : (words[outer + 1] ?? 1));
  sink.add(
    group + 67,
    ways,
    among.verbs,
    (among.that ? 1 : 0) + 2 * among.passages + 8 * among.conjunctions + (far ? 64 : 0),
  );
  sink.add(group + 68, far ? 0 : waysOf(frame.units[outer]!.lower), ways, far ? 0 : (classes[outer + 1] ?? 1));
  if (at.to > index) return;
  const inner = nextSaying[at.to]!;
  const holds = inner < index ? words[inner]! : 0;
  sink.add(group + 70, holds, ways);
  sink.add(group + 71, holds, words[at.to - 1]!);
  sink.add(group + 72, holds, inner < index ? words[inner - 1]! : 0);
  sink.add(group + 73, holds === 0 ? 0 : waysOf(frame.units[inner]!.lower), ways, words[at.to] ?? 1);
}

function sourceFeatures(
  { frame: { units }, index, previousHead, speaks, counts: { words } }: PassageView,
  source: Range,
  at: Range,
  { ways, distance, last }: { ways: number; distance: number; last: number },
  group: number,
  sink: FeatureSink,
): void {
  const before = at.to <= index;
  sink.add(group + 58, kindOfMatch(previousHead, units[source.to - 1]!), ways, distance);
  const head = units[source.to - 1]!;
  const heard = Math.min(4, speaks.get(head.lower) ?? 0);
  const kind = sourceKind(head);
  sink.add(group + 74, heard, kind, ways);
  sink.add(group + 75, heard, kind, distance);
  sink.add(group + 76, heard, kindOfMatch(previousHead, head), source.from === 0 ? 1 : 0);
  sink.add(group + 50, kind, ways);
  sink.add(group + 51, words[source.to - 1]!, ways > 0 ? 1 : 0);
  sink.add(group + 52, stretchOf(source.to - source.from), kind);
  sink.add(group + 53, kind, distance, ways);
  sink.add(group + 54, words[source.from]!, kind);
  const gap = before ? at.from - source.to : Math.max(at.from - source.to, source.from - at.to);
  sink.add(group + 55, stretchOf(Math.max(0, gap)), ways);
  sink.add(group + 57, words[source.from - 1] ?? 1, ways);
  if (!before) sink.add(group + 56, stretchOf(Math.max(0, Math.min(source.from, at.from) - index - 1)), ways, last);
}

/**
 * How many verbs of saying within 50 words stand nearer to the passage on the same side, and how
 * many farther out.
 */
function rankOf(counts: FrameCounts, at: Range, index: number): { nearer: number; farther: number } {
  if (at.to <= index) {
    const first = Math.max(0, index - 49);
    return {
      nearer: reportingWithin(counts, Math.max(first, at.to), index),
      farther: reportingWithin(counts, first, at.from),
    };
  }
  const end = Math.min(counts.words.length, index + 50);
  return {
    nearer: reportingWithin(counts, index + 1, Math.min(end, at.from)),
    farther: reportingWithin(counts, Math.max(index + 1, at.to), end),
  };
}

/** 1 when the source is the one before, by its last word; 2 for a pronoun after anybody; else 0. */
function kindOfMatch(previousHead: string, head: FrameUnit): number {
  if (previousHead === '') return 3;
  return head.lower === previousHead ? 1 : pronounSources.has(head.lower) ? 2 : 0;
}

/** 0 for a verb that reports nothing, else a number for the set of ways in which it does. */
export function waysOf(word: string): number {
  const ways = quotingVerb(word)?.quoting;
  if (ways === undefined) return isReportingNoun(word) ? 32 : 0;
  return (
    1 +
    (ways.has('words') ? 1 : 0) +
    (ways.has('hearer') ? 2 : 0) +
    (ways.has('name') ? 4 : 0) +
    (ways.has('thought') ? 8 : 0)
  );
}

function sourceKind(head: FrameUnit): number {
  if (pronounSources.has(head.lower)) return hashWord(head.lower);
  if (timeWords.has(head.lower)) return 2;
  if (relativeSubjects.has(head.lower)) return 3;
  return /^\p{Lu}/u.test(head.text) ? 4 : 5;
}
