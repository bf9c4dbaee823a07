import { quotingVerb } from '../../lexicon/reporting';
import { pronounSources } from '../../lexicon/personal-pronouns';
import type { CandidateReading } from './candidate-readings';
import { bucket, type FeatureSink } from './feature-sink';
import { between, hashWord, reportingWithin, type FrameCounts } from './frame-counts';
import type { PassageView, PassageTraits } from './passage-view';
import type { FrameUnit, Range } from './frame-unit';
import { timeWords } from './frame-phrases';
import { isReportingNoun } from '../../lexicon/reporting-nouns';

/** Features of a reading whose cue stands at `at` in the passage's own frame: of the cue, and of its source. */
export function siteFeatures(
  view: PassageView,
  { shape, last }: PassageTraits,
  candidate: CandidateReading,
  at: Range,
  pattern: number,
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
  const distance = bucket(Math.max(0, to - from));
  const ways = waysOf(verb.lower);
  sink.add(30, pattern, word);
  sink.add(31, pattern, ways, distance);
  sink.add(32, pattern, ways, among.verbs, among.reporting);
  sink.add(33, pattern, word, distance);
  sink.add(34, pattern, ways, among.passages, among.commas);
  sink.add(35, pattern, ways, among.reporting, distance);
  sink.add(36, pattern, classes[at.to - 1]!, ways, last);
  sink.add(37, pattern, ways, shape, distance);
  sink.add(38, pattern, ways, words[at.to] ?? 1);
  sink.add(39, pattern, among.that ? 1 : 0, among.verbs, ways);
  sink.add(40, pattern, verb.lower.endsWith('ing') ? 1 : 0, ways, distance);
  sink.add(41, pattern, words[at.from - 1] ?? 1, ways);
  sink.add(42, pattern, among.relative ? 1 : 0, ways, among.commas);
  sink.add(43, pattern, ways, last, distance * 2 + (index === 0 ? 1 : 0));
  sink.add(44, pattern, among.semicolon ? 1 : 0, among.conjunctions, ways);
  if (at.to - at.from > 1) sink.add(45, pattern, words[at.from]!, ways);
  const rank = rankOf(counts, at, index);
  sink.add(46, pattern, ways, rank.nearer, rank.farther);
  sink.add(47, pattern, word, Math.min(1, rank.nearer), Math.min(1, rank.farther));
  sink.add(48, pattern, ways, rank.farther, last);
  nestingFeatures(view, at, ways, pattern, sink);
  if (candidate.sourceAt !== null)
    sourceFeatures(view, candidate.sourceAt, at, { ways, distance, last }, pattern, sink);
}

/** Whether another verb of saying holds this one within its words ("Ruiz said that Okoro called it …"), or is held by it. */
function nestingFeatures(
  { frame, counts, index }: PassageView,
  at: Range,
  ways: number,
  pattern: number,
  sink: FeatureSink,
): void {
  const { words, classes, lastSaying, nextSaying } = counts;
  const outer = lastSaying[at.from]!;
  const far = outer < 0 || at.from - outer > 40;
  const held = far ? 0 : words[outer]!;
  const among = between(counts, far ? at.from : outer + 1, at.from);
  sink.add(64, pattern, held, ways);
  sink.add(65, pattern, held, among.that ? 1 : 0, among.passages * 4 + among.commas);
  sink.add(66, pattern, held, far ? 0 : (words[outer + 1] ?? 1));
  sink.add(
    67,
    pattern,
    ways,
    among.verbs,
    (among.that ? 1 : 0) + 2 * among.passages + 8 * among.conjunctions + (far ? 64 : 0),
  );
  sink.add(68, pattern, far ? 0 : waysOf(frame.units[outer]!.lower), ways, far ? 0 : (classes[outer + 1] ?? 1));
  if (at.to > index) return;
  const inner = nextSaying[at.to]!;
  const holds = inner < index ? words[inner]! : 0;
  sink.add(70, pattern, holds, ways);
  sink.add(71, pattern, holds, words[at.to - 1]!);
  sink.add(72, pattern, holds, inner < index ? words[inner - 1]! : 0);
  sink.add(73, pattern, holds === 0 ? 0 : waysOf(frame.units[inner]!.lower), ways, words[at.to] ?? 1);
}

function sourceFeatures(
  { frame: { units }, index, previousHead, speaks, counts: { words } }: PassageView,
  source: Range,
  at: Range,
  { ways, distance, last }: { ways: number; distance: number; last: number },
  pattern: number,
  sink: FeatureSink,
): void {
  const before = at.to <= index;
  sink.add(58, pattern, kindOfMatch(previousHead, units[source.to - 1]!), ways, distance);
  const head = units[source.to - 1]!;
  const heard = Math.min(4, speaks.get(head.lower) ?? 0);
  const kind = sourceKind(head);
  sink.add(74, pattern, heard, kind, ways);
  sink.add(75, pattern, heard, kind, distance);
  sink.add(76, pattern, heard, kindOfMatch(previousHead, head), source.from === 0 ? 1 : 0);
  sink.add(50, pattern, kind, ways);
  sink.add(51, pattern, words[source.to - 1]!, ways > 0 ? 1 : 0);
  sink.add(52, pattern, bucket(source.to - source.from), kind);
  sink.add(53, pattern, kind, distance, ways);
  sink.add(54, pattern, words[source.from]!, kind);
  const gap = before ? at.from - source.to : Math.max(at.from - source.to, source.from - at.to);
  sink.add(55, pattern, bucket(Math.max(0, gap)), ways);
  sink.add(57, pattern, words[source.from - 1] ?? 1, ways);
  if (!before) sink.add(56, pattern, bucket(Math.max(0, Math.min(source.from, at.from) - index - 1)), ways, last);
}

/** How many verbs of saying within 50 words stand nearer to the passage on the same side, and how many farther out. */
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
  if (head.lower === 'who' || head.lower === 'which' || head.lower === 'that') return 3;
  return /^\p{Lu}/u.test(head.text) ? 4 : 5;
}
