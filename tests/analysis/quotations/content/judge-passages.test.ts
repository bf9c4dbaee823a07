import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../../src/analysis/quotations/clauses/read-clauses';
import { findDirectStatements } from '../../../../src/analysis/quotations/content/find-direct-statements';
import { findMarked } from '../../../../src/analysis/quotations/passages/find-marked';
import { judgePassages } from '../../../../src/analysis/quotations/content/judge-passages';
import { read, words } from '../../reading';

/** Each passage with what it is judged to be. */
function judged(paragraphs: string): string[] {
  const reading = read(paragraphs);
  const marked = findMarked(reading);
  return judgePassages(reading, marked, findDirectStatements(readClauses(reading, marked))).map(
    (passage) => `${words(reading, passage)}=${passage.is}`,
  );
}

describe('what a passage between marks is', () => {
  it.each([
    ['“The bridge is safe,” Okoro said.', ['The bridge is safe,=quotation']],
    ['Okoro called the delay “a disgrace.”', ['a disgrace.=quotation']],
    ['The navy fired an “Oryx” missile at the wreck.', ['Oryx=name']],
    ['The film “Night Train to Halden” opens in May.', ['Night Train to Halden=title']],
    ['He drives a so-called “muscle car” to work.', ['muscle car=scare']],
    ['The word “bridge” has six letters.', ['bridge=word']],
    [
      'The film “Night Train” is safe, but “the bridge is not,” Okoro said.',
      ['Night Train=title', 'the bridge is not,=quotation'],
    ],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });
});
