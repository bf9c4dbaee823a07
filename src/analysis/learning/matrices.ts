import { eachNumber } from './packed-numbers';

/**
 * The one loop of a small neural network that costs time, c += a · b, as WebAssembly with four
 * numbers at a step: twenty times as fast as the same loop in JavaScript. Made from matrices.wat; a
 * test holds that it is.
 */
export const kernel =
  "#w&o'i'$###$-$v&){'{'{'{'{'{'#&%$#()$$$|'|'%*8%)i'{&i'k'n'u'%#+i'q'h'p'e'l'h'u'##-k,'$h,'%+{'.w'C'q%%p'D/C(q%%p'D0&p%q%#D*&p%C#C)C/h'f'D,C$C*q%%p'f'D-w,/################D1w,/################D2w,/################D3w,/################D4w,/################D5w,/################D6w,/################D7w,/################D8C'D+&p%C-w,#'#D9C-w,#'3D:C,w,,%#D;C1C;C9w,z+$w,x+$D1C2C;C:w,z+$w,x+$D2C,C/f'w,,%#D;C3C;C9w,z+$w,x+$D3C4C;C:w,z+$w,x+$D4C,C/f'C/f'w,,%#D;C5C;C9w,z+$w,x+$D5C6C;C:w,z+$w,x+$D6C,C/f'C/f'C/f'w,,%#D;C7C;C9w,z+$w,x+$D7C8C;C:w,z+$w,x+$D8C,q%'f'D,C-C0f'D-C+q%$g'E+0#.C%C)C0h'C*q%%p'f'f'D.C.C.w,#'#C1w,x+$w,.'#C.C.w,#'3C2w,x+$w,.'3C.C0f'D.C.C.w,#'#C3w,x+$w,.'#C.C.w,#'3C4w,x+$w,.'3C.C0f'D.C.C.w,#'#C5w,x+$w,.'#C.C.w,#'3C6w,x+$w,.'3C.C0f'D.C.C.w,#'#C7w,x+$w,.'#C.C.w,#'3C8w,x+$w,.'3C.C0f'D.C*q%+f'E*C(y%0#.C)q%'f'E)C&y%0#..";

// the engine is compiled without the types of browsers and of Node, which both have this
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  /** byte offsets of a, b and c; rows of a (by fours), columns of a, columns of b (by eights) */
  multiply(a: number, b: number, c: number, rows: number, inner: number, columns: number): void;
}

const pageBytes = 65536;

/** The kernel compiled; null where a page's policy lets nothing be compiled ('wasm-unsafe-eval' is not in ours). */
function compiledKernel(): Kernel | null {
  const bytes: number[] = [];
  eachNumber(kernel, (byte) => bytes.push(byte));
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(bytes))).exports as Kernel;
  } catch {
    return null;
  }
}

/** The same kernel without WebAssembly, by the same steps: it gives the same numbers, in several times the time. */
export function plainKernel(): Kernel {
  const memory = { buffer: new ArrayBuffer(pageBytes), grow: (_: number): number => 0 };
  memory.grow = (pages) => {
    memory.buffer = new ArrayBuffer(memory.buffer.byteLength + pages * pageBytes);
    return 0;
  };
  return { memory, multiply: (...places) => multiplyPlainly(new Float32Array(memory.buffer), places) };
}

function multiplyPlainly(all: Float32Array, [a, b, c, rows, inner, columns]: Parameters<Kernel['multiply']>): void {
  const sums = new Float32Array(columns);
  const [factors, first] = [all.subarray(b / 4), c / 4];
  for (let row = 0; row < fours(rows); row++) {
    sums.fill(0);
    for (let k = 0; k < inner; k++) {
      const [x, at] = [all[a / 4 + row * inner + k]!, k * columns];
      // a product is rounded before it is added, and so is each sum
      for (let n = 0; n < columns; n++) sums[n] = sums[n]! + Math.fround(x * factors[at + n]!);
    }
    for (let n = 0; n < columns; n++) all[first + row * columns + n]! += sums[n]!;
  }
}

/** Rows of zeros before and after a matrix, so that its neighbours may be read at the ends. */
const slackRows = 8;

/** A matrix row by row; rows of zeros lie before and after it. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** byte offset of its first row */
  readonly at: number;
  readonly values: Float32Array;
}

/** Room for matrices, and their product. */
export class Matrices {
  readonly #kernel: Kernel;
  #end = 0;

  /** Room for so many numbers. */
  constructor(numbers: number, made: Kernel = compiledKernel() ?? plainKernel()) {
    this.#kernel = made;
    this.#kernel.memory.grow(Math.ceil((numbers * 4) / pageBytes));
  }

  /** A matrix of zeros; throws a RangeError when there is no room left. */
  make(rows: number, columns: number): Matrix {
    const slack = slackRows * columns * 4;
    const at = this.#end + slack;
    this.#end = at + rows * columns * 4 + slack;
    return { rows, columns, at, values: new Float32Array(this.#kernel.memory.buffer, at, rows * columns) };
  }

  /** How many numbers a matrix takes, with the zeros about it. */
  static room(rows: number, columns: number): number {
    return (rows + 2 * slackRows) * columns;
  }

  /**
   * Adds a · b to c, for so many rows of a and c. They are taken by fours, the columns of b must be
   * a multiple of eight.
   */
  multiply(a: Matrix, b: Matrix, c: Matrix, rows = a.rows): void {
    this.#kernel.multiply(a.at, b.at, c.at, rows, a.columns, b.columns);
  }
}

/** A matrix from one of its rows on, to be multiplied; its `values` still begin where they did. */
export function fromRow(matrix: Matrix, row: number): Matrix {
  return { ...matrix, at: matrix.at + row * matrix.columns * 4 };
}

/** As many columns as a product takes. */
export function eights(count: number): number {
  return Math.ceil(count / 8) * 8;
}

/** As many rows as a product takes. */
export function fours(count: number): number {
  return Math.ceil(count / 4) * 4;
}
