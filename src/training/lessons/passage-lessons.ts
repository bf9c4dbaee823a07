import { attributePassages, type Attributed } from '../../analysis/quotations/passages/attribute-passages';
import { unsaid, type CandidateReading } from '../../analysis/quotations/passages/candidate-readings';
import { edgeFeatures } from '../../analysis/quotations/content/edge-features';
import type { Edge } from '../../analysis/quotations/content/edges';
import { factsOf, ownFeatures, sharedFeatures } from '../../analysis/quotations/passages/passage-features';
import type { PassageView } from '../../analysis/quotations/passages/passage-view';
import { layOut } from '../../analysis/quotations/content/lay-out';
import { findMarked, type MarkedPassage } from '../../analysis/quotations/passages/find-marked';
import { readText } from '../../analysis/text/read-text';
import type { Span } from '../../model/span';
import { inLetters, lettersBefore, type GoldAttribution, type GoldText } from '../gold/brat-texts';
import { Notes, type ChoiceExample } from './lesson';

/** How many places the features of passages and of edges are hashed onto. */
export const passagePlaces = 1 << 18;

/**
 * How each passage of a text is to be read; each one before counts as rightly read, so that what
 * runs on is learned from the truth.
 */
export function readingLessons(gold: GoldText): ChoiceExample[] {
  const lessons: ChoiceExample[] = [];
  const notes = new Notes(passagePlaces);
  attributeByGold(gold, (view, candidates, right) => {
    const facts = factsOf(view);
    const describe = (candidate: CandidateReading): void => {
      sharedFeatures(facts, candidate.pattern, notes);
      ownFeatures(view, facts, candidate, notes);
    };
    lessons.push(notes.choice(candidates, describe, right));
  });
  return lessons;
}

/** Where what was said begins and ends around each passage of a text. */
export function boundaryLessons(gold: GoldText): ChoiceExample[] {
  const lessons: ChoiceExample[] = [];
  const notes = new Notes(passagePlaces);
  const { attributed, marked, counts, attributions } = attributeByGold(gold, () => {});
  layOut(attributed, marked, (edge, places) => {
    const passage = marked[edge.frame.units[edge.passage]!.passage]!;
    const attribution = narrowest(attributions, { start: counts[passage.start]!, end: counts[passage.end]! });
    const right = attribution === null ? -1 : places.indexOf(rightPlace(edge, places, attribution, counts));
    if (right >= 0)
      lessons.push(
        notes.choice(
          places,
          (at) => edgeFeatures(edge, at, notes),
          places.map((_, n) => n === right),
        ),
      );
    return places[Math.max(0, right)]!;
  });
  return lessons;
}

/**
 * Reads the passages of a text as the annotators did, and calls `each` for every one that has a
 * right reading.
 */
function attributeByGold(
  gold: GoldText,
  each: (view: PassageView, candidates: readonly CandidateReading[], right: readonly boolean[]) => void,
): { attributed: Attributed[]; marked: MarkedPassage[]; counts: Int32Array; attributions: GoldAttribution[] } {
  const reading = readText(gold.article);
  const marked = findMarked(reading);
  const counts = lettersBefore(reading.text);
  const count = (span: Span): Span => ({ start: counts[span.start]!, end: counts[span.end]! });
  const attributions = inLetters(gold, counts);
  const attributed = attributePassages(reading, marked, (view, candidates, passage) => {
    const right = rightOnes(candidates, narrowest(attributions, count(marked[passage]!)), count);
    if (right.some(Boolean)) each(view, candidates, right);
    return candidates[right.indexOf(true)] ?? unsaid;
  });
  return { attributed, marked, counts, attributions };
}

/**
 * The place where the annotated content begins or ends; undefined where that is none of the places.
 */
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

/** The narrowest attribution whose content covers half of the passage or more. */
export function narrowest(attributions: readonly GoldAttribution[], passage: Span): GoldAttribution | null {
  let best: GoldAttribution | null = null;
  for (const attribution of attributions) {
    if (overlap(attribution.content, [passage]) * 2 < passage.end - passage.start) continue;
    if (best === null || lengthOf(attribution.content) < lengthOf(best.content)) best = attribution;
  }
  return best;
}

/**
 * Which of the readings are right: those with the annotated source and cue, else those with the
 * source, else, of one that has none, any that finds a source.
 */
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
