import { describe, expect, it } from 'vitest';
import { read, words } from '../../reading';
import { indirectStatements } from '../statements';

/** What is said in one paragraph without marks, as `source: what was said`. */
function toldIn(paragraph: string): string[] {
  const reading = read(paragraph);
  return indirectStatements(reading).map(
    ({ source, content }) => `${words(reading, source)}: ${content.map((span) => words(reading, span)).join(' … ')}`,
  );
}

describe('what was said is told as a clause or as its topic', () => {
  it.each([
    ['Vogt said the ferry was late.', 'Vogt: the ferry was late'],
    ['Vogt explained why the ferry was late.', 'Vogt: why the ferry was late'],
    ['The operator announced a new timetable.', 'The operator: a new timetable'],
    ['The harbour master denied wrongdoing.', 'The harbour master: wrongdoing'],
    ['Police confirmed the deaths of two divers.', 'Police: the deaths of two divers'],
    ['The union accused Lund of lying about the tolls.', 'The union: Lund of lying about the tolls'],
    ['The coastguard warned of high waves.', 'The coastguard: high waves'],
    ['The captain urged passengers to stay on deck.', 'The captain: passengers to stay on deck'],
    ['Lund called for an inquiry into the tolls.', 'Lund: an inquiry into the tolls'],
    ['Lund vowed not to resign over the tolls.', 'Lund: not to resign over the tolls'],
    ['The commission found that the pumps had failed.', 'The commission: that the pumps had failed'],
    ['Critics questioned the need for a second ferry.', 'Critics: the need for a second ferry'],
    ["Lund's claim that the tolls were legal surprised the judge.", "Lund's: that the tolls were legal"],
    ['Vogt told the harbour board that the ferry was late.', 'Vogt: that the ferry was late'],
    ['The crew went on to say that the engine had stalled.', 'The crew: that the engine had stalled'],
    ['As Vogt told the Lima Post, the ferry was late.', 'Vogt: the ferry was late'],
    ['According to Vogt the boats in question were sold.', 'Vogt: the boats in question were sold'],
    [
      'According to the envoy to Peru Karim Vogt, the ferry was late.',
      'the envoy to Peru Karim Vogt: the ferry was late',
    ],
    ["Vogt's claim is that the ferry was late.", "Vogt's: that the ferry was late"],
    [
      'And the judges that have looked at it have stated that the ferry was late, even at night.',
      'the judges that have looked at it: that the ferry was late, even at night',
    ],
    [
      'A new study measuring sleep in the north has revealed many are tired.',
      'A new study measuring sleep in the north: many are tired',
    ],
  ])('%s', (text, said) => {
    expect(toldIn(text)).toEqual([said]);
  });

  it.each([
    // no words, or none that were said
    'Lund urged me to do so.',
    'Lund packed a bag, emailed some friends and a neighbour and left.',
    'As a batsman, he posted a fair average with 12 home runs.',
    'Remarks Announcing Candidacy for Mayor.',
    'It will not bring back Lund–say his name, his name.',
    'In May the council revealed its taste for debt.',
    // wishes, thoughts, deeds, perceptions
    'Vogt wanted a faster ferry.',
    'Vogt thinks the ferry is too slow.',
    'The board agreed to buy a second ferry.',
    'The board refused to pay the crew.',
    'The crew saw the lights of the harbour.',
    'Divers found the wreck of the ferry.',
    'Lund learned Norwegian at school.',
    'The keeper conceded a goal in the last minute.',
    // verbs of saying in another sense
    'Vogt called the harbour master at noon.',
    'The ferry is called Morning Star.',
    'Vogt told her mother.',
    'Lund wrote a letter to the board.',
    'Lund claimed asylum in Norway.',
    'The court denied the appeal.',
    'Police questioned the captain for two hours.',
    'Vogt asked for a cup of tea.',
    'The county promised a third of the money.',
    // things that do not speak
    'This suggests that the engine had stalled.',
    'The crash showed that the lights were out.',
    'That said, the ferry was late.',
    // nouns
    'The answers to the exam were sold.',
    'His claims on the farm were settled.',
    // nothing is told
    'The captain said nothing.',
    'The captain denied it.',
    'Vogt repeated the claim.',
  ])('none: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('what was not said, is asked, imagined or still to come is none', () => {
  it.each([
    'Vogt never said that the ferry was late.',
    'Vogt did not say when the ferry would sail.',
    'Nobody said that the ferry was late.',
    'Did Vogt say that the ferry was late?',
    'If Vogt says the ferry is late, we shall walk.',
    'Imagine Vogt saying that the ferry was late.',
    'Vogt will say that the ferry was late.',
    'Vogt would say that the ferry was late.',
    'Vogt wants to say that the ferry was late.',
    'Vogt left without saying that the ferry was late.',
    'After the union objected, the case was moved to Oslo.',
    'I think the ferry is late.',
    'We asked whether the ferry was late.',
  ])('none: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it.each([
    ['Vogt said the ferry would not sail.', 'Vogt: the ferry would not sail'],
    ['Lund would later say that the ferry was late.', 'Lund: that the ferry was late'],
    ['You told us that the ferry was late.', 'You: that the ferry was late'],
  ])('%s', (text, said) => {
    expect(toldIn(text)).toEqual([said]);
  });
});
