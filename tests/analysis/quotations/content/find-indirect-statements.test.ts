import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../reading';
import { indirectStatements, shownParts } from '../statements';

const words =
  'said that which , . " “ ” Ruiz the mayor according to told insists and her claim of 12 ( ) — hopes'.split(' ');

/** The statements of one paragraph, as `shownParts` shows them. */
function statementsOf(text: string): string[] {
  const reading = read(text);
  return indirectStatements(reading).map((statement) => shownParts(reading, statement));
}

/** One kind of frame a group, each with sentences of our own. */
describe('statements reported as a clause', () => {
  it.each([
    // the clause after its cue
    ['Ruiz said that the bridge would stay shut.', '<Ruiz> {said} [that the bridge would stay shut]'],
    ['The mayor insisted the bridge was safe.', '<The mayor> {insisted} [the bridge was safe]'],
    ['She warned that the river was rising.', '<She> {warned} [that the river was rising]'],
    ['The minister denied that he had seen the report.', '<The minister> {denied} [that he had seen the report]'],
    // the cue after the clause
    ['The bridge was safe, the mayor said.', '<the mayor> {said} [The bridge was safe]'],
    ['The bridge was safe, said Ruiz.', '<Ruiz> {said} [The bridge was safe]'],
    // according to
    ['The bridge is unsafe, according to two engineers.', '<two engineers> {according to} [The bridge is unsafe]'],
    ['According to the ministry, the bridge is safe.', '<the ministry> {According to} [the bridge is safe]'],
    // what somebody calls for, says of it, says they will do
    ['Okoro vowed to reopen the bridge in May.', '<Okoro> {vowed} [to reopen the bridge in May]'],
    ['The union called for an inquiry.', '<The union> {called for} [an inquiry]'],
    ['Okoro criticised the long delay.', '<Okoro> {criticised} [the long delay]'],
    // a noun that says
    [
      "There was little support for the mayor's claim that tolls should rise.",
      "<the mayor's> {claim} [that tolls should rise]",
    ],
    [
      'The vote followed a warning from engineers that the bridge might fall.',
      '<engineers> {a warning} [that the bridge might fall]',
    ],
    ['The bridge was safe, Ruiz said, with repairs planned for May.', '<Ruiz> {said} [The bridge was safe]'],
    ['The river, Ruiz said, was rising.', '<Ruiz> {said} [The river] [was rising]'],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });

  it.each([
    [
      'Ruiz insisted that the bridge was safe, and indicated that it would open in May.',
      ['<Ruiz> {insisted} [that the bridge was safe]', '<Ruiz> {indicated} [that it would open in May]'],
    ],
    [
      'The talks broke down on Friday, with Oslo saying that it had not been asked.',
      ['<Oslo> {saying} [that it had not been asked]'],
    ],
    ['The bridge was unsafe, engineers reportedly claimed.', ['<engineers> {claimed} [The bridge was unsafe]']],
    ['It was a move which Oslo said was a mistake.', ['<Oslo> {said} [was a mistake]']],
    ['Ruiz said that voters wanted a new bridge.', ['<Ruiz> {said} [that voters wanted a new bridge]']],
    ['Ruiz told reporters that the bridge would stay shut.', ['<Ruiz> {told} [that the bridge would stay shut]']],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

describe('words between marks inside a clause', () => {
  it('the marks belong to the content, the words between them to quoted', () => {
    const text = 'Ruiz said that the bridge was “perfectly safe” for lorries.';
    const [statement] = indirectStatements(read(text));
    expect(statement!.content.map((span) => text.slice(span.start, span.end))).toEqual([
      'that the bridge was “perfectly safe” for lorries',
    ]);
    expect(statement!.quoted.map((span) => text.slice(span.start, span.end))).toEqual(['perfectly safe']);
  });

  it('a statement that is all between marks is left to its own stage', () => {
    expect(statementsOf('“The bridge is perfectly safe,” Ruiz said.')).toEqual([]);
  });
});

describe('nobody said it: nothing', () => {
  it.each([
    'The bridge was built in 1931.',
    'The toll, first announced in March, is low.',
    'Traffic was heavy on Monday.',
    'It was feared that the bridge might fall.',
    'The old bridge was said to have been sold.',
    'The dog barked and the rain fell on the empty street.',
    'Nine people were hurt when the bus left the road near Bergen.',
    'The train leaves at nine and arrives at noon.',
    'The ministry did not say how many bridges were unsafe.',
    'The mayor would not specify when the road would open.',
    'The council launched a new ferry on the river.',
    'Okoro hopes to reopen the bridge in May.',
    'Lindqvist believes the toll will be dropped.',
    'The council refused to pay for the repairs.',
    'The minister did not deny that tolls would rise.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('hostile text', () => {
  // time that grew with the square of the length would be far beyond the runner's limit
  it.each([
    ['said ', 20_000],
    ['“ ', 20_000],
    ['Ruiz said that ', 8_000],
  ])('%j over and over is read to its end', { timeout: 60_000 }, (piece, times) => {
    const text = piece.repeat(times).trimEnd();
    expect(indirectStatements(read(text)).every(({ content }) => content.every(({ start, end }) => start < end))).toBe(
      true,
    );
  });

  it('every span lies within the text and is not empty', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ').trim();
        for (const { content, quoted, cue, source } of indirectStatements(read(text))) {
          for (const span of [...content, ...quoted, cue!, source!]) {
            expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          }
        }
      }),
    );
  });
});
