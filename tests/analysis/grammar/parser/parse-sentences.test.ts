import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSentences } from '../../../../src/analysis/grammar/parser/parse-sentences';
import { passageForm } from '../../../../src/analysis/grammar/parser/word-features';
import { treeSubject, wordTree } from '../../../../src/analysis/grammar/parser/word-tree';

describe('the subject of a verb of saying', () => {
  it.each([
    ['The mayor said on Tuesday that the bridge was safe .', 'said', 'mayor'],
    [`${passageForm} , said a spokesman for the council .`, 'said', 'spokesman'],
    ['Sources close to Lindt said the offer was a bluff .', 'said', 'Sources'],
    ['The nurse who looked after Cassel said he slept .', 'said', 'nurse'],
    ['Voll opened the hall and said it was late .', 'said', 'Voll'],
    ['MAYOR SAYS BRIDGE IS SAFE', 'SAYS', 'MAYOR'],
  ])('%s', (sentence, verb, subject) => {
    const words = sentence.split(' ');
    expect(words[treeSubject(wordTree(words)!, words.indexOf(verb))]).toBe(subject);
  });

  it('is none of a clause about a noun', () => {
    const words = 'A letter saying that it failed arrived .'.split(' ');
    expect(treeSubject(wordTree(words)!, words.indexOf('saying'))).not.toBe(words.indexOf('letter'));
  });
});

describe('trees', () => {
  const word = fc.constantFrom(...`the Ruiz said “ ” , . and who bridge is ${passageForm} Αθήνα 42 --`.split(' '));

  it('of any words are trees: one root, no circle, a class and a label for each word', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 300 }), (words) => {
        const tree = parseSentences([words])[0]!;
        expect(tree.map(({ form }) => form)).toEqual(words);
        expect(tree.filter(({ head }) => head === 0)).toHaveLength(1);
        for (const [n, { upos, deprel }] of tree.entries()) {
          expect(upos).toMatch(/^[A-Z]+$/);
          expect(deprel).toMatch(/^[a-z:]+$/);
          let at = n + 1;
          for (let steps = 0; steps <= words.length && at !== 0; steps++) at = tree[at - 1]!.head!;
          expect(at).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('do not hang on what is read beside them', () => {
    const sentences = ['Ruiz said no .', 'The bridge , which he built , fell .'].map((one) => one.split(' '));
    expect(parseSentences(sentences)).toEqual(sentences.flatMap((one) => parseSentences([one])));
  });
});
