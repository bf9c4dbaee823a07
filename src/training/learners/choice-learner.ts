import type { ChoiceExample } from '../lessons/lesson';

const smoothing = 1;
/** What is less wrong than this teaches nothing. */
const least = 1e-3;

/** How to learn: `l1` makes most weights exactly zero, `l2` keeps the others small. */
export interface Manner {
  /** how many places features are hashed onto: a power of two */
  readonly places: number;
  /** how far a step goes */
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** how often all texts are gone through: twice or more */
  readonly passes: number;
}

/**
 * Learns, in nats, the weights of a log-linear model that chooses among candidates, by
 * FTRL-Proximal (McMahan et al. 2013, "Ad Click Prediction"), averaged over all passes but the
 * first. The texts are taken in an order that is mixed and fixed, so equal input gives equal
 * weights.
 */
export function learnChoices<T>(
  texts: readonly T[],
  lessonsOf: (text: T) => Iterable<ChoiceExample>,
  { places, rate, l1, l2, passes }: Manner,
): Float64Array {
  const weights = new Float64Array(places);
  const z = new Float64Array(places);
  const n = new Float64Array(places);
  const average = new Float64Array(places);
  const update = (features: readonly number[], gradient: number): void => {
    for (const place of features) {
      const before = n[place]!;
      const after = before + gradient * gradient;
      const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate;
      const sum = (z[place]! += gradient - sigma * weights[place]!);
      n[place] = after;
      weights[place] =
        Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((smoothing + Math.sqrt(after)) / rate + l2);
    }
  };
  for (let pass = 0; pass < passes; pass++) {
    for (const text of mixed(texts, pass)) {
      for (const { candidates, right } of lessonsOf(text)) {
        const gradients = gradientsOf(candidates, right, weights);
        gradients.forEach((gradient, i) => {
          if (Math.abs(gradient) > least) update(candidates[i]!, gradient);
        });
      }
    }
    if (pass > 0) weights.forEach((weight, place) => (average[place]! += weight / (passes - 1)));
  }
  return average;
}

/**
 * The slope of the loss by the score of each candidate: how likely it is chosen, less how likely it
 * would be of the right ones alone.
 */
function gradientsOf(
  candidates: ChoiceExample['candidates'],
  right: readonly boolean[],
  weights: Float64Array,
): readonly number[] {
  const scores = candidates.map((features) => scoreOf(features, weights));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const good = odds.reduce((sum, odd, i) => sum + (right[i] === true ? odd : 0), 0);
  return odds.map((odd, i) => odd / all - (right[i] === true ? odd / Math.max(good, 1e-12) : 0));
}

function scoreOf(features: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const place of features) sum += weights[place]!;
  return sum;
}

/**
 * The texts in another order than that of their names, which groups them by publisher: by a fixed
 * stride.
 */
function mixed<T>(texts: readonly T[], pass: number): T[] {
  const order = texts.map((_, i) => ({ key: (i * 7919 + pass * 104729) % 1009, i }));
  return order.sort((a, b) => a.key - b.key || a.i - b.i).map(({ i }) => texts[i]!);
}

/** How many of a hundred choices the weights get right. */
export function shareRight(lessons: Iterable<ChoiceExample>, weights: Float64Array): string {
  let count = 0;
  let right = 0;
  for (const lesson of lessons) {
    const scores = lesson.candidates.map((features) => scoreOf(features, weights));
    count++;
    if (lesson.right[scores.indexOf(Math.max(...scores))] === true) right++;
  }
  return `${((100 * right) / Math.max(1, count)).toFixed(1)} % of ${count} choices`;
}
