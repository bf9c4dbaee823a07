/**
 * One example of a yes-or-no question: the numbers of the features that it has, how strongly it has
 * each (1 if not told), how much it counts, and the answer.
 */
export interface YesNoExample {
  readonly features: readonly number[];
  readonly strengths?: readonly number[];
  readonly weight: number;
  readonly right: boolean;
}

const rounds = 1500;

/** What the weights say of an example, in nats. */
export function scoreOf(weights: Float64Array, { features, strengths }: YesNoExample): number {
  let score = 0;
  for (let i = 0; i < features.length; i++) score += weights[features[i]!]! * (strengths?.[i] ?? 1);
  return score;
}

/**
 * The weights, in nats, of a logistic regression, each drawn to zero by its `penalty`, by plain
 * descent from zero: equal input gives equal weights.
 */
export function fitLogistic(
  examples: readonly YesNoExample[],
  featureCount: number,
  penalty: (feature: number) => number,
): Float64Array {
  const weights = new Float64Array(featureCount);
  const penalties = Float64Array.from(weights, (_, feature) => penalty(feature));
  const speed = Float64Array.from(penalties);
  for (const { features, strengths, weight } of examples) {
    const all = strengths?.reduce((sum, strength) => sum + strength, 0) ?? features.length;
    features.forEach((f, i) => (speed[f]! += (weight * all * (strengths?.[i] ?? 1)) / 4));
  }
  for (let round = 0; round < rounds; round++) {
    const gradient = Float64Array.from(weights, (value, f) => penalties[f]! * value);
    for (const example of examples) {
      const { features, strengths, weight, right } = example;
      const miss = weight * (1 / (1 + Math.exp(-scoreOf(weights, example))) - (right ? 1 : 0));
      for (let i = 0; i < features.length; i++) gradient[features[i]!]! += miss * (strengths?.[i] ?? 1);
    }
    for (let f = 0; f < featureCount; f++) weights[f]! -= gradient[f]! / speed[f]!;
  }
  return weights;
}
