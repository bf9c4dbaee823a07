import { describe, expect, it } from 'vitest';
import { judgeBy, packTrees, unpackTrees } from '../../../src/analysis/learning/trees';
import { boost, type Doubt } from '../../../src/training/learners/tree-learner';

describe('trees', () => {
  it('add up one leaf each', () => {
    const judge = judgeBy({ asks: [1, -1, -1, -1], values: [5, -1, 2, 10] });
    expect([judge([0, 5]), judge([0, 6])]).toEqual([9, 12]);
  });

  it('lead to the branch of the nearest question that is still open', () => {
    const judge = judgeBy({ asks: [0, 1, -1, -1, 1, -1, -1], values: [5, 5, 1, 2, 7, 3, 4] });
    expect([judge([5, 5]), judge([5, 6]), judge([6, 7]), judge([6, 8])]).toEqual([1, 2, 3, 4]);
  });

  it('that are cut off are refused', () => {
    expect(() => judgeBy({ asks: [0, -1], values: [5, 1] })).toThrow('cut off after 2 nodes');
  });

  it('come back as they were packed', () => {
    const trees = { asks: [49, -1, -1, -1], values: [0.5, -0.123, 69, -9] };
    expect(unpackTrees(packTrees(trees, 1000))).toEqual(trees);
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
