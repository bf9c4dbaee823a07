import { describe, expect, it } from 'vitest';
import { saidIn } from '../whole-engine';

/** Who speaks in a text of one sentence, by kind and name; nobody where that is in doubt. */
function speakersIn(sentence: string): string {
  const { attributions } = saidIn([sentence]);
  const all = attributions.flatMap(({ speakers }) => speakers.map(({ kind, name }) => `${kind} ${name}`));
  return all.length === 0 ? 'nobody' : all.join(', ');
}

describe('the head of the phrase speaks, not who is named below it', () => {
  it.each([
    [
      'somebody close',
      'Sources close to Mara Lindt said the offer was “a bluff”.',
      'unnamed sources close to Mara Lindt',
    ],
    ['in a relative clause', 'An investor who met Petra Voll said she was “done with the shop”.', 'unnamed investor'],
    ['whom many may be', 'Lawyers who sued Max Renner said the evidence was “thin”.', 'unnamed lawyers'],
    ['by a participle', 'Students taught by Ada Kerr at Lund said the course was “magic”.', 'unnamed students'],
    [
      'at two removes',
      'Workers at the mill owned by Guy Larue say they are “treated like cogs”.',
      'unnamed workers at the mill owned by Guy Larue',
    ],
    [
      'of somebody',
      'The widow of the poet Piet Mander said the book was “a theft”.',
      'unnamed widow of the poet Piet Mander',
    ],
    [
      'who may be the one before the comma',
      'A former classmate of the gunman, Ole Vik, said he was “always alone”.',
      'unnamed former classmate of the gunman',
    ],
  ])('%s', (_, sentence, speaker) => {
    expect(speakersIn(sentence)).toBe(speaker);
  });

  it.each([
    ['an apposition', 'The deputy mayor, Ismail Kaya, said the road was “a trap”.', 'person Ismail Kaya'],
    ['an apposition to a role alone', '“Not today,” says the mate, Ragna Moe.', 'person Ragna Moe'],
    [
      'one behind a clause',
      'The trust fell ill, but its regional officer, Bert Farr, said it was “a target”.',
      'person Bert Farr',
    ],
    ['a role before', 'Midfielder Tunde Bello, who joined from Lagos, said he was “at home”.', 'person Tunde Bello'],
    ['an office before', 'Secretary of State Gina Lund said it was “a sad day”.', 'person Gina Lund'],
    [
      'what somebody heads',
      'The chief executive of Orland Foods, Mia Carr, said sales were “flat”.',
      'person Mia Carr',
    ],
    ['a clause before', 'After a visit by King Harald, Nils Berg said it was “the best day”.', 'person Nils Berg'],
    [
      'a friend of another',
      '“It is a start,” said Abel Moreno, a friend of the poet Luis Prado.',
      'person Abel Moreno',
    ],
  ])('a name that is the head speaks: %s', (_, sentence, speaker) => {
    expect(speakersIn(sentence)).toBe(speaker);
  });
});
