import { tableSize } from '../analysis/quotations/passages/feature-sink';

/** A choice to learn from: the features of each candidate, and which of them are right. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const epochs = 6;
const rate = 0.05;
const decay = 1e-3;

/** The weights of a log-linear model by AdaGrad in a fixed order, averaged over all epochs but the first. Features of fewer examples than `rare` are noise and left out. */
export function learn(all: readonly Example[], rare: number): Float64Array {
  return fit(withoutRare(all, rare));
}

function fit(examples: readonly Example[]): Float64Array {
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
export function shareRight(examples: readonly Example[], weights: Float64Array): string {
  let right = 0;
  for (const example of examples) {
    const scores = example.features.map((list) => list.reduce((sum, feature) => sum + weights[feature]!, 0));
    if (example.right[scores.indexOf(Math.max(...scores))]) right++;
  }
  return ((100 * right) / examples.length).toFixed(1);
}
