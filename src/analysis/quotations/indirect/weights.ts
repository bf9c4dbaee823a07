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

/** A scorer that adds up these weights, which are in steps. */
export function scorerOf(weights: Int8Array): Scorer {
  return new Sum(weights);
}

class Sum implements Scorer {
  private sum = 0;
  /** a bit for each weight that is not zero: few are not, and the bits stay in the processor's cache where the weights do not */
  private readonly some: Int32Array;

  constructor(private readonly weights: Int8Array) {
    this.some = new Int32Array(weights.length >>> 5);
    weights.forEach((weight, place) => {
      if (weight !== 0) this.some[place >>> 5]! |= 1 << (place & 31);
    });
  }

  add(template: number, a: number, b = 0, c = 0): void {
    const place = placeOf(template, a, b, c);
    if (((this.some[place >>> 5]! >>> (place & 31)) & 1) === 0) return;
    this.sum = (this.sum + this.weights[place]!) | 0;
  }

  take(): number {
    const score = this.sum * step;
    this.sum = 0;
    return score;
  }
}
