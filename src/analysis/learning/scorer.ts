import { featurePlaces, placeOf, type FeatureSink } from './features';
import type { Weights } from './linear-weights';

/** Adds up the weights of the features that it is given. */
export interface Scorer extends FeatureSink {
  /** the sum since the last call, in nats */
  take(): number;
}

/** A scorer by these weights; throws a RangeError when they are not as many as there are places. */
export function scorerOf({ grain, steps }: Weights): Scorer {
  if (steps.length !== featurePlaces)
    throw new RangeError(`${steps.length} weights where ${featurePlaces} were expected`);
  // bytes, since they then stay in the processor's cache
  return new Sum(Int8Array.from(steps), grain);
}

class Sum implements Scorer {
  private sum = 0;

  constructor(
    private readonly weights: Int8Array,
    private readonly grain: number,
  ) {}

  add(template: number, a: number, b = 0, c = 0): void {
    this.sum += this.weights[placeOf(template, a, b, c)]!;
  }

  take(): number {
    const score = this.sum / this.grain;
    this.sum = 0;
    return score;
  }
}
