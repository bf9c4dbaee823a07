import type { Scorer } from './choose';
import { featurePlaces, placeOf } from './features';

/** Weights as they ship: one printable character a place, each step from `O` (zero) worth 0.08 logits; runs of zeros as `~`, their number and `;`. */
export interface PackedWeights {
  readonly packed: string;
}

const zero = 79;
const lowest = 35;
const highest = 122;
const step = 0.08;

/** Packs weights at a grain of `step`; what lies beyond 3.4 logits is cut to it. */
export function encodeWeights(weights: Float64Array): PackedWeights {
  let packed = '';
  for (const weight of weights) {
    let code = Math.max(lowest, Math.min(highest, zero + Math.round(weight / step)));
    if (code === 92) code = 91;
    packed += String.fromCharCode(code);
  }
  return { packed: packed.replace(/O{4,}/g, (run) => `~${run.length};`) };
}

/** Unpacks weights, in steps; throws a RangeError when they are not as many as there are places. */
export function decodeWeights({ packed }: PackedWeights): Int8Array {
  const weights = new Int8Array(featurePlaces);
  let place = 0;
  for (let i = 0; i < packed.length; i++) {
    if (packed.charAt(i) === '~') {
      const end = packed.indexOf(';', i);
      place += Number(packed.slice(i + 1, end));
      i = end;
    } else weights[place++] = packed.charCodeAt(i) - zero;
  }
  if (place !== featurePlaces) throw new RangeError(`${place} weights where ${featurePlaces} were expected`);
  return weights;
}

/** A scorer that adds up these weights, which are in steps: bytes, since they then stay in the processor's cache. */
export function scorerOf(weights: Int8Array): Scorer {
  return new Sum(weights);
}

class Sum implements Scorer {
  private sum = 0;

  constructor(private readonly weights: Int8Array) {}

  add(template: number, a: number, b = 0, c = 0): void {
    this.sum += this.weights[placeOf(template, a, b, c)]!;
  }

  take(): number {
    const score = this.sum * step;
    this.sum = 0;
    return score;
  }
}
