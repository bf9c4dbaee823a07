import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../../src/analysis/quotations/clauses/read-clauses';
import { findDirectStatements } from '../../../../src/analysis/quotations/content/find-direct-statements';
import { findMarked } from '../../../../src/analysis/quotations/passages/find-marked';
import type { Block } from '../../../../src/model/article';
import { read } from '../../reading';
import { shownParts } from '../statements';

/** Each statement as `shownParts` shows it; ` / ` begins a paragraph. */
function statementsOf(paragraphs: string, role: Block['role'] = 'paragraph'): string[] {
  const reading = read(paragraphs, role);
  return findDirectStatements(readClauses(reading, findMarked(reading))).map((one) => shownParts(reading, one));
}

describe('who said it, by kind', () => {
  it.each([
    // the verb after it
    ['“The bridge is safe,” Okoro said.', '<Okoro> {said} [“The bridge is safe,”]'],
    ['“The bridge is safe,” she told reporters on Monday.', '<she> {told} [“The bridge is safe,”]'],
    [
      '“The bridge is safe,” said Lena Okoro, the mayor of Halden.',
      '<Lena Okoro, the mayor of Halden> {said} [“The bridge is safe,”]',
    ],
    [
      '“The bridge is safe,” Lena Okoro, who runs the port of Halden, said in a statement.',
      '<Lena Okoro, who runs the port of Halden> {said in a statement} [“The bridge is safe,”]',
    ],
    ['“Is the bridge safe?” Okoro asked.', '<Okoro> {asked} [“Is the bridge safe?”]'],
    // the verb before it
    ['Okoro said: “The bridge is safe.”', '<Okoro> {said} [“The bridge is safe.”]'],
    ['The mayor told the Halden Post: “The bridge is safe.”', '<The mayor> {told} [“The bridge is safe.”]'],
    ['He added, “The bridge is safe.”', '<He> {added} [“The bridge is safe.”]'],
    // according to, a colon, a headline
    ['“The bridge is safe,” according to Lena Okoro.', '<Lena Okoro> {according to} [“The bridge is safe,”]'],
    ['Okoro: “The bridge is safe.”', '<Okoro> {:} [“The bridge is safe.”]'],
    ["Bridge 'may never reopen', says mayor", "<mayor> {says} [Bridge 'may never reopen']"],
    // parts of a clause
    ['Okoro called the delay “a disgrace.”', '<Okoro> {called} [the delay “a disgrace.”]'],
    ['Okoro said that the delay was “a disgrace”.', '<Okoro> {said} [that the delay was “a disgrace”]'],
    // other marks
    ["'O'Brien's bridge is safe,' Okoro said.", "<Okoro> {said} ['O'Brien's bridge is safe,']"],
    ["''The bridge is safe,'' Okoro said.", "<Okoro> {said} [''The bridge is safe,'']"],
    ['«The bridge is safe», Okoro said.', '<Okoro> {said} [«The bridge is safe»]'],
    // nested: the outer passage is the statement
    ['“They told me ‘no’ twice,” Okoro said.', '<Okoro> {said} [“They told me ‘no’ twice,”]'],
    // another's words after the writer's own
    ['Okoro tweeted on Friday: “The bridge is safe.”', '<Okoro> {tweeted on Friday} [“The bridge is safe.”]'],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });
});

describe('common nouns that speak, whatever the tagger takes them for', () => {
  it.each([
    ['“It was a kind house,” a relative said.', '<a relative> {said} [“It was a kind house,”]'],
    ['“Both gates are ours,” the military said.', '<the military> {said} [“Both gates are ours,”]'],
    ['“We fell in the dark,” one of the injured said.', '<one of the injured> {said} [“We fell in the dark,”]'],
    ['“I ran,” said the eldest.', '<the eldest> {said} [“I ran,”]'],
    ['“I ran when it cracked,” a passer-by said.', '<a passer-by> {said} [“I ran when it cracked,”]'],
    ['Another said: “I saw no light.”', '<Another> {said} [“I saw no light.”]'],
    ['“You must leave by noon,” the letter states.', '<the letter> {states} [“You must leave by noon,”]'],
    ['“Nobody is first,” said one Danish envoy.', '<one Danish envoy> {said} [“Nobody is first,”]'],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });
});

