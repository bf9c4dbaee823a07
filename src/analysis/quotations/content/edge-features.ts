import { patternNames } from '../passages/candidate-readings';
import type { Edge } from './edges';
import { firstOfGroup, stretchOf, type FeatureSink } from '../../learning/features';
import { between } from '../passages/frame-counts';
import { waysOf } from '../passages/site-features';

const sides = { before: 0, after: 1, alone: 2 } as const;

/** Features of "what was said begins before the unit `at`", or "ends before it". */
export function edgeFeatures(edge: Edge, at: number, sink: FeatureSink): void {
  const { which, side, passage, limit } = edge;
  const kind = (which === 'start' ? 0 : 3) + sides[side];
  const base = firstOfGroup(kind) + (which === 'start' ? 0 : 40);
  const { units } = edge.frame;
  const own = at === (which === 'start' ? passage : passage + 1) ? 1 : 0;
  const atLimit = at === limit ? 1 : 0;
  const bounds = own + 2 * atLimit;
  const { words, classes } = edge.counts;
  const word = words[at] ?? 1;
  const before = words[at - 1] ?? 1;
  const classAt = classes[at] ?? 1;
  const classBefore = classes[at - 1] ?? 1;
  const pattern = patternNames.indexOf(edge.chosen.pattern);
  const [from, to] = which === 'start' ? [at, passage] : [passage + 1, at];
  const among = between(edge.counts, from, to);
  const distance = stretchOf(to - from);
  const beside = which === 'start' ? (words[passage - 1] ?? 1) : (words[passage + 1] ?? 1);
  const relation = relationOf(edge, at);
  const text = which === 'start' ? 0 : units[passage]!.text.charCodeAt(0);
  const shape = edge.continues ? 1 : 0;
  const verb = edge.chosen.at === null ? 0 : words[edge.chosen.at.to - 1]!;
  const ways = edge.chosen.at === null ? 0 : waysOf(units[edge.chosen.at.to - 1]!.lower);
  sink.add(base, bounds, pattern);
  sink.add(base + 1, bounds, pattern, shape);
  sink.add(base + 2, bounds, text, shape);
  sink.add(base + 3, bounds, beside);
  sink.add(base + 4, word, bounds);
  sink.add(base + 5, before, bounds);
  sink.add(base + 6, classAt, classBefore, relation);
  sink.add(base + 7, relation, ways, shape);
  sink.add(base + 8, relation, pattern, distance);
  sink.add(base + 9, among.verbs, among.commas, bounds);
  sink.add(base + 10, among.passages, among.conjunctions, bounds);
  sink.add(base + 11, among.that ? 1 : 0, among.relative ? 1 : 0, relation);
  sink.add(base + 12, among.reporting, among.semicolon ? 1 : 0, distance);
  sink.add(base + 13, verb, relation, own);
  sink.add(base + 14, word, before);
  sink.add(base + 15, word, classes[at + 1] ?? 1, own);
  sink.add(base + 16, word, words[at + 1] ?? 1);
  sink.add(base + 17, beside, ways, bounds);
  sink.add(base + 18, distance, shape, ways);
  sink.add(base + 19, among.verbs, distance, relation);
  sink.add(base + 20, classes[passage - 1] ?? 1, classes[passage + 1] ?? 1, bounds);
  sink.add(base + 21, beside, distance, shape);
  const rest = which === 'start' ? between(edge.counts, limit, at) : between(edge.counts, at, limit);
  sink.add(base + 22, rest.verbs, rest.commas, classAt);
  sink.add(base + 23, rest.reporting, rest.verbs, word);
  sink.add(base + 24, classAt, classBefore, classes[at + 1] ?? 1);
}

/** How a place lies to the cue and the source: right after one of them, or elsewhere. */
function relationOf({ chosen, passage, which, limit }: Edge, at: number): number {
  const cue = chosen.at === null ? 0 : at === chosen.at.to ? 1 : at === chosen.at.from ? 2 : 3;
  const source = chosen.sourceAt === null ? 0 : at === chosen.sourceAt.to ? 1 : at === chosen.sourceAt.from ? 2 : 3;
  const own = at === (which === 'start' ? passage : passage + 1) ? 1 : 0;
  return cue + 4 * source + 16 * own + 32 * (at === limit ? 1 : 0);
}
