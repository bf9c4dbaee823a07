import { describe, expect, it } from 'vitest';
import type { Cast } from '../notation';
import { attributionsOf, shownChain } from '../notation';

const cast: Cast = {
  people: [{ name: 'Ana Ruiz' }, { name: 'Tom Whitlock' }],
  times: {
    Monday: '2024-03-04',
    Saturday: '2024-03-02',
    'last week': '2024-W09',
    March: '2024-03',
    recently: 'PAST_REF',
  },
};

const saidOf = (marked: string): string | null => attributionsOf(marked, cast).attributions.at(-1)!.said;

describe('when a statement was said', () => {
  it.each([
    ['[Ruiz] <said> Monday {that it was late}.', '2024-03-04'],
    ['{“Late,”} [Ruiz] <said> on Saturday.', '2024-03-02'],
    ['[Ruiz] on Saturday <said> {it was late}.', '2024-03-02'],
    ['On Monday, [Ruiz] <said> {it was late}.', '2024-03-04'],
    ['In an interview with the BBC on Saturday, [Ruiz] <said> {it was late}.', '2024-03-02'],
    ['{“Late,”} [Ruiz] <said> last week.', '2024-W09'],
    ['{“Late,”} [Ruiz] <told> reporters in Lima on Saturday.', '2024-03-02'],
  ])('%s  ⇒  %s', (sentence, said) => {
    expect(saidOf(sentence)).toBe(said);
  });

  it.each([
    ['[Ruiz] <said> {it would be late on Monday}.'],
    ['{“See you Monday,”} [Ruiz] <said>.'],
    ['After the strike on Saturday killed ten, [Ruiz] <said> {it was late}.'],
    ['When asked about the vote in March, [Ruiz] <said> {it was late}.'],
    ['{“Late,”} [Ruiz] <said> recently.'],
    ['{“Late,”} [Ruiz] <said> in an interview published on Monday.'],
    ['[Ruiz, who resigned on Monday,] <said> {it was late}.'],
    ['[Ruiz] <said> {it was late}, and two ships left the port on Saturday.'],
    ['{It was late}, [Ruiz] <said>, with a vote planned for Monday.'],
    ['{“Late,”} <said> [Ruiz, a clerk who won the seat] as a guest in March.'],
    ['[The report], first published on Monday, <said> {it was late}.'],
  ])('the text does not say: %s', (sentence) => {
    expect(saidOf(sentence)).toBeNull();
  });
});

describe('statements of one interview share publisher and date', () => {
  const shown = (marked: string): string[] =>
    attributionsOf(marked, cast).attributions.map((a) => `${shownChain(a)} · ${a.said ?? '-'}`);

  it.each([
    [
      'what follows at once, and what names the interview',
      '1[Ruiz] 1<told> the BBC: 1{“No.”} | 2{“We wait,”} 2[Ruiz] 2<said>. | 3[Ruiz] also 3<insisted> during the interview on Saturday 3{that it was late}.',
      ['Ana Ruiz → BBC · 2024-03-02', 'Ana Ruiz → BBC · 2024-03-02', 'Ana Ruiz → BBC · 2024-03-02'],
    ],
    [
      'not what was said on another occasion',
      '1[Ruiz] 1<told> the BBC on Saturday: 1{“No.”} | 2{“We wait,”} 2[Ruiz] 2<said> at a rally in Lima.',
      ['Ana Ruiz → BBC · 2024-03-02', 'Ana Ruiz · -'],
    ],
    [
      'not what was said on another day',
      '1[Ruiz] 1<told> the BBC on Saturday: 1{“No.”} | 2{“We wait,”} 2[Ruiz] 2<said> Monday.',
      ['Ana Ruiz → BBC · 2024-03-02', 'Ana Ruiz · 2024-03-04'],
    ],
    [
      'not what somebody else said',
      '1[Ruiz] 1<told> the BBC on Saturday: 1{“No.”} | 2{“We wait,”} 2[Whitlock] 2<said>.',
      ['Ana Ruiz → BBC · 2024-03-02', 'Tom Whitlock · -'],
    ],
    [
      'not after somebody else spoke, unless it names the interview',
      '1[Ruiz] 1<told> the BBC: 1{“No.”} | 2{“We wait,”} 2[Whitlock] 2<said>. | 3{“Never,”} 3[Ruiz] 3<said>.',
      ['Ana Ruiz → BBC · -', 'Tom Whitlock · -', 'Ana Ruiz · -'],
    ],
    [
      'not two paragraphs on',
      '1[Ruiz] 1<told> the BBC: 1{“No.”} | It rained. | 2{“We wait,”} 2[Ruiz] 2<said>.',
      ['Ana Ruiz → BBC · -', 'Ana Ruiz · -'],
    ],
  ])('%s', (_name, marked, expected) => {
    expect(shown(marked)).toEqual(expected);
  });
});
