import { describe, expect, it } from 'vitest';
import { mergeStatements } from '../../../../src/analysis/quotations/content/merge-statements';
import type { Statement } from '../../../../src/analysis/quotations/statement';
import type { Span } from '../../../../src/model/span';

const text = 'Okoro said that the delay was “a disgrace” on Monday. “We wait,” she added.';

function span(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function statement(content: string, quoted: string | null, cue: string | null, source: string | null): Statement {
  return {
    content: [span(content)],
    quoted: quoted === null ? [] : [span(quoted)],
    cue: cue === null ? null : span(cue),
    source: source === null ? null : span(source),
  };
}

function shown(statements: readonly Statement[]): string[] {
  return statements.map(({ content, source }) => {
    const [first] = content;
    return `<${source === null ? '' : text.slice(source.start, source.end)}> ${text.slice(first!.start, first!.end)}`;
  });
}

const fragment = statement('“a disgrace”', 'a disgrace', 'said', 'Okoro');
const clause = statement('that the delay was “a disgrace”', 'a disgrace', 'said', 'Okoro');
const whole = statement('“We wait,”', 'We wait,', 'added', 'she');

describe('one passage, one statement', () => {
  it.each([
    [
      'apart: both stay, in text order',
      [whole],
      [clause],
      ['<Okoro> that the delay was “a disgrace”', '<she> “We wait,”'],
    ],
    [
      'a clause of the same source gives a part its extent',
      [{ ...fragment, content: [span('was “a disgrace”')] }],
      [clause],
      ['<Okoro> that the delay was “a disgrace”'],
    ],
    [
      'what is all between marks keeps its own extent',
      [whole],
      [statement('“We wait,”', 'We wait,', 'added', 'she')],
      ['<she> “We wait,”'],
    ],
    [
      'a clause of another source does not take a passage',
      [fragment],
      [statement('that the delay was “a disgrace”', 'a disgrace', 'added', 'she')],
      ['<Okoro> “a disgrace”'],
    ],
    [
      'a clause with a source comes before a passage without',
      [{ ...fragment, cue: null, source: null }],
      [clause],
      ['<Okoro> that the delay was “a disgrace”'],
    ],
  ])('%s', (_kind, direct, indirect, expected) => {
    expect(shown(mergeStatements(text, direct, indirect))).toEqual(expected);
  });
});

it('two finders that agree are no surer than the one that weighs: they see the same', () => {
  const [merged] = mergeStatements(text, [{ ...fragment, confidence: 0.5 }], [clause]);
  expect(merged!.confidence).toBe(0.5);
});
