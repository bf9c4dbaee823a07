import { featurePlaces, placeOf, type FeatureSink } from '../analysis/learning/features';
import type { Scorer } from '../analysis/learning/scorer';

const rate = 0.1;
const smoothing = 1;

/** How strongly weights are drawn to zero: `l1` makes most of them exactly zero, `l2` keeps the others small. */
export interface Penalty {
  readonly l1: number;
  readonly l2: number;
}

/**
 * Learns logistic choices over hashed features by FTRL-Proximal (McMahan et al. 2013, "Ad Click Prediction"). The order
 * of the examples is its only source of variation, so that equal input gives equal weights.
 */
export class Learner implements Scorer {
  readonly weights = new Float64Array(featurePlaces);
  private readonly z = new Float64Array(featurePlaces);
  private readonly n = new Float64Array(featurePlaces);
  private places: number[] = [];

  constructor(private readonly penalty: Penalty) {}

  add(template: number, a: number, b = 0, c = 0): void {
    this.places.push(placeOf(template, a, b, c));
  }

  take(): number {
    let sum = 0;
    for (const place of this.places) sum += this.weights[place]!;
    this.places = [];
    return sum;
  }

  /** Learns that the features which `describe` gives are right (or not). */
  learnYesNo(describe: (sink: FeatureSink) => void, right: boolean): void {
    describe(this);
    const places = this.places;
    const score = this.take();
    this.update(places, 1 / (1 + Math.exp(-score)) - (right ? 1 : 0));
  }

  /** Learns that of all candidates the one at index `right` is to be chosen. */
  learnChoice(candidates: readonly number[], describe: (at: number, sink: FeatureSink) => void, right: number): void {
    const places: number[][] = [];
    const scores = candidates.map((at) => {
      describe(at, this);
      places.push(this.places);
      return this.take();
    });
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const sum = shares.reduce((total, share) => total + share, 0);
    shares.forEach((share, i) => {
      const gradient = share / sum - (i === right ? 1 : 0);
      if (Math.abs(gradient) > 1e-3) this.update(places[i]!, gradient);
    });
  }

  private update(places: readonly number[], gradient: number): void {
    const { l1, l2 } = this.penalty;
    for (const place of places) {
      const before = this.n[place]!;
      const after = before + gradient * gradient;
      const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate;
      const z = (this.z[place]! += gradient - sigma * this.weights[place]!);
      this.n[place] = after;
      this.weights[place] =
        Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((smoothing + Math.sqrt(after)) / rate + l2);
    }
  }
}
