import { describe, expect, it } from 'vitest';
import { readConllu } from '../../src/analysis/grammar/parser/conllu';
import { passageForm } from '../../src/analysis/grammar/parser/word-features';
import type { Tree } from '../../src/training/gold/tree-texts';
import { Chance } from '../../src/training/learners/chance';
import { madeUpTrees } from '../../src/training/lessons/made-up-trees';
import { withHyphens, withPassages } from '../../src/training/lessons/tree-variants';

/** "word/head/label …" as a tree; a hyphen is told as one. */
function tree(notation: string): Tree {
  const lines = notation.split(' ').map((word, n) => {
    const [form, head, label] = word.split('/') as [string, string, string];
    return [n + 1, form, '_', 'X', form === '-' ? 'HYPH' : 'X', '_', head, label, '_', '_'].join('\t');
  });
  return readConllu(lines.join('\n'))[0]!.words;
}
const shown = (words: Tree | null): string | null =>
  words?.map(({ form, head, deprel }) => `${form}/${head}/${deprel}`).join(' ') ?? null;

describe('trees as the engine reads sentences', () => {
  it.each([
    [
      'a passage is one word',
      '"/3/punct I/3/nsubj wait/6/ccomp "/3/punct she/6/nsubj said/0/root',
      `${passageForm}/3/ccomp she/3/nsubj said/0/root`,
    ],
    [
      'what hangs on words within it hangs on it',
      'a/5/det “/3/punct big/5/amod ”/3/punct plan/0/root',
      `a/3/det ${passageForm}/3/amod plan/0/root`,
    ],
    [
      'words that hang on different ones are no passage',
      '"/2/punct big/4/amod plan/4/obj "/2/punct failed/0/root',
      null,
    ],
    ['no marks, no passage', 'she/2/nsubj said/0/root', null],
  ])('%s', (_, before, after) => {
    expect(shown(withPassages(tree(before)))).toBe(after);
  });

  it.each([
    [
      'words with a hyphen are one word',
      'a/5/det long/4/advmod -/2/punct term/5/amod plan/0/root',
      'a/3/det long-term/3/amod plan/0/root',
    ],
    [
      'three too',
      'state/5/nmod -/1/punct of/5/case -/5/punct art/6/compound kit/0/root',
      'state-of-art/2/compound kit/0/root',
    ],
    [
      'a dash between clauses is left',
      'he/2/nsubj left/0/root –/4/punct gone/2/parataxis',
      'he/2/nsubj left/0/root –/4/punct gone/2/parataxis',
    ],
  ])('%s', (_, before, after) => {
    expect(shown(withHyphens(tree(before)))).toBe(after);
  });
});

describe('sentences made up', () => {
  const clauses = [
    tree('The/2/det bridge/3/nsubj closed/0/root ./3/punct'),
    tree('We/2/nsubj wait/0/root here/2/advmod ./2/punct'),
  ];

  it('are trees: one root, every head a word of the sentence, no circle', () => {
    for (const words of madeUpTrees(400, new Chance(3), clauses)) {
      const heads = words.map(({ head }) => head!);
      expect(heads.filter((head) => head === 0)).toHaveLength(1);
      for (const [n] of heads.entries()) {
        let at = n + 1;
        for (let steps = 0; steps <= heads.length && at !== 0; steps++) at = heads[at - 1] ?? -1;
        expect(at, shown(words)!).toBe(0);
      }
    }
  });

  it('are the same for the same chance', () => {
    const lines = (seed: number): (string | null)[] => madeUpTrees(20, new Chance(seed), clauses).map(shown);
    expect(lines(1)).toEqual(lines(1));
    expect(lines(1)).not.toEqual(lines(2));
  });

  it('have a subject for nearly every verb of saying', () => {
    const all = madeUpTrees(300, new Chance(4), clauses);
    const said = all.filter((words) => words.some(({ form }) => /^(?:said|says|told|tells)$/.test(form)));
    const withSubject = said.filter((words) =>
      words.some(
        ({ deprel, head }) =>
          deprel!.startsWith('nsubj') && /^(?:said|says|told|tells)$/.test(words[head! - 1]?.form ?? ''),
      ),
    );
    expect(withSubject.length / said.length).toBeGreaterThan(0.9);
  });
});
