import { describe, expect, it } from 'vitest';
import { statementsIn } from './whole-engine';

describe('forms in which fresh articles put words into a wrong mouth, or into nobody’s', () => {
  it.each([
    // whoever is accused says nothing
    ['A farmer accused of hiding the “golden calf” left the court.', null],
    // a second voice behind a colon
    ['“It is late,” said one clerk. Another was blunter: “We lost.”', 'one clerk (unnamed): “It is late,”'],
    ['“It is late,” said Bo Ekman. Others were kinder: “We tried.”', 'others (unnamed): “We tried.”'],
    // the clause with "who" is no part of what brings the words in
    ['My aunt, who kept bees for years, had a saying: “I wait.”', 'my aunt (unnamed): “I wait.”'],
    ['Mia Sorel, who has a “sell” rating on it, was unmoved: “I would wait.”', 'Mia Sorel: “I would wait.”'],
    ['Mia Sorel, who told me she would not go, is pleased.', 'Mia Sorel: she would not go'],
    ['Among them was a nurse, Mia Sorel, who told me she had cried.', 'Mia Sorel: she had cried'],
    ['Among them was Mia Sorel, 52, a baker, who said the flour was gone.', 'Mia Sorel: the flour was gone'],
    ['Among them was Mia Sorel, 52, a baker from Lima, who said: “I wait.”', 'Mia Sorel: “I wait.”'],
    // the name that belongs to the noun
    ['The clerk, Miss Mia Sorel, replied that the quay was shut.', 'Mia Sorel: that the quay was shut'],
    ['Asked about it, a spokesman for the mayor, Bo Ekman, said it was “a lie”.', 'Bo Ekman: it was “a lie”'],
    ['Two clerks were upset. The quay was shut, said one, Mia Sorel.', 'Mia Sorel: The quay was shut'],
    ['Two clerks were upset. “It is shut,” said one of them, Mia Sorel.', 'Mia Sorel: “It is shut,”'],
    // verbs
    ['Mia Sorel liked to say that the sea was deaf.', 'Mia Sorel: that the sea was deaf'],
    ['Mia Sorel put it to him that he had lied.', 'Mia Sorel: that he had lied'],
    ['“My friends,” Mia Sorel ploughed on, “are here.”', 'Mia Sorel: “My friends,” … “are here.”'],
    ['“We wait,” Mia Sorel was quoted by Reuters as telling miners.', 'Mia Sorel → Reuters: “We wait,”'],
    ['“It was me,” as Mia Sorel put it at the time.', 'Mia Sorel: “It was me,”'],
    ['Mia Sorel had guests. The mood was good, she reported. “They sang.”', 'Mia Sorel: The mood was good'],
    ['The Fen Forum advised travellers to wait at home.', 'Fen Forum (organisation): travellers to wait at home'],
    ['A reader, Mia Sorel, e-mails from Lima: “We wait.”', 'Mia Sorel: “We wait.”'],
    // what follows at once
    ['Mia Sorel said she had wept. “Then I left the town.”', 'Mia Sorel: “Then I left the town.”'],
    // the whole name, and no day
    ['“We wait,” said agent Per Lunde, who was late.', 'Per Lunde: “We wait,”'],
    ['On Friday council leader Martin Cross said the quay was shut.', 'Martin Cross: the quay was shut'],
    ['A Department of Health spokesman said it was late.', 'Department of Health spokesman (unnamed): it was late'],
    ['Mia Sorel says this as one who has never owned a boat.', null],
  ])('%s  ⇒  %s', (text, expected) => {
    const found = statementsIn(text.split(' / '));
    if (expected === null) expect(found.filter((one) => !one.startsWith('?'))).toEqual([]);
    else expect(found).toContain(expected);
  });
});

describe('somebody’s words that another passes on', () => {
  it.each([
    [
      'Mia Sorel died. Sorel’s last words, according to a nurse, were “Is it late?”',
      'Mia Sorel → a nurse: “Is it late?”',
    ],
    ['Mia Sorel died. Her last words, according to a nurse, were: “Is it late?”', 'Mia Sorel → a nurse: “Is it late?”'],
    [
      'Mia Sorel and Ada Lund died. Her last words, according to a nurse, were: “Is it late?”',
      '? → a nurse: “Is it late?”',
    ],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});

describe('“she” behind one who is told of as another’s', () => {
  it.each([
    [
      'Ada Lund died at home. Her death was announced by her niece, Mia Sorel. / “I never waited,” she said in 1988.',
      'Ada Lund: “I never waited,”',
    ],
    [
      'Ada Lund died at home. Her niece, Mia Sorel, said it was sudden. “I had hoped,” she said.',
      'Mia Sorel: “I had hoped,”',
    ],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});

describe('whom a description means', () => {
  it.each([
    ['The Bishop of Fen warned that the quay was shut. “I prayed,” he said.', 'Bishop of Fen (unnamed): “I prayed,”'],
    [
      'Ada Lund and her husband waited. “It is late,” said her husband. It was cold, she said.',
      'Ada Lund: It was cold',
    ],
    ['Mia Sorel was unhappy. “I slipped,” the Chilean said.', 'Mia Sorel: “I slipped,”'],
    ['Mia Sorel met the French. “We slipped,” the French said.', '?: “We slipped,”'],
    ['Mia Sorel was unhappy. The Pentagon said it was late.', 'United States (US): it was late'],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});

describe('who has a name that is a word, or is called by what they do', () => {
  it.each([
    ['Heron Foods grew. Heron said it would pay.', 'Heron (organisation): it would pay'],
    ['Shares in Heron rose. / Heron said it would pay.', 'Heron (organisation): it would pay'],
    ['Labour, which lost, said it would wait.', 'Labour (organisation): it would wait'],
    ['The Fen & Fell Trust said it would pay.', 'Fen & Fell Trust (organisation): it would pay'],
    ['Two carriers told Reuters that they would wait.', 'two carriers (unnamed) → Reuters: that they would wait'],
    ['A clerk told Northern Wire that it was shut.', 'clerk (unnamed) → Northern Wire: that it was shut'],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});
