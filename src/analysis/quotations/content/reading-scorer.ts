import type { Weights } from '../../learning/linear-weights';
import { placeOf, tableSize, type FeatureSink } from '../passages/feature-sink';

/** Adds up the weights of the features that it is given. */
export interface Scorer extends FeatureSink {
  /** the sum since the last call, in nats */
  take(): number;
}

/** A scorer by a table of weights. */
export function scorerOf({ grain, steps }: Weights): Scorer {
  const weights = bytesOf(steps);
  let sum = 0;
  return {
    add(kind, pattern, a = 0, b = 0, c = 0) {
      sum += weights[placeOf(kind, pattern, a, b, c)]!;
    },
    take() {
      const taken = sum / grain;
      sum = 0;
      return taken;
    },
  };
}

/** What the weights say of a reading, in nats: in all, and of four things by themselves. */
export interface Score {
  readonly total: number;
  /** of the passage and what stands beside it */
  readonly passage: number;
  readonly source: number;
  /** of verbs of saying that hold one another */
  readonly nesting: number;
  /** of neighbours, and of nobody's having said it */
  readonly rest: number;
}

/** A scorer that keeps apart what the weights say of different things. */
export function partScorerOf({ grain, steps }: Weights): FeatureSink & { take(): Score } {
  const weights = bytesOf(steps);
  const sums = new Float64Array(5);
  return {
    add(kind, pattern, a = 0, b = 0, c = 0) {
      sums[partOf(kind)]! += weights[placeOf(kind, pattern, a, b, c)]!;
    },
    take() {
      const [passage, source, nesting, rest, cue] = sums as unknown as [number, number, number, number, number];
      sums.fill(0);
      return {
        total: (passage + source + nesting + rest + cue) / grain,
        passage: passage / grain,
        source: source / grain,
        nesting: nesting / grain,
        rest: rest / grain,
      };
    },
  };
}

/** Which of the sums a kind of feature goes to; the kinds are those of `features.ts` and `site-features.ts`. */
function partOf(kind: number): number {
  if (kind < 20) return 0;
  if (kind < 30 || (kind >= 59 && kind < 64)) return 3;
  if (kind < 50) return 4;
  return kind >= 64 && kind < 74 ? 2 : 1;
}

/** As bytes, since they then stay in the processor's cache. */
function bytesOf(steps: Int16Array): Int8Array {
  if (steps.length !== tableSize) throw new RangeError(`${steps.length} weights where ${tableSize} were expected`);
  return Int8Array.from(steps);
}
