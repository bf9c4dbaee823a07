import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../../src/analysis/quotations/clauses/read-clauses';
import { findDirectStatements } from '../../../../src/analysis/quotations/content/find-direct-statements';
import { findMarked } from '../../../../src/analysis/quotations/passages/find-marked';
import type { Block } from '../../../../src/model/article';
import { read, words } from '../reading';

/** Each statement as `<source> {cue} [content] [content]`; ` / ` begins a paragraph. */
function statementsOf(paragraphs: string, role: Block['role'] = 'paragraph'): string[] {
  const reading = read(paragraphs, role);
  return findDirectStatements(readClauses(reading, findMarked(reading))).map(
    ({ content, cue, source }) =>
      `<${words(reading, source)}> {${words(reading, cue)}} ${content.map((span) => `[${words(reading, span)}]`).join(' ')}`,
  );
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
    'The road is 6" too narrow and the lorry 7" too wide.',
    'In the ’90s the farmers’ sons left for the towns.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
