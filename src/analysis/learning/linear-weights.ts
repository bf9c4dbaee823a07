import { eachNumber, packNumbers, signed, unsigned } from './packed-numbers';

/** The weights of a linear model as they ship: most are zero, so only the others are told. */
export interface PackedWeights {
  /** how many steps make a nat */
  readonly grain: number;
  /** how many weights there are */
  readonly places: number;
  /** packed numbers: how many zeros stand before each weight that is none */
  readonly gaps: string;
  /** packed numbers: each such weight in steps, made unsigned */
  readonly steps: string;
}

/** The weights of a linear model, in steps of which `grain` make a nat. */
export interface Weights {
  readonly grain: number;
  readonly steps: Int16Array;
}

/**
 * Rounds weights in nats to steps of which `grain` make one; what lies beyond `most` steps is cut
 * to it.
 */
export function inSteps(weights: Float64Array, grain: number, most: number): Weights {
  const steps = Int16Array.from(weights, (weight) => Math.max(-most, Math.min(most, Math.round(weight * grain))));
  return { grain, steps };
}

/** Packs weights for a model's file. */
export function packWeights({ grain, steps }: Weights): PackedWeights {
  const gaps: number[] = [];
  const told: number[] = [];
  let gap = 0;
  for (const step of steps) {
    if (step === 0) gap++;
    else {
      gaps.push(gap);
      told.push(unsigned(step));
      gap = 0;
    }
  }
  return { grain, places: steps.length, gaps: packNumbers(gaps), steps: packNumbers(told) };
}

/** Unpacks the weights of a model's file; throws a RangeError when the file is cut off. */
export function unpackWeights({ grain, places, gaps, steps: told }: PackedWeights): Weights {
  const steps = new Int16Array(places);
  const at = new Int32Array(gaps.length);
  let count = 0;
  let place = -1;
  eachNumber(gaps, (gap) => (at[count++] = place += gap + 1));
  let n = 0;
  eachNumber(told, (step) => (steps[at[n++]!] = signed(step)));
  if (n !== count || place >= places) throw new RangeError(`${n} weights for ${count} of ${places} places`);
  return { grain, steps };
}
