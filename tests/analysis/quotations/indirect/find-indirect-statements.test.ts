import { describe, expect, it } from 'vitest';
import { findIndirectStatements } from '../../../../src/analysis/quotations/indirect/find-indirect-statements';
import { readText } from '../../../../src/analysis/text/read-text';

/** The statements of one paragraph as `<source> {cue} [content] [content]`. */
function statementsOf(text: string): string[] {
  const reading = readText({ text, blocks: [{ role: 'paragraph', start: 0, end: text.length }] });
  const words = (span: { start: number; end: number } | null): string =>
    span === null ? '' : text.slice(span.start, span.end);
  return findIndirectStatements(reading, [], { people: [], organisations: [], countries: [], times: [] }).map(
    ({ content, cue, source }) =>
      `<${words(source)}> {${words(cue)}} ${content.map((span) => `[${words(span)}]`).join(' ')}`,
  );
}

describe('statements reported as a clause', () => {
  it.each([
    ['Ruiz said that the bridge would stay shut.', '<Ruiz> {said} [that the bridge would stay shut]'],
    ['The mayor insisted the bridge was safe.', '<The mayor> {insisted} [the bridge was safe]'],
    ['The bridge was safe, the mayor said.', '<the mayor> {said} [The bridge was safe]'],
    ['The bridge is unsafe, according to two engineers.', '<two engineers> {according to} [The bridge is unsafe]'],
    ['According to the ministry, the bridge is safe.', '<the ministry> {According to} [the bridge is safe]'],
    ['Okoro hopes to reopen the bridge in May.', '<Okoro> {hopes} [to reopen the bridge in May]'],
    ['The union called for an inquiry.', '<The union> {called for} [an inquiry]'],
    ['Okoro criticised the delay.', '<Okoro> {criticised} [the delay]'],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });
});

describe('nobody said it: nothing', () => {
  it.each([
    'The bridge was built in 1931.',
    'Traffic was heavy on Monday.',
    'It was feared that the bridge might fall.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