describe('a verb that says something with its particle', () => {
  it.each([
    ['“It was never yours,” put in Lena Okoro.', '<Lena Okoro> {put in} [“It was never yours,”]'],
    ['“We should stay,” Okoro cut in.', '<Okoro> {cut in} [“We should stay,”]'],
    ['“He did not,” piped up his sister, Ana Ruiz.', '<his sister, Ana Ruiz> {piped up} [“He did not,”]'],
    ['“Ask your brother,” she shot back.', '<she> {shot back} [“Ask your brother,”]'],
    ['“And then,” Okoro went on, “the lamp fell.”', '<Okoro> {went on} [“And then,”] [“the lamp fell.”]'],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });
});

describe('a name without a verb', () => {
  it.each([
    ['“They must answer to the court,” Judge Lena Okoro.', '<Judge Lena Okoro> {} [“They must answer to the court,”]'],
    ['“A catastrophe” — Lena Okoro, on the bridge.', '<Lena Okoro> {—} [“A catastrophe”]'],
    ['“No comment.” (Lena Okoro, asked about it)', '<Lena Okoro> {(} [“No comment.”]'],
    ['Lena Okoro, the surveyor: “The beams are rotten.”', '<Lena Okoro, the surveyor> {:} [“The beams are rotten.”]'],
    ['And from Mayor Okoro: / “I thank you.”', '<Mayor Okoro> {} [“I thank you.”]'],
    ['Statement by the ministry: / “The file is closed.”', '<the ministry> {} [“The file is closed.”]'],
    ['The firm’s reply in full: / “We are sorry.”', '<The firm> {} [“We are sorry.”]'],
    ['Here is the letter that Okoro sent: / “The beams will not hold.”', '<Okoro> {} [“The beams will not hold.”]'],
    // a heading names nobody
    ['The view from the river: / “We are sorry.”', '<> {} [“We are sorry.”]'],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });
});

