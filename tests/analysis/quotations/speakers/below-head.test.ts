import { describe, expect, it, vi } from 'vitest';
import { TreeReader } from '../../../../src/analysis/grammar/parser/tree-reader';
import { chainsIn, saidIn } from '../whole-engine';

describe('the head of the phrase speaks, not who is named below it', () => {
  it.each([
    [
      'somebody close',
      'Sources close to Mara Lindt said the offer was “a bluff”.',
      'sources close to Mara Lindt (unnamed)',
    ],
    ['in a relative clause', 'An investor who met Petra Voll said she was “done with the shop”.', 'investor (unnamed)'],
    ['whom many may be', 'Lawyers who sued Max Renner said the evidence was “thin”.', 'lawyers (unnamed)'],
    ['by a participle', 'Students taught by Ada Kerr at Lund said the course was “magic”.', 'students (unnamed)'],
    [
      'at two removes',
      'Workers at the mill owned by Guy Larue say they are “treated like cogs”.',
      'workers at the mill owned by Guy Larue (unnamed)',
    ],
    [
      'of somebody',
      'The widow of the poet Piet Mander said the book was “a theft”.',
      'widow of the poet Piet Mander (unnamed)',
    ],
    [
      'who may be the one before the comma',
      'A former classmate of the gunman, Ole Vik, said he was “always alone”.',
      'former classmate of the gunman (unnamed)',
    ],
  ])('%s', (_, sentence, speaker) => {
    expect(chainsIn([sentence])).toEqual([speaker]);
  });

  it.each([
    ['an apposition', 'The deputy mayor, Ismail Kaya, said the road was “a trap”.', 'Ismail Kaya'],
    ['an apposition to a role alone', '“Not today,” says the mate, Ragna Moe.', 'Ragna Moe'],
    [
      'one behind a clause',
      'The trust fell ill, but its regional officer, Bert Farr, said it was “a target”.',
      'Bert Farr',
    ],
    ['a role before', 'Midfielder Tunde Bello, who joined from Lagos, said he was “at home”.', 'Tunde Bello'],
    ['an office before', 'Secretary of State Gina Lund said it was “a sad day”.', 'Gina Lund'],
    ['what somebody heads', 'The chief executive of Orland Foods, Mia Carr, said sales were “flat”.', 'Mia Carr'],
    ['a clause before', 'After a visit by King Harald, Nils Berg said it was “the best day”.', 'Nils Berg'],
    ['a friend of another', '“It is a start,” said Abel Moreno, a friend of the poet Luis Prado.', 'Abel Moreno'],
  ])('a name that is the head speaks: %s', (_, sentence, speaker) => {
    expect(chainsIn([sentence])).toEqual([speaker]);
  });
});

it('a sentence is parsed once, whatever number of statements it has', () => {
  const parse = vi.spyOn(TreeReader.prototype, 'read');
  const { attributions } = saidIn([
    'Director of Rescue Mara Lindt issued a statement decrying the leak and saying that it was bad.',
    'Director of Safety Petra Voll issued a statement decrying the fire and saying that it was over.',
  ]);
  expect(attributions.length).toBeGreaterThan(3);
  expect(parse.mock.calls.map(([sentences]) => sentences.length)).toEqual([1, 1]);
  parse.mockRestore();
});
