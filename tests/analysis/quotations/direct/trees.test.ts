import { describe, expect, it } from 'vitest';
import { judgeBy } from '../../../../src/analysis/quotations/direct/trees';
import { boost, type Doubt } from '../../../../src/training/boost';

describe('trees', () => {
  it('add up one leaf each', () => {
    const judge = judgeBy({ roots: [0, 3], asks: [1, -1, -1, -1], values: [5, -1, 2, 10], above: [2, 0, 0, 0] });
    expect([judge([0, 5]), judge([0, 6])]).toEqual([9, 12]);
  });

  it('learn what the scores got wrong, the same each time', () => {
    const doubts: Doubt[] = Array.from({ length: 60 }, (_, n) => ({
      described: [
        [n % 7, 1],
        [n % 5, 0],
      ],
      scores: [0, 1],
      right: [true, false],
    }));
    const trees = boost(doubts);
    const judge = judgeBy(trees);
    expect(judge([3, 1])).toBeGreaterThan(judge([3, 0]) + 1);
    expect(boost(doubts)).toEqual(trees);
  });
});
