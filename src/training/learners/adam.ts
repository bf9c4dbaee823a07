/**
 * What is known of a list of numbers that are learned: the mean of their slopes and of the squares
 * of those.
 */
interface Moments {
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

const keepMean = 0.9;
const keepSquare = 0.98;

/**
 * Moves numbers against their slopes, each by what its slopes so far make right (Kingma and Ba
 * 2015, "Adam").
 */
export class Adam {
  readonly #moments = new Map<Float32Array, Moments>();
  #steps = 0;

  /** To be called once before the moves of each batch. */
  begin(): void {
    this.#steps++;
  }

  /** Moves the numbers from `first` to `end`; their slopes are zero afterwards. */
  move(numbers: Float32Array, slopes: Float32Array, rate: number, { first = 0, end = numbers.length } = {}): void {
    const { mean, square } = this.#momentsOf(numbers);
    const meanShare = 1 - keepMean ** this.#steps;
    const squareShare = 1 - keepSquare ** this.#steps;
    for (let n = first; n < end; n++) {
      const slope = slopes[n]!;
      mean[n] = keepMean * mean[n]! + (1 - keepMean) * slope;
      square[n] = keepSquare * square[n]! + (1 - keepSquare) * slope * slope;
      numbers[n] = numbers[n]! - (rate * (mean[n]! / meanShare)) / (Math.sqrt(square[n]! / squareShare) + 1e-7);
      slopes[n] = 0;
    }
  }

  #momentsOf(numbers: Float32Array): Moments {
    let moments = this.#moments.get(numbers);
    if (moments === undefined) {
      moments = { mean: new Float32Array(numbers.length), square: new Float32Array(numbers.length) };
      this.#moments.set(numbers, moments);
    }
    return moments;
  }
}
