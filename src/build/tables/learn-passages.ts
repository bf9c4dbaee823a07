/**
 * Learns the weights that choose among the candidate readings of a passage between quotation marks, and among the places
 * where what was said may begin and end.
 *
 *     npx tsx src/build/tables/learn-passages.ts FOLDER
 *
 * FOLDER holds `text/*.txt` and `attributions/*.ann` (brat standoff, as PolNeAR is distributed). Writes only numbers, to
 * `weights.json` and `edge-weights.json` of `src/analysis/quotations/direct`: a log-linear model over hashed features, where any candidate whose
 * source overlaps the annotated one is right, fitted by AdaGrad in a fixed order, so the same folder gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributePassages } from '../../analysis/quotations/direct/attribute-passages';
import { nobody, patternNames, type Candidate } from '../../analysis/quotations/direct/candidates';
import { edgeFeatures } from '../../analysis/quotations/direct/edge-features';
import type { Edge } from '../../analysis/quotations/direct/edges';
import { placeOf, tableSize, type FeatureSink } from '../../analysis/quotations/direct/feature-sink';
import { factsOf, ownFeatures, sharedFeatures, type PassageView } from '../../analysis/quotations/direct/features';
import { layOut } from '../../analysis/quotations/direct/lay-out';
import { findMarked } from '../../analysis/quotations/find-marked';
import { readText } from '../../analysis/text/read-text';
import type { Span } from '../../model/span';
import { lettersBefore, readGold, type GoldAttribution, type GoldText } from './brat-attributions';

interface Example {
  /** features of each candidate */
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const epochs = 6;
const rate = 0.05;
const decay = 1e-3;
/** features of fewer examples than this are noise */
const rarest = { passages: 5, edges: 5 };

/** What one text teaches: how its passages are to be read, and where what was said begins and ends. */
interface Lessons {
  readonly readings: readonly Example[];
  readonly edges: readonly Example[];
}

/** The examples of one text; each passage before counts as rightly read, so that what runs on is learned from the truth. */
function lessonsOf(gold: GoldText): Lessons {
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
    return candidates[right.indexOf(true)] ?? nobody;
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

function featuresOf(view: PassageView, candidate: Candidate): number[] {
  const places: number[] = [];
  const sink = noteIn(places);
  const facts = factsOf(view);
  const pattern = patternNames.indexOf(candidate.pattern);
  sharedFeatures(facts, pattern, sink);
  ownFeatures(view, facts, candidate, pattern, sink);
  return places;
}

/** The narrowest attribution whose content covers half of the passage or more. */
function attributionOf(attributions: readonly GoldAttribution[], passage: Span): GoldAttribution | null {
  let best: GoldAttribution | null = null;
  for (const attribution of attributions) {
    if (overlap(attribution.content, [passage]) * 2 < passage.end - passage.start) continue;
    if (best === null || lengthOf(attribution.content) < lengthOf(best.content)) best = attribution;
  }
  return best;
}

function rightOnes(
  candidates: readonly Candidate[],
  gold: GoldAttribution | null,
  count: (span: Span) => Span,
): boolean[] {
  if (gold === null) return candidates.map((candidate) => candidate === nobody);
  const touches = (span: Span | null, spans: readonly Span[]): boolean =>
    span !== null && overlap(spans, [count(span)]) > 0;
  const bySource = candidates.map(({ source }) => touches(source, gold.source));
  const byBoth = candidates.map(({ cue }, n) => bySource[n]! && touches(cue, gold.cue));
  if (byBoth.some(Boolean)) return byBoth;
  if (bySource.some(Boolean)) return bySource;
  return candidates.map((candidate) => candidate !== nobody && gold.source.length === 0);
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The weights, averaged over all epochs but the first. */
function learn(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(tableSize);
  const squares = new Float64Array(tableSize).fill(1e-6);
  const average = new Float64Array(tableSize);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let n = 0; n < examples.length; n++) {
      // a stride that shares no factor with the count visits every example in a fixed, mixed order
      const { features, right } = examples[(n * 7919 + epoch) % examples.length]!;
      step(features, right, weights, squares);
    }
    if (epoch > 0) for (let i = 0; i < tableSize; i++) average[i]! += weights[i]! / (epochs - 1);
  }
  return average;
}

/** The examples without the features that too few of them have. */
function withoutRare(examples: readonly Example[], rare: number): Example[] {
  const counts = new Int32Array(tableSize);
  for (const { features } of examples) for (const feature of new Set(features.flat())) counts[feature]!++;
  const keep = (list: readonly number[]): number[] => list.filter((feature) => counts[feature]! >= rare);
  return examples.map(({ features, right }) => ({ features: features.map(keep), right }));
}

function step(
  features: Example['features'],
  right: Example['right'],
  weights: Float64Array,
  squares: Float64Array,
): void {
  const scores = features.map((list) => list.reduce((sum, feature) => sum + weights[feature]!, 0));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((sum, odd, n) => sum + (right[n] ? odd : 0), 0);
  features.forEach((list, n) => {
    const slope = (right[n] ? odds[n]! / Math.max(good, 1e-12) : 0) - odds[n]! / all;
    for (const feature of list) {
      const gradient = slope - decay * weights[feature]!;
      squares[feature]! += gradient * gradient;
      weights[feature]! += (rate * gradient) / Math.sqrt(squares[feature]!);
    }
  });
}

/** How many of a hundred examples the weights read rightly. */
function shareRight(examples: readonly Example[], weights: Float64Array): string {
  let right = 0;
  for (const example of examples) {
    const scores = example.features.map((list) => list.reduce((sum, feature) => sum + weights[feature]!, 0));
    if (example.right[scores.indexOf(Math.max(...scores))]) right++;
  }
  return ((100 * right) / examples.length).toFixed(1);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: learn-passages.ts FOLDER');
const lessons = [...readGold(folder)].map(lessonsOf);
const passages = lessons.flatMap(({ readings }) => readings);
const edges = lessons.flatMap((lesson) => lesson.edges);
write('weights.json', passages, 'passages', rarest.passages);
write('edge-weights.json', edges, 'edges', rarest.edges);

function write(name: string, examples: readonly Example[], what: string, rare: number): void {
  const weights = learn(withoutRare(examples, rare));
  const file = join(import.meta.dirname, '../../analysis/quotations/direct', name);
  writeFileSync(file, JSON.stringify(Array.from(weights, (weight) => Math.round(weight * 50))) + '\n');
  process.stderr.write(`${examples.length} ${what} learned from, ${shareRight(examples, weights)} % read rightly\n`);
}
