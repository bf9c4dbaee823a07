import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarked } from '../../../../src/analysis/quotations/passages/find-marked';
import { read, words } from '../../reading';

/**
 * The words of each passage; ` / ` begins a paragraph, a trailing `~` means that no mark closes it.
 */
function passagesOf(paragraphs: string): string[] {
  const reading = read(paragraphs);
  return findMarked(reading).map((span) => words(reading, span) + (span.closed ? '' : '~'));
}

describe('passages between marks', () => {
  it.each([
    ['straight', 'He said "no" and "never".', ['no', 'never']],
    ['curly', 'He said “no” and “never”.', ['no', 'never']],
    ['two single marks of the wire', "He said ''no'' twice.", ['no']],
    ['backticks', "He said ``no'' twice.", ['no']],
    ['guillemets', 'He said « no » twice.', ['no']],
    ['single', "He said 'no' twice.", ['no']],
    ['single curly', 'He said ‘no’ twice.', ['no']],
    ['apostrophes within', "'O'Brien's dog isn't here,' he said.", ["O'Brien's dog isn't here,"]],
    ['a plural possessive within', "It is 'the troops' pay that matters', he said.", ["the troops' pay that matters"]],
    ['a plural possessive outside', "The farmers' sons left the 'old' town.", ['old']],
    ['nested: the outer one', '“They said ‘no’ to me,” he said.', ['They said ‘no’ to me,']],
    ['double in single', '\'They said "no" to me,\' he said.', ['They said "no" to me,']],
    ['single in single', "'They said 'no' to me,' he said. 'Twice.'", ["They said 'no' to me,", 'Twice.']],
    [
      'single in single, the inner one like a plural possessive',
      "'They called our plans 'hopeless' by letter,' he said.",
      ["They called our plans 'hopeless' by letter,"],
    ],
    ['single, a number first', "A '40-town tour' began.", ['40-town tour']],
    ['single, the space after it missing', "'Stop!'After that he left.", ['Stop!']],
    ['single, the space before it missing', "He sat down.'Now I rest.'", ['Now I rest.']],
    ['single, before a small word', "Both 'the long road' and the workers' hut are shut.", ['the long road']],
    ['single, unclosed after the cue', "'Wait,' he said. 'Nobody leaves.", ['Wait,', 'Nobody leaves.~']],
    ['a lone apostrophe opens nothing', "He sang 'bout rain and left.", []],
    ['an inner single mark alone opens nothing', "He was at the 'old mill and left.", []],
    ['elided words are no marks', "In the '90s he told 'em 'no'.", ['no']],
    ['inches are no marks', 'It is 6" wide.', []],
    ['unclosed over paragraphs', '“One. / “Two.” / Three.', ['One.~', 'Two.']],
    ['a label of a transcript is not said', '“RUIZ: We wait. / Later.', ['We wait.~']],
    ['empty marks hold nothing', 'He said "" and left.', []],
  ])('%s', (_kind, text, expected) => {
    expect(passagesOf(text)).toEqual(expected);
  });
});

describe('laws', () => {
  const noise = fc.string({
    unit: fc.constantFrom('"', "'", '“', '”', '‘', '’', '«', '»', '`', 'a', 'S', 's', ' ', '.', ','),
  });

  it('passages stand in order, apart, each within its marks and its block', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const reading = read(text.trim() === '' ? 'a' : text.trim());
        let end = -1;
        for (const passage of findMarked(reading)) {
          expect(passage.outer.start).toBeGreaterThanOrEqual(Math.max(0, end));
          expect(passage.start).toBeGreaterThanOrEqual(passage.outer.start);
          expect(passage.end).toBeGreaterThan(passage.start);
          expect(passage.outer.end).toBeGreaterThanOrEqual(passage.end);
          end = passage.outer.end;
        }
        expect(end).toBeLessThanOrEqual(reading.text.length);
      }),
    );
  });
});
