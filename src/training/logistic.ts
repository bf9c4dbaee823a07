/** One example of a yes-or-no question: the numbers of the features that it has, how much it counts, and the answer. */
export interface YesNoExample {
  readonly features: readonly number[];
  readonly weight: number;
  readonly right: boolean;
}

const rounds = 1500;

/** The weights (log odds) of a logistic regression drawn to zero by `l2`, by plain descent from zero: equal input gives equal weights. */
export function fitLogistic(examples: readonly YesNoExample[], featureCount: number, l2: number): Float64Array {
  const weights = new Float64Array(featureCount);
  const speed = new Float64Array(featureCount).fill(l2);
  for (const { features, weight } of examples) for (const f of features) speed[f]! += (weight * features.length) / 4;
  for (let round = 0; round < rounds; round++) {
    const gradient = Float64Array.from(weights, (value) => l2 * value);
    for (const { features, weight, right } of examples) {
      const miss = weight * (1 / (1 + Math.exp(-features.reduce((sum, f) => sum + weights[f]!, 0))) - (right ? 1 : 0));
      for (const f of features) gradient[f]! += miss;
    }
    for (let f = 0; f < featureCount; f++) weights[f]! -= gradient[f]! / speed[f]!;
  }
  return weights;
}
