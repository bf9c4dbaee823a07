import { describe, expect, it } from 'vitest';
import { ConlluError, readConllu, writeConllu } from '../../../../src/analysis/grammar/parser/conllu';

const line = (...columns: string[]): string => [...columns, ...Array<string>(10).fill('_')].slice(0, 10).join('\t');
const text = [
  '# text = Don’t wait',
  line('1-2', 'Don’t'),
  line('1', 'Do'),
  line('2', 'n’t'),
  line('3', 'wait'),
  '',
  line('1', 'Go'),
  '',
].join('\n');

describe('CoNLL-U', () => {
  it('is read as sentences of words, and written with what was found; comments and ranges stay', () => {
    const [first, second, more] = readConllu(text);
    expect(first!.words.map(({ form }) => form)).toEqual(['Do', 'n’t', 'wait']);
    expect(second!.words).toEqual([{ form: 'Go', upos: null, xpos: null, head: null, deprel: null }]);
    expect(more).toBeUndefined();
    const written = writeConllu(second!, [{ form: 'Go', upos: 'VERB', xpos: 'VB', head: 0, deprel: 'root' }]);
    expect(written).toBe('1\tGo\t_\tVERB\tVB\t_\t0\troot\t_\t_\n\n');
    expect(writeConllu(first!, first!.words)).toBe(`${text.split('\n\n')[0]!}\n\n`);
  });

  it.each([
    ['too few columns', '1\tGo\t_', /has 3 columns, not 10/, 1],
    ['spaces for tabs', '1 Go _ _ _ _ _ _ _ _', /has 1 columns, not 10/, 1],
    ['a number left out', `${line('1', 'Go')}\n${line('3', 'on')}`, /ID is "3", not 2/, 2],
    ['no word', line('1', ''), /FORM is empty/, 1],
    ['a head that is no number', line('1', 'Go', '_', '_', '_', '_', 'x'), /HEAD is "x"/, 1],
  ])('%s is told with its line', (_, wrong, message, number) => {
    let caught: unknown;
    try {
      readConllu(wrong);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ConlluError);
    expect(caught).toMatchObject({ line: number, message: expect.stringMatching(message) as string });
  });
});
