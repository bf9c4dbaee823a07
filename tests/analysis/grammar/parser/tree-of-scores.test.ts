import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeOfScores } from '../../../../src/analysis/grammar/parser/tree-of-scores';

/** Every list of heads of `length` words that is a tree with one word on the root. */
function* allTrees(length: number): Generator<number[]> {
  const heads = new Array<number>(length).fill(0);
  const isTree = (): boolean => {
    if (heads.filter((head) => head === 0).length !== 1) return false;
    return heads.every((_, word) => {
      let at = word + 1;
      for (let steps = 0; steps <= length && at !== 0; steps++) at = heads[at - 1]!;
      return at === 0;
    });
  };
  for (let code = 0; code < (length + 1) ** length; code++) {
    for (let word = 0, rest = code; word < length; word++, rest = Math.floor(rest / (length + 1)))
      heads[word] = rest % (length + 1);
    if (isTree()) yield [...heads];
  }
}

const sumOf = (scores: Float32Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + scores[(word + 1) * 8 + head]!, 0);

describe('the best tree', () => {
  it('has the highest sum of all trees with one root', () => {
    const scores = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 4 }), (numbers, length) => {
        const table = Float32Array.from(numbers);
        const found = [...treeOfScores(table, 8, length)].slice(1);
        const best = Math.max(...[...allTrees(length)].map((heads) => sumOf(table, heads)));
        expect(sumOf(table, found)).toBe(best);
        expect([...allTrees(length)].map(String)).toContain(String(found));
      }),
    );
  });
});
