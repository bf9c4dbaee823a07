import { inSteps, type Weights } from '../analysis/learning/linear-weights';
import { attributePassages } from '../analysis/quotations/passages/attribute-passages';
import { unsaid, patternNames, type CandidateReading } from '../analysis/quotations/passages/candidate-readings';
import { edgeFeatures } from '../analysis/quotations/content/edge-features';
import type { Edge } from '../analysis/quotations/content/edges';
import { placeOf, type FeatureSink } from '../analysis/quotations/passages/feature-sink';
import type { PassageView } from '../analysis/quotations/passages/passage-view';
import { factsOf, ownFeatures, sharedFeatures } from '../analysis/quotations/passages/passage-features';
import { layOut } from '../analysis/quotations/content/lay-out';
import { findMarked } from '../analysis/quotations/passages/find-marked';
import { readText } from '../analysis/text/read-text';
import type { Span } from '../model/span';
import { lettersBefore, type GoldAttribution, type BratText } from './brat-attributions';
import type { Example } from './log-linear';

/** Features of fewer examples than this are noise. */
export const rarest = 5;

/** Weights in the grain in which they ship. */
export function inBytes(weights: Float64Array): Weights {
  return inSteps(weights, 50, 127);
}

/** What one text teaches: how its passages are to be read, and where what was said begins and ends. */
export interface Lessons {
  readonly readings: readonly Example[];
  readonly edges: readonly Example[];
}

/** The examples of one text; each passage before counts as rightly read, so that what runs on is learned from the truth. */
export function lessonsOf(gold: BratText): Lessons {
  const examples: Example[] = [];
  const reading = readText(gold.article);
  const marked = findMarked(reading);
  const counts = lettersBefore(reading.text.split(''));
  const count = (span: Span): Span => ({ start: counts[span.start]!, end: counts[span.end]! });
  const attributed = attributePassages(reading, marked, (view, candidates, passage) => {
    const attribution = attributionOf(gold.attributions, count(marked[passage]!));
    const right = rightOnes(candidates, attribution, count);
    if (right.some(Boolean))
      examples.push({ features: candidates.map((candidate) => featuresOf(view, candidate)), right });
    return candidates[right.indexOf(true)] ?? unsaid;
  });
  const edges: Example[] = [];
  layOut(attributed, marked, (edge, places) => {
    const attribution = attributionOf(gold.attributions, count(marked[edge.frame.units[edge.passage]!.passage]!));
    const right = attribution === null ? -1 : places.indexOf(rightPlace(edge, places, attribution, counts));
    if (right >= 0)
      edges.push({ features: places.map((at) => edgeFeaturesOf(edge, at)), right: places.map((_, n) => n === right) });
    return places[Math.max(0, right)]!;
  });
  return { readings: examples, edges };
}

/** The place where the annotated content begins or ends; undefined where that is none of the places. */
function rightPlace(
  { which, frame: { units }, passage, limit }: Edge,
  places: readonly number[],
  { content }: GoldAttribution,
  counts: Int32Array,
): number {
  const letters = (at: number): number => counts[which === 'start' ? units[at]!.start : units[at - 1]!.end]!;
  const own = { start: counts[units[passage]!.start]!, end: counts[units[passage]!.end]! };
  const run = unbroken(content).find((span) => span.start < own.end && own.start < span.end);
  if (run === undefined) return -1;
  const sought = which === 'start' ? Math.max(run.start, letters(limit)) : Math.min(run.end, letters(limit));
  return places.find((at) => letters(at) === sought) ?? -1;
}

/** The spans, those joined that no letter or digit stands between. */
function unbroken(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function edgeFeaturesOf(edge: Edge, at: number): number[] {
  const places: number[] = [];
  edgeFeatures(edge, at, noteIn(places));
  return places;
}

function noteIn(places: number[]): FeatureSink {
  return {
    add(kind, pattern, a = 0, b = 0, c = 0): void {
      places.push(placeOf(kind, pattern, a, b, c));
    },
  };
}

function featuresOf(view: PassageView, candidate: CandidateReading): number[] {
  const places: number[] = [];
  const sink = noteIn(places);
  const facts = factsOf(view);
  const pattern = patternNames.indexOf(candidate.pattern);
  sharedFeatures(facts, pattern, sink);
  ownFeatures(view, facts, candidate, pattern, sink);
  return places;
}

/** The narrowest attribution whose content covers half of the passage or more. */
export function attributionOf(attributions: readonly GoldAttribution[], passage: Span): GoldAttribution | null {
  let best: GoldAttribution | null = null;
  for (const attribution of attributions) {
    if (overlap(attribution.content, [passage]) * 2 < passage.end - passage.start) continue;
    if (best === null || lengthOf(attribution.content) < lengthOf(best.content)) best = attribution;
  }
  return best;
}

/** Which of the readings are right: those with the annotated source and cue, else those with the source, else, of one that has none, any that finds a source. */
export function rightOnes(
  candidates: readonly CandidateReading[],
  gold: GoldAttribution | null,
  count: (span: Span) => Span,
): boolean[] {
  if (gold === null) return candidates.map((candidate) => candidate === unsaid);
  const touches = (span: Span | null, spans: readonly Span[]): boolean =>
    span !== null && overlap(spans, [count(span)]) > 0;
  const bySource = candidates.map(({ source }) => touches(source, gold.source));
  const byBoth = candidates.map(({ cue }, n) => bySource[n]! && touches(cue, gold.cue));
  if (byBoth.some(Boolean)) return byBoth;
  if (bySource.some(Boolean)) return bySource;
  return candidates.map((candidate) => candidate !== unsaid && gold.source.length === 0);
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
