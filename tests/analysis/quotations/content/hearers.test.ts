import { describe, expect, it } from 'vitest';
import { statementsIn } from '../whole-engine';

describe('who only hears what was said', () => {
  it.each([
    [
      'does not speak by a verb of what is heard',
      'The inquest heard that the pilot, Mia Sorel, turned to her crew and said: “We are too low.”',
      ['Mia Sorel: “We are too low.”'],
    ],
    [
      'nor where it is told',
      'Councillors were told that the surveyor rang his aide and asked: “Who else knows?”',
      ['surveyor (unnamed): “Who else knows?”'],
    ],
    [
      'nor where it is shown',
      'Jurors were shown footage in which a voice can be heard shouting: “Stay back.”',
      ['?: “Stay back.”'],
    ],
    [
      'nor by whom he tells of',
      'Mr Ekman, who is suing the firm, told the tribunal his foreman had said: “Sign or leave.”',
      ['his foreman (unnamed): “Sign or leave.”'],
    ],
    [
      'nor by the claims that are answered',
      'Mia Sorel, responding to claims that the port had “buried” the report, said: “It is public.”',
      ['Mia Sorel: “It is public.”'],
    ],
    [
      'but by a verb of his own',
      'Mia Sorel was told of the leak and said: “Shut the valve.”',
      ['Mia Sorel: “Shut the valve.”'],
    ],
  ])('%s', (_, text, statements) => {
    expect(statementsIn([text])).toEqual(statements);
  });
});

describe('what only tells which person is meant', () => {
  it.each(['accused of stealing from patients', 'charged with fraud', 'convicted of theft'])(
    '“%s” says nothing',
    (which) => {
      expect(statementsIn([`A nurse ${which} told colleagues “nobody will miss it”.`])).toEqual([
        `nurse ${which} (unnamed): “nobody will miss it”`,
      ]);
    },
  );

  it('is left where it is the verb of the sentence', () => {
    expect(statementsIn(['The union accused the port of lying to its staff.'])).toEqual([
      'union (organisation): the port of lying to its staff',
    ]);
  });
});

describe('what is told between a speaker and the verb', () => {
  it.each(['reacting to the remark that strikers were “spoilt”', 'commenting on the “crisis”'])(
    '“%s” holds no other speaker',
    (aside) => {
      expect(statementsIn([`Union leader Mia Sorel, ${aside}, said: “Let them come.”`])).toContain(
        'Mia Sorel: “Let them come.”',
      );
    },
  );
});

describe('the writer’s word for what was said', () => {
  it.each([
    'a claim that was dismissed at the time',
    'an allegation the port denies',
    'a familiar position his office repeated',
  ])('“…, %s” is no part of it', (verdict) => {
    expect(statementsIn([`Mia Sorel said the weir had begun to move, ${verdict}.`])[0]).toBe(
      'Mia Sorel: the weir had begun to move',
    );
  });
});

describe('“he” after a sentence that brings somebody in', () => {
  it.each(['Among those hurt was', 'Next to the driver sat', 'Also on board was'])('“%s …”', (opening) => {
    const text = ['Nils Rud asked a question.', `${opening} Tomas Eide, 34, a clerk. “I fell,” he said.`];
    expect(statementsIn(text)).toEqual(['Tomas Eide: “I fell,”']);
  });
});
