import { hashOf, shiftFor, type FeatureSink } from './features';
import type { Weights } from './linear-weights';

/** Adds up the weights of the features that it is given. */
export interface Scorer extends FeatureSink {
  /** the sum since the last call, in nats */
  take(): number;
}

/**
 * A scorer by these weights of hashed features; throws a RangeError when they are no power of two.
 */
export function scorerOf(weights: Weights): Scorer {
  return new Sum(weights);
}

/**
 * A scorer that keeps apart, in `parts` sums, what the weights say of different templates; `take`
 * gives all sums, in nats.
 */
export function partScorerOf(
  { grain, steps }: Weights,
  parts: number,
  partOf: (template: number) => number,
): FeatureSink & { take(): number[] } {
  const weights = Int8Array.from(steps);
  const shift = shiftFor(steps.length);
  const sums = new Float64Array(parts);
  return {
    add(template, a, b = 0, c = 0) {
      sums[partOf(template)]! += weights[hashOf(template, a, b, c) >>> shift]!;
    },
    take() {
      const taken = Array.from(sums, (sum) => sum / grain);
      sums.fill(0);
      return taken;
    },
  };
}

class Sum implements Scorer {
  private sum = 0;
  private readonly grain: number;
  private readonly shift: number;
  /** bytes, since they then stay in the processor's cache */
  private readonly weights: Int8Array;

  constructor({ grain, steps }: Weights) {
    this.grain = grain;
    this.shift = shiftFor(steps.length);
    this.weights = Int8Array.from(steps);
  }

  add(template: number, a: number, b = 0, c = 0): void {
    this.sum += this.weights[hashOf(template, a, b, c) >>> this.shift]!;
  }

  take(): number {
    const score = this.sum / this.grain;
    this.sum = 0;
    return score;
  }
}
