import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article';
import { articleOf, saidIn, shownStatement } from './whole-engine';

const people = 'Mia Sorel runs the quay. Bo Ekman is her clerk.';
const toldBehind = (text: string): string[] => {
  const { text: whole, attributions } = saidIn([people, ...text.split(' / ')], 1);
  return attributions.map((attribution) => shownStatement(whole, attribution));
};

describe('of two verbs of saying, that one has the words to which they stand nearest', () => {
  it.each([
    // what somebody recalls is a scene, and who speaks in it speaks
    ['Mia Sorel recalled a talk at which Bo Ekman told her that it was “a pit”.', 'Bo Ekman: that it was “a pit”'],
    ['Mia Sorel recalled how Bo Ekman had told her that it was “a pit”.', 'Bo Ekman: that it was “a pit”'],
    ['Mia Sorel described a night when Bo Ekman called her “a pest”.', 'Bo Ekman: “a pest”'],
    // who stands behind "told" hears, whatever the words look like
    [
      'Bo Ekman told The Fen Post: “We are many, and we are not going to pay.”',
      'Bo Ekman → Fen Post: “We are many, and we are not going to pay.”',
    ],
    [
      'Bo Ekman told the Fen Times in a written statement, “I have no plans, and I am tired.”',
      'Bo Ekman → Fen Times: “I have no plans, and I am tired.”',
    ],
    // as she put it
    [
      'Critics echo his fears, because the main aim is a “quick sale,” as Mia Sorel put it.',
      'Mia Sorel: “quick sale,”',
    ],
    // a second voice in one sentence
    ['"It is late," Bo Ekman said as a diver yelled: "You lie!"', 'diver (unnamed): "You lie!"'],
    [
      'If the sea is rising — as many hold, but the port denies — “why would you wait?” asked Mia Sorel.',
      'Mia Sorel: “why would you wait?”',
    ],
    [
      'Mia Sorel also spoke of a report that local divers had drowned, saying, “We never hid it.”',
      'Mia Sorel: “We never hid it.”',
    ],
    [
      'Bo Ekman gave a talk. Mia Sorel added that the bank very much wants to sell. “They hide it, but I think they will.”',
      'Mia Sorel: “They hide it, but I think they will.”',
    ],
  ])('%s  ⇒  %s', (text, expected) => expect(toldBehind(text)).toContain(expected));
});

describe('a line that brings in words behind a colon', () => {
  it.each([
    [
      'The Fen Herald reports: / “The quay is shut, and nobody knows why.”',
      'Fen Herald (organisation): “The quay is shut, and nobody knows why.”',
    ],
    [
      'Mia Sorel writes: / “The quay is shut, and nobody knows why.”',
      'Mia Sorel: “The quay is shut, and nobody knows why.”',
    ],
    [
      'On July 6, Mia Sorel made the following comment: / “We wait, and we are cold.”',
      'Mia Sorel: “We wait, and we are cold.”',
    ],
    [
      'The slant shows in how the site judged this statement by Mia Sorel on June 11: / “We wait, and we are cold.”',
      'Mia Sorel: “We wait, and we are cold.”',
    ],
  ])('%s  ⇒  %s', (text, expected) => expect(toldBehind(text)).toContain(expected));
});

describe('no words are lost to a neighbour that does not say them', () => {
  it.each([
    [
      'Bo Ekman met the mayor. He did not suggest a fine. “Our aim is not to start a race, but we want some rules.”',
      '?: “Our aim is not to start a race, but we want some rules.”',
    ],
    [
      'Proxies may not vote when the board meets “to fill an empty seat,” per the Fen Club.',
      '“to fill an empty seat,”',
    ],
  ])('%s  ⇒  %s', (text, expected) => expect(toldBehind(text).join('\n')).toContain(expected));
});

describe('he and she', () => {
  it.each([
    // the name after the office
    [
      'A spokesman for the port, Bo Ekman, said it was shut. “It opens in May,” he added.',
      'Bo Ekman: “It opens in May,”',
    ],
    // many are not one
    [
      'Bo Ekman answered that the site cites so many clerks as lazy because they rest. / “We count,” he told the Fen Post.',
      'Bo Ekman → Fen Post: “We count,”',
    ],
    // she who is told of beside him is not he
    [
      'Chris Lund described Mia Sorel as a “pest” after she shut the quay. / Lund, who left in May, blasted her. / “She’s a pest,” he said.',
      'Chris Lund: “She’s a pest,”',
    ],
  ])('%s  ⇒  %s', (text, expected) => expect(toldBehind(text)).toContain(expected));
});

it('nobody speaks on behind a sentence that tells of another', () => {
  const said = toldBehind(
    '“One is late,” Bo Ekman said. / On Sunday Mia Sorel, who lost the vote, named fatigue as one of the reasons. “The young are more than tired of it, and say so.”',
  );
  expect(said).toContain('Bo Ekman: “One is late,”');
  expect(said.join('\n')).not.toMatch(/Bo Ekman: .*The young/);
});

it('what follows a passage is its own verb only where that can say words', () => {
  expect(
    toldBehind('Mia Sorel said it was late, but said, “We change it,” promising the Fen Club will wait.'),
  ).toContain('Mia Sorel: “We change it,”');
});

describe('those who are told of and not named again', () => {
  it.each([
    // a study is not "they"
    [
      'Eels sleep, according to a study published on Monday. / Divers followed 40 eels for a year. The young ones slept most, they report.',
      'divers (unnamed): The young ones slept most',
    ],
    // an age is nobody's name
    ['Mia Sorel won on Sunday. “I was lucky,” the 22-year-old said.', 'Mia Sorel: “I was lucky,”'],
    ['Mia Sorel beat Bo Ekman on Sunday. “I was lucky,” the 22-year-old said.', '?: “I was lucky,”'],
    // a time before who is cited is not what was reported
    [
      'Lima Radio reported this month, citing people familiar with the matter, that it had held talks about a sale.',
      'people familiar with the matter (unnamed) → Lima Radio: that it had held talks about a sale',
    ],
    ['The processor, Lactovale, announced last week that it would pay.', 'Lactovale (organisation): that it would pay'],
    // who is told is no part of it
    ['Mia Sorel later admitted to a local clerk that she “saw a man”.', 'Mia Sorel: that she “saw a man”'],
  ])('%s  ⇒  %s', (text, expected) => expect(toldBehind(text)).toContain(expected));
});

describe('the whole of a source', () => {
  it.each([
    ['“It was loud,” said Dr Per Holm, who runs the clinic.', 'Per Holm', 'Dr Per Holm'],
    ['“We swam,” said one of the crew, who asked not to be named.', 'one of the crew', 'one of the crew'],
    ['The operator, Fernjet, said the line would open in May.', 'Fernjet', 'The operator, Fernjet'],
  ])('%s  ⇒  %s', (text, speaker, source) => {
    const { text: whole, attributions } = saidIn([text]);
    expect(attributions[0]!.speakers.map(({ name }) => name)).toEqual([speaker]);
    expect(whole.slice(attributions[0]!.source!.start, attributions[0]!.source!.end)).toBe(source);
  });
});

it('what a headline quotes behind a name and a colon is theirs', () => {
  const headline = 'Mia Sorel: Clerk Asking Judges For Fine ‘Reeks of Fear’';
  const { text, attributions } = analyseArticle(articleOf(['Mia Sorel runs the quay. Judges met Bo Ekman.'], headline));
  expect(attributions.map((one) => shownStatement(text, one))[0]).toMatch(/^Mia Sorel: /);
});
