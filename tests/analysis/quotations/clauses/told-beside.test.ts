import { describe, expect, it } from 'vitest';
import { statementsIn } from '../whole-engine';

describe('two who are told to have said something in one sentence', () => {
  it.each([
    [
      'Mia Sorel said the weir had cracked, but Bo Ekman said it was sound.',
      ['Mia Sorel: the weir had cracked', 'Bo Ekman: it was sound'],
    ],
    [
      'The union said 40 people were hurt and the hospital said two had died.',
      ['union (organisation): 40 people were hurt', 'hospital (organisation): two had died'],
    ],
    [
      'An aide to the envoy said it would come “by June”, but two clerks told Reuters that no text existed.',
      ['aide to the envoy (unnamed): it would come “by June”', 'two clerks (unnamed) → Reuters: that no text existed'],
    ],
    [
      'The envoy resigned in May, but two clerks in the port, who asked not to be named, told Reuters that no text existed.',
      ['two clerks in the port (unnamed) → Reuters: that no text existed'],
    ],
  ])('%s', (text, expected) => {
    expect(statementsIn([text])).toEqual(expected);
  });

  it.each([
    [
      'Norvik said the weir would close, and its chief executive, Mia Sorel, said the staff would be paid.',
      ['Norvik (organisation): the weir would close', 'Mia Sorel: the staff would be paid'],
    ],
    [
      'Bo Ekman said the road was long, and the mayor, who had walked it, said it was dull.',
      ['Bo Ekman: the road was long', 'mayor (unnamed): it was dull'],
    ],
  ])('are told apart where the second stands with an apposition: %s', (text, expected) => {
    expect(statementsIn([text])).toEqual(expected);
  });

  it('are parted by a comma alone in spoken language', () => {
    expect(statementsIn(['I said that was no deal, he said yes it was, and he left.'])).toEqual([
      '?: that was no deal',
      '?: yes it was',
    ]);
  });

  it('are not both told where the second speaks within what the first said', () => {
    expect(statementsIn(['Mia Sorel said she called the port and they told her to wait.'])).toEqual([
      'Mia Sorel: she called the port and they told her to wait',
    ]);
  });
});

describe('what the writer sets against the words of another', () => {
  it.each(['but', 'while', 'yet'])('is no part of them behind %j', (joint) => {
    expect(statementsIn([`Mia Sorel said the weir was sound, ${joint} the firm has found cracks.`])).toEqual([
      'Mia Sorel: the weir was sound',
    ]);
  });
});
