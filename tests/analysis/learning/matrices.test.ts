import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { fromRow, kernel, Matrices, plainKernel, type Matrix } from '../../../src/analysis/learning/matrices';
import { packNumbers } from '../../../src/analysis/learning/packed-numbers';

const source = join(import.meta.dirname, '../../../src/analysis/learning/matrices.wat');

describe('matrices', () => {
  it('the kernel is what matrices.wat says', async () => {
    const { parseWat } = await wabt();
    const { buffer } = parseWat('matrices.wat', readFileSync(source, 'utf8'), { simd: true }).toBinary({});
    expect(kernel).toBe(packNumbers(buffer));
  });

  it('a product is that of every row with every column, and is added to what stands there', () => {
    const size = fc.record({
      rows: fc.integer({ min: 1, max: 4 }),
      inner: fc.integer({ min: 1, max: 9 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(size, fc.infiniteStream(fc.integer({ min: -9, max: 9 })), ({ rows, inner, columns }, numbers) => {
        const matrices = new Matrices(4000);
        const filled = (matrix: Matrix): Matrix => {
          for (let n = 0; n < matrix.values.length; n++) matrix.values[n] = numbers.next().value as number;
          return matrix;
        };
        const [a, b, c] = [
          matrices.make(4 * rows, inner),
          matrices.make(inner, 8 * columns),
          matrices.make(4 * rows, 8 * columns),
        ].map(filled) as [Matrix, Matrix, Matrix];
        const expected = Array.from(c.values, (was, n) => {
          const [row, column] = [Math.floor(n / b.columns), n % b.columns];
          let sum = was;
          for (let k = 0; k < inner; k++) sum += a.values[row * inner + k]! * b.values[k * b.columns + column]!;
          return sum;
        });
        matrices.multiply(a, b, c);
        expect(Array.from(c.values)).toEqual(expected);
      }),
    );
  });

  it('where nothing may be compiled the same numbers come, to the last bit', () => {
    const numbers = fc.float({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 200, maxLength: 200 }), ([...given]) => {
        const products = [new Matrices(4000), new Matrices(4000, plainKernel())].map((matrices) => {
          const [a, b, c] = [matrices.make(4, 9), matrices.make(9, 16), matrices.make(4, 16)];
          for (const matrix of [a, b, c]) matrix.values.forEach((_, n) => (matrix.values[n] = given[n % 200]!));
          matrices.multiply(a, b, c);
          return Array.from(c.values);
        });
        expect(products[1]).toEqual(products[0]);
      }),
    );
  });

  it('what a matrix is read before or behind its rows is zero', () => {
    const matrices = new Matrices(2000);
    const a = matrices.make(4, 1);
    const one = matrices.make(1, 8);
    const c = matrices.make(4, 8);
    a.values.set([1, 2, 3, 4]);
    one.values.fill(1);
    matrices.multiply(fromRow(a, -1), one, c);
    matrices.multiply(fromRow(a, 2), one, c);
    expect([0, 1, 2, 3].map((row) => c.values[row * 8])).toEqual([0 + 3, 1 + 4, 2 + 0, 3 + 0]);
  });
});
