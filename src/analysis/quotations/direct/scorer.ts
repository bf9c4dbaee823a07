import { placeOf, type FeatureSink } from './feature-sink';

/** Adds up the weights of the features that it is given. */
export interface Scorer extends FeatureSink {
  /** the sum since the last call, in the table's own grain */
  take(): number;
}

/** A scorer by a table of weights: a byte each, since they then stay in the processor's cache. */
export function scorerOf(table: readonly number[]): Scorer {
  const weights = Int8Array.from(table);
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
