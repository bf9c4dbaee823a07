import { judgeBy, type Trees } from '../../analysis/learning/trees';

/**
 * A choice to learn from: the numbers that describe each candidate, its score so far in nats, and
 * which are right.
 */
export interface Doubt {
  readonly described: readonly (readonly number[])[];
  readonly scores: readonly number[];
  readonly right: readonly boolean[];
}

const rounds = 100;
const depth = 4;
const rate = 0.1;
const calm = 8;
/** as much weight (sum of second slopes) as a leaf must have */
const leastWeight = 4;
const leastGain = 0.5;
const shareOfExamples = 0.7;
const shareOfNumbers = 0.5;
const mostBins = 32;

interface Column {
  readonly cuts: readonly number[];
  readonly bins: Uint8Array;
}

/**
 * Numbers between 0 and 1 that look random and are the same each time (a linear congruential
 * generator).
 */
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/**
 * Trees that each correct what those before got wrong, by gradient boosting (Friedman 2001) of the
 * log-likelihood that one of the right candidates is chosen, every tree from a share of the
 * examples and of the numbers.
 */
export function boost(examples: readonly Doubt[]): Trees {
  const rows = examples.flatMap(({ described }) => described);
  const columns = rows[0]!.map((_, n) => binned(rows.map((row) => row[n]!)));
  const scores = Float64Array.from(examples.flatMap((example) => example.scores));
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  const draw = drawn(1);
  const trees = { asks: [] as number[], values: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const seen: number[] = [];
    let at = 0;
    for (const { right } of examples) {
      slopesOf(right, scores, at, slopes, bends);
      if (draw.next().value < shareOfExamples) for (let i = 0; i < right.length; i++) seen.push(at + i);
      at += right.length;
    }
    const asked = columns.map((_, n) => n).filter(() => draw.next().value < shareOfNumbers);
    const root = trees.asks.length;
    grow(trees, columns, asked, seen, slopes, bends, 0);
    const judge = judgeBy({ asks: trees.asks.slice(root), values: trees.values.slice(root) });
    rows.forEach((row, i) => (scores[i]! += judge(row)));
  }
  return trees;
}

/**
 * First and second slope of the loss by the score of each candidate of the example that begins at
 * `at`.
 */
function slopesOf(
  right: readonly boolean[],
  scores: Float64Array,
  at: number,
  slopes: Float64Array,
  bends: Float64Array,
): void {
  const own = scores.subarray(at, at + right.length);
  const top = Math.max(...own);
  const odds = Array.from(own, (score) => Math.exp(score - top));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const good = odds.reduce((sum, odd, i) => sum + (right[i] === true ? odd : 0), 0);
  odds.forEach((odd, i) => {
    slopes[at + i] = odd / all - (right[i] === true ? odd / Math.max(good, 1e-12) : 0);
    bends[at + i] = Math.max((odd / all) * (1 - odd / all), 1e-4);
  });
}

/**
 * The column with its numbers in at most as many bins, and the values at which the bins are cut.
 */
function binned(numbers: readonly number[]): Column {
  const sorted = Float64Array.from(numbers).sort();
  const distinct = [...new Set(sorted)];
  const cuts: number[] = [];
  if (distinct.length <= mostBins)
    for (let i = 1; i < distinct.length; i++) cuts.push((distinct[i - 1]! + distinct[i]!) / 2);
  else
    for (let bin = 1; bin < mostBins; bin++) {
      const cut = rounded(sorted[Math.floor((bin * sorted.length) / mostBins)]!);
      if (cuts.length === 0 || cut > cuts.at(-1)!) cuts.push(cut);
    }
  const bins = Uint8Array.from(numbers, (number) => {
    const bin = cuts.findIndex((cut) => number <= cut);
    return bin < 0 ? cuts.length : bin;
  });
  return { cuts, bins };
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}

type Growing = { [K in keyof Trees]: number[] };

/** Adds the node that parts the rows best, and its branches; a leaf where none does. */
function grow(
  trees: Growing,
  columns: readonly Column[],
  asked: readonly number[],
  rows: readonly number[],
  slopes: Float64Array,
  bends: Float64Array,
  level: number,
): void {
  let slope = 0;
  let bend = 0;
  for (const row of rows) {
    slope += slopes[row]!;
    bend += bends[row]!;
  }
  const parting = level < depth ? bestParting(columns, asked, rows, slopes, bends, slope, bend) : null;
  trees.asks.push(parting?.column ?? -1);
  trees.values.push(parting?.cut ?? rounded((-rate * slope) / (bend + calm)));
  if (parting === null) return;
  const { bins } = columns[parting.column]!;
  const below = rows.filter((row) => bins[row]! <= parting.bin);
  const above = rows.filter((row) => bins[row]! > parting.bin);
  grow(trees, columns, asked, below, slopes, bends, level + 1);
  grow(trees, columns, asked, above, slopes, bends, level + 1);
}

interface Parting {
  readonly column: number;
  readonly bin: number;
  readonly cut: number;
}

function bestParting(
  columns: readonly Column[],
  asked: readonly number[],
  rows: readonly number[],
  slopes: Float64Array,
  bends: Float64Array,
  slope: number,
  bend: number,
): Parting | null {
  let best: Parting | null = null;
  let most = leastGain + (slope * slope) / (bend + calm);
  for (const column of asked) {
    const { cuts, bins } = columns[column]!;
    const slopeOf = new Float64Array(cuts.length + 1);
    const bendOf = new Float64Array(cuts.length + 1);
    for (const row of rows) {
      slopeOf[bins[row]!]! += slopes[row]!;
      bendOf[bins[row]!]! += bends[row]!;
    }
    let left = 0;
    let leftBend = 0;
    for (let bin = 0; bin < cuts.length; bin++) {
      left += slopeOf[bin]!;
      leftBend += bendOf[bin]!;
      if (leftBend < leastWeight || bend - leftBend < leastWeight) continue;
      const gain = left ** 2 / (leftBend + calm) + (slope - left) ** 2 / (bend - leftBend + calm);
      if (gain <= most) continue;
      most = gain;
      best = { column, bin, cut: cuts[bin]! };
    }
  }
  return best;
}
