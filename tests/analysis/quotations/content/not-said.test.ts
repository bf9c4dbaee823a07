import { describe, expect, it } from 'vitest';
import { attributionsOf, shownSpeaker, type Cast } from '../notation';

/** Everybody of the tables; the sentences are our own. */
const cast: Cast = {
  people: [{ name: 'Ana Ruiz' }, { name: 'Karim Haddad' }],
  organisations: [{ name: 'Acme' }],
  times: { Tuesday: '2024-03-05', 'last week': '2024-W09', 'last year': '2023', '2019': '2019' },
};

const contents = (marked: string): string[] => {
  const { text, attributions } = attributionsOf(marked, cast);
  return attributions.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));
};

describe('what has the form of a statement and is none', () => {
  it.each([
    '[Ruiz] <declined> {to comment}.',
    '[Ruiz] <declined> {to comment on the leak}.',
    '[Acme] <refused> {to be interviewed}.',
    '[Acme] <did not respond to> {a request for comment}.',
    '[Acme] <did not immediately respond to> {emailed requests for comment}.',
    '[Acme] <has not responded to> {repeated questions about the leak}.',
    '[Ruiz] <was not available for> {comment}.',
    'A clerk [who] <spoke on> {condition of anonymity because of the inquiry} had left.',
    'A clerk [who] <asked> {not to be named} had left.',
    'A clerk [who] <did not want> {to give her name} had left.',
    '[Haddad] <spoke only> {to confirm his name and address}.',
  ])('%s', (marked) => {
    expect(contents(marked)).toEqual([]);
  });

  it.each([
    ['[Ruiz] <declined> {to join the coalition}.', 'to join the coalition'],
    ['[Ruiz] <responded to> {questions about the leak}.', 'questions about the leak'],
    ['[Ruiz] <asked> {to be heard}.', 'to be heard'],
    ['{“No comment,”} [Ruiz] <said>.', '“No comment,”'],
  ])('%s is one', (marked, content) => {
    expect(contents(marked)).toEqual([content]);
  });

  it('lets the one who kept silent be the "he" of the next sentence', () => {
    const { attributions } = attributionsOf(
      '“Fine,” said Haddad. | [Ana Ruiz] <declined> {to comment}. 2{“It is late,”} 2[she] 2<told> the Times.',
      { people: [{ name: 'Ana Ruiz' }, { name: 'Karim Haddad' }] },
    );
    expect(attributions.map(({ speakers }) => speakers.map(shownSpeaker).join())).toEqual(['Ana Ruiz']);
  });
});

describe('words that frame a statement are no part of it', () => {
  it.each([
    ['[Ruiz] <said> {Tuesday that she would wait}.', 'that she would wait', '2024-03-05'],
    ['[Ruiz] <said> {Tuesday she would wait}.', 'she would wait', '2024-03-05'],
    ['[Ruiz] <said> {on Tuesday that she would wait}.', 'that she would wait', '2024-03-05'],
    ['[Ruiz] <said> {Tuesday was a good day}.', 'Tuesday was a good day', ''],
    ['[Ruiz] <told> {a committee last week that rates would “stay”}.', 'that rates would “stay”', '2024-W09'],
    ['{KABUL, Afghanistan} — [Acme] <said> {that it was late}.', 'that it was late', ''],
    ['{PARIS (AP) — It was late}, [Acme] <said>.', 'It was late', ''],
    ['[Ruiz] <told> {a news conference the vote was fair}.', 'the vote was fair', ''],
    ['[Ruiz] <told> {the voters who came}.', 'the voters who came', ''],
    ['[Ruiz] <said> {growth would slow to 2.5}%.', 'growth would slow to 2.5%', ''],
    ['Rates rose, [Ruiz] <said>, {citing “price pressures”}.', '“price pressures”', ''],
    ['<According to> [a report], {which was seen by Reuters, wages fell}.', 'wages fell', ''],
    ['<According to> [a report], {which was viewed by Reuters, wages fell}.', 'wages fell', ''],
  ])('%s', (marked, content, said) => {
    expect(contents(marked)).toEqual([content]);
    expect(attributionsOf(marked, cast).attributions[0]!.said ?? '').toBe(said);
  });

  it.each([
    ['[Ruiz, who left last year], <said> {it was late}.', ''],
    ['[Ruiz, who left in 2019], <said> {it was late}.', ''],
    ['[Ruiz last year] <said> {it was late}.', '2023'],
  ])('%s: when she left is not when she said it', (marked, said) => {
    expect(attributionsOf(marked, cast).attributions[0]!.said ?? '').toBe(said);
  });
});