describe('paragraphs that open with a mark while none was closed', () => {
  it.each([
    [
      'the last says whose they are',
      'Okoro was the first to call. / “I saw smoke. / “Then the roof went,” she said.',
      ['<she> {said} [“I saw smoke.]', '<she> {said} [“Then the roof went,”]'],
    ],
    [
      'the first does, and another speaks after it',
      'Okoro told the court: “I left. / “Nobody saw me.” / “I saw him,” said Ana Ruiz.',
      ['<Okoro> {told} [“I left.]', '<Okoro> {told} [“Nobody saw me.”]', '<Ana Ruiz> {said} [“I saw him,”]'],
    ],
    [
      'a stage direction is nobody’s',
      '“We will talk of it,” said Okoro. “We —. / “(Laughter.)',
      ['<Okoro> {said} [“We will talk of it,”] [“We —.]'],
    ],
  ])('%s', (_kind, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

describe('words that only somebody can have said are kept, though nobody knows who it was', () => {
  it.each([
    'The list is long. / “I can’t yell too much. I love to wave my arms.”',
    'A voice on the tape, “I never meant to hurt them.”',
    'The ferry was late. / “Nobody has told the town when the bridge will open.” / A map is below.',
  ])('%s', (text) => {
    expect(statementsOf(text).join()).toMatch(/^<> \{\} \[“/);
  });
});

describe('a passage with its signature', () => {
  it.each([
    ['“We want our old bridge back.” ― Ana Ruiz', ['<Ana Ruiz> {―} [“We want our old bridge back.”]']],
    ['“The Long Road Home” – Ana Ruiz', []],
    ['“A song of rain and of wind” – the council found the tape on Monday.', []],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

describe('where what was said begins and ends', () => {
  it.each([
    [
      'Okoro accused the council of “a slow theft” while the mayor looked on.',
      '<Okoro> {accused} [the council of “a slow theft”]',
    ],
    ['“The bridge is safe,” Okoro wrote, and shared a picture of it.', '<Okoro> {wrote} [“The bridge is safe,”]'],
    [
      'He called Lena Okoro “the next queen” – a title she has never sought.',
      '<He> {called} [Lena Okoro “the next queen”]',
    ],
    // what belongs to the statement stays
    [
      'Okoro said the bridge was “a disgrace” to the whole town.',
      '<Okoro> {said} [the bridge was “a disgrace” to the whole town]',
    ],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });
});

describe('one statement in several parts', () => {
  it.each([
    ['cut in two by its cue', '“The bridge,” Okoro said, “is safe.”', ['<Okoro> {said} [“The bridge,”] [“is safe.”]']],
    [
      'goes on after the cue',
      '“The bridge is safe,” Okoro said. “Nobody need worry.”',
      ['<Okoro> {said} [“The bridge is safe,”] [“Nobody need worry.”]'],
    ],
    [
      'the writer begins it and the marks go on',
      'The bridge, Okoro said, “is a disgrace to the town.”',
      ['<Okoro> {said} [The bridge] [“is a disgrace to the town.”]'],
    ],
  ])('%s', (_kind, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

describe('a source outside its sentence', () => {
  it.each([
    [
      'two speakers keep their own words',
      '“We wait,” Okoro said. / “We do not,” Whitlock said.',
      ['<Okoro> {said} [“We wait,”]', '<Whitlock> {said} [“We do not,”]'],
    ],
    [
      'a paragraph that leads into it',
      'Okoro answered her critics on Sunday: / “The bridge is safe.”',
      ['<Okoro> {answered} [“The bridge is safe.”]'],
    ],
    [
      'runs on in the next paragraph',
      '“The bridge is safe,” Okoro said. / “And it will stay safe for years to come.”',
      ['<Okoro> {said} [“The bridge is safe,”]', '<Okoro> {said} [“And it will stay safe for years to come.”]'],
    ],
    [
      'a name like another word',
      '“The bridge is safe,” said Will Berg, a builder. / “It is not,” said Per Aas.',
      ['<Will Berg, a builder> {said} [“The bridge is safe,”]', '<Per Aas> {said} [“It is not,”]'],
    ],
    [
      'a verb first, in a line of its own',
      'Stated Okoro: / “I think that the bridge is safe.”',
      ['<Okoro> {Stated} [“I think that the bridge is safe.”]'],
    ],
    ['signed below', '“The bridge is safe.” / — Lena Okoro', ['<Lena Okoro> {} [“The bridge is safe.”]']],
  ])('%s', (_kind, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

it('a phrase in a headline is somebody’s words though the headline names nobody', () => {
  expect(statementsOf("Halden 'not ruling out' a new bridge", 'headline')).toEqual(["<> {} ['not ruling out']"]);
});

describe('nobody said it: nothing', () => {
  it.each([
    'The navy fired an “Oryx” missile at the wreck.',
    'The film “Night Train to Halden” opens in May.',
    'He drives a so-called “muscle car” to work.',
    'Gen. Tom “Flash” Whitlock died in 1987.',
    'The word “bridge” has six letters.',
    'The show “Morning Harbour” begins at nine.',
    'The ship “Aurora” sank in 1931.',
    'He sailed the yacht ‘Morning Star’ to Malta.',
    'He sang “I Will Wait for You” to them.',
    'The second chapter, “How We Lost the River”, is the best.',
    'The “we know best” crowd left early.',
    'Her essay, “Why We Build Walls”, was read at school.',
    'The road is 6" too narrow and the lorry 7" too wide.',
    'In the ’90s the farmers’ sons left for the towns.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
