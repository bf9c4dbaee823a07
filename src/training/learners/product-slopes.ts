import type { Matrices, Matrix } from '../../analysis/learning/matrices';

/** Columns of what is multiplied at most. */
const widest = 160;

/** The way back through a product of matrices: from its slopes to those of its factors. */
export class ProductSlopes {
  readonly #matrices: Matrices;
  readonly #readTurned: Matrix;
  readonly #weightsTurned: Matrix;

  constructor(matrices: Matrices, mostRows: number) {
    this.#matrices = matrices;
    this.#readTurned = matrices.make(widest, mostRows);
    this.#weightsTurned = matrices.make(widest, widest);
  }

  /** Adds the slopes of the weights: what was read turned · the slopes of the product. */
  weigh(read: Matrix, slopes: Matrix, into: Matrix, rows: number): void {
    this.#matrices.multiply(this.turnRead(read, rows), slopes, into, read.columns);
  }

  /** Adds the slopes of what was read: the slopes of the product · the weights turned. */
  through(slopes: Matrix, weights: Matrix, into: Matrix, rows: number): void {
    this.#matrices.multiply(slopes, this.turnWeights(weights, 0, weights.rows), into, rows);
  }

  /** So many rows of what was read as columns, until the next are. */
  turnRead(read: Matrix, rows: number): Matrix {
    return turnInto(this.#readTurned, read, 0, rows);
  }

  /** Rows of weights as columns, until the next are. */
  turnWeights(weights: Matrix, first: number, count: number): Matrix {
    return turnInto(this.#weightsTurned, weights, first, count);
  }
}

function turnInto(room: Matrix, { values, columns }: Matrix, first: number, count: number): Matrix {
  for (let r = 0; r < count; r++)
    for (let c = 0; c < columns; c++) room.values[c * count + r] = values[(first + r) * columns + c]!;
  return { ...room, columns: count };
}

/** Adds the slopes of what is added to every row. */
export function sumRows(from: Matrix, into: Matrix, rows: number): void {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < from.columns; c++) into.values[c]! += from.values[r * from.columns + c]!;
}

/** Writes the slopes of the loss of one choice. */
export function softmaxInto(
  scores: Float32Array,
  slopes: Float32Array,
  at: number,
  { count, gold }: { count: number; gold: number },
): void {
  let most = -Infinity;
  for (let k = 0; k < count; k++) if (scores[at + k]! > most) most = scores[at + k]!;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += slopes[at + k] = Math.exp(scores[at + k]! - most);
  for (let k = 0; k < count; k++) slopes[at + k] = slopes[at + k]! / sum;
  slopes[at + gold]! -= 1;
}
