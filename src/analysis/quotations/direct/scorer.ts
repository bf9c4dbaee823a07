import { placeOf, type FeatureSink } from './feature-sink';

/** Adds up the weights of the features that it is given. */
export interface Scorer extends FeatureSink {
  /** the sum since the last call, in the table's own grain */
  take(): number;
}

/** The weights are log odds times this. */
export const scale = 50;

/** Weights as they are held: a byte each, since they then stay in the processor's cache. */
export type Weights = Int8Array;

/** A scorer by a table of weights. */
export function scorerOf(weights: Weights): Scorer {
  let sum = 0;
  return {
    add(kind, pattern, a = 0, b = 0, c = 0) {
      sum += weights[placeOf(kind, pattern, a, b, c)]!;
    },
    take() {
      const taken = sum;
      sum = 0;
      return taken;
    },
  };
}

/** What the weights say of a reading: in all, and of four things by themselves. */
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

/** A scorer that keeps apart what the weights say of different things; `take` gives them in the table's own grain. */
export function partScorerOf(weights: Weights): FeatureSink & { take(): Score } {
  const sums = new Float64Array(5);
  return {
    add(kind, pattern, a = 0, b = 0, c = 0) {
      sums[partOf(kind)]! += weights[placeOf(kind, pattern, a, b, c)]!;
    },
    take() {
      const [passage, source, nesting, rest, cue] = sums as unknown as [number, number, number, number, number];
      sums.fill(0);
      return { total: passage + source + nesting + rest + cue, passage, source, nesting, rest };
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
