import { describe, expect, it } from 'vitest';
import { saidIn, shownStatement } from './whole-engine';

/** Each statement as `kind speaker: words`; ` / ` begins a paragraph. */
function shown(paragraphs: string): string[] {
  const { text, attributions } = saidIn(paragraphs.split(' / '));
  return attributions.map((one) => `${one.kind} ${shownStatement(text, one)}`);
}

describe('a label says whose the turn is', () => {
  it.each([
    [
      'surnames of those whom the text names',
      'Mayor Ana Ruiz answers our questions. / Herald: Will you build the road? / Ruiz: We will build it by spring.',
      ['direct Ana Ruiz: We will build it by spring.'],
    ],
    [
      'in capitals, one who is named elsewhere and one who is not; the turn goes on in the next paragraph',
      'KLEIN (host): Good morning. Will the trains run? / RUIZ: Some will. I can’t promise more. / And the town can’t pay for more. / KLEIN: Ana Ruiz, thank you. / RUIZ: Not at all. / [Music]',
      [
        'direct Klein: Good morning. Will the trains run?',
        'direct Ana Ruiz: Some will. I can’t promise more.',
        'direct Ana Ruiz: And the town can’t pay for more.',
        'direct Klein: Ana Ruiz, thank you.',
        'direct Ana Ruiz: Not at all.',
      ],
    ],
    [
      'titles, offices and roles',
      'Mr Chee Wan Wei: The pool stays open. / The Secretary of State for Water (Ana Ruiz): It does. / THE CHAIRMAN: Order.',
      ['direct Chee Wan Wei: The pool stays open.', 'direct Ana Ruiz: It does.', 'direct chairman (unnamed): Order.'],
    ],
    [
      'an answer is that of the one person whom the text names before it, and not of who asks',
      'Ana Ruiz has kept bees for years. She talked to Tom Whitlock. / Q: Do they sleep? / A: They rest. I envy them.',
      ['direct Ana Ruiz: They rest. I envy them.'],
    ],
    [
      'an answer is nobody’s where others have labels: the witness is not the accused',
      'The trial of Captain Tom Whitlock went on. / THE COURT: Call her. / Q. Were you there? / A. I was. / THE COURT: Thank you.',
      ['direct court (organisation): Call her.', 'direct ?: I was.', 'direct court (organisation): Thank you.'],
    ],
    ['an account', '@ana_ruiz: Proud of the new bridge.', ['direct @ana_ruiz (unnamed): Proud of the new bridge.']],
    [
      'what somebody tells within his turn is his',
      'Q: Is it safe? / Ana Ruiz: I think so. I said it last year too, and they said “never”.',
      ['direct Ana Ruiz: I think so. I said it last year too, and they said “never”.'],
    ],
  ])('%s', (_kind, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'Ingredients: two eggs, a cup of flour. / Time: one hour.',
    'UPDATE: The figure in table 4 was wrong. / UPDATE: The figure in table 5 was right.',
    'Bridge: a history of stone. / Price: 20 pounds.',
  ])('a word with a colon is no label where it names nobody: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('words without marks behind a line that introduces them', () => {
  it.each([
    [
      'a block quotation',
      'Reacting to the vote, Ana Ruiz said: / We lost a vote and not the argument. / The house rose at ten.',
      ['direct Ana Ruiz: We lost a vote and not the argument.'],
    ],
    [
      'a post',
      'Ana Ruiz wrote on X: / The depot will close. I am sorry. / She has led the council since 2020.',
      ['direct Ana Ruiz → X: The depot will close. I am sorry.'],
    ],
    [
      'a statement of a body',
      'Statement from the harbour board: / The gate is sound. / The board has nine members.',
      ['direct harbour board (organisation): The gate is sound.'],
    ],
    [
      'a list of what somebody said is told by the writer',
      'The firm said: / - the mine was safe / - the pumps had been checked',
      ['indirect firm (organisation): the mine was safe', 'indirect firm (organisation): the pumps had been checked'],
    ],
    ['a list that nobody says', 'The walk passes three sights: / - the old mill / - the weir', []],
    [
      'measures that are announced are the writer’s to tell',
      'Ana Ruiz announced three measures: / The first is a levy.',
      ['indirect Ana Ruiz: three measures'],
    ],
  ])('%s', (_kind, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('bullets and the hours of a live blog are no part of what was said', () => {
  it.each([
    ['14:20 – “It was not,” says Ana Ruiz.', ['direct Ana Ruiz: “It was not,”']],
    ['14:05 – Ana Ruiz, the clerk: “It will be close.”', ['direct Ana Ruiz: “It will be close.”']],
    ['» The gate is twelve inches thick. / » “It burst,” said Ana Ruiz.', ['direct Ana Ruiz: “It burst,”']],
    ['• Bridge shut, says county / • Two men held', ['indirect county (organisation): Bridge shut']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
