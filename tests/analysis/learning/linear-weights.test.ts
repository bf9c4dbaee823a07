import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSteps, packWeights, unpackWeights } from '../../../src/analysis/learning/linear-weights';
import { eachNumber, packNumbers, signed, unsigned } from '../../../src/analysis/learning/packed-numbers';

function unpacked(text: string): number[] {
  const numbers: number[] = [];
  eachNumber(text, (number) => numbers.push(number));
  return numbers;
}

describe('packed numbers', () => {
  it('come back as they were, and need no escape in JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const packed = packNumbers(numbers);
        expect(unpacked(packed)).toEqual(numbers);
        expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      }),
    );
  });

  it('that end within a number are refused', () => {
    expect(() => unpacked(packNumbers([1, 70]).slice(0, -1))).toThrow('end within a number');
  });

  it('may be of either sign', () => {
    expect([0, -1, 1, -2, 2].map(unsigned)).toEqual([0, 1, 2, 3, 4]);
    fc.assert(fc.property(fc.integer({ min: -32768, max: 32767 }), (number) => signed(unsigned(number)) === number));
  });
});

describe('the weights of a model', () => {
  it('come back as they were packed', () => {
    const steps = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -32768, max: 32767 })));
    fc.assert(
      fc.property(steps, (list) => {
        const weights = { grain: 50, steps: Int16Array.from(list) };
        expect(unpackWeights(packWeights(weights))).toEqual(weights);
      }),
    );
  });

  it('are rounded to the grain and cut at the most', () => {
    const weights = inSteps(Float64Array.of(0, 0.09, -0.11, 9, -9), 10, 30);
    expect([...weights.steps]).toEqual([0, 1, -1, 30, -30]);
  });

  it('that are cut off are refused', () => {
    const packed = packWeights({ grain: 1, steps: Int16Array.of(0, 3, 0, 4) });
    expect(() => unpackWeights({ ...packed, places: 3 })).toThrow('2 weights for 2 of 3 places');
    expect(() => unpackWeights({ ...packed, steps: packed.steps.slice(1) })).toThrow('1 weights for 2 of 4 places');
  });
});
