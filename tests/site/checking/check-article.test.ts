import { describe, expect, it } from 'vitest';
import { byWeight, checkArticle, checkFaults, type CheckLine } from '../../../src/site/checking/check-article';
import { readSeedFile } from '../../../src/site/seeds/read-article';
import type { FileReading } from '../../../src/site/seeds/read-file';
import type { Fault } from '../../../src/model/seed';

const file = 'seeds/talks.txt';

function checked(body: string, corrections: string | null = null): CheckLine[] {
  const source = `2 March 2024\n\nHarbour talks resume\n\n${body}\n`;
  const bytesOf = (text: string): FileReading => ({ bytes: Buffer.from(text) });
  const beside = {
    fallbackDate: null,
    corrections: corrections === null ? null : bytesOf(corrections),
    owner: [],
  };
  const { article } = readSeedFile(file, bytesOf(source), beside);
  return checkArticle({ file, source }, article!);
}

const shown = ({ line, kind, words }: CheckLine): string => `${line} ${kind}: ${words}`;

describe('what an editor should look at', () => {
  it.each([
    ['words that nobody is given', '“We waited for three days.”', ['5 unattributed: “We waited for three days.”']],
    ['words that somebody is surely given', '“We waited for three days,” said Ana Ruiz, the mayor.', []],
    ['reported words without a speaker', 'It was said that the quay was closed.', []],
    [
      'a speaker of whom a name alone is known, in a doubtful reported statement',
      'The strike went on.\n\nKeller said that nothing had changed.',
      ['7 doubtfulReported: that nothing had changed'],
    ],
    [
      'a surname that two have, where it says who speaks',
      'Ana Ruiz, the mayor, met the dockers’ leader Tom Ruiz.\n\n“We go on,” said Ruiz.',
      ['7 namesakesSpeak: Ruiz', '7 unattributed: “We go on,”'],
    ],
    [
      'two who have a surname, and are always named in full',
      'Ana Ruiz, the mayor, met the dockers’ leader Tom Ruiz.\n\n“We go on,” said Tom Ruiz.',
      [],
    ],
    ['a name of one word', 'The talks were led by President Okafor.', ['5 loneName: Okafor']],
    ['a year that the text says', 'The quay was rebuilt in 1612.', []],
    ['a year that cannot be', 'The quay will open in May 2204.', ['5 farDate: The quay will open in May 2204.']],
  ])('%s', (_what, body, expected) => {
    expect(checked(body).map(shown).sort()).toEqual([...expected].sort());
  });

  it('says why, with the likeliest speaker where there is one, and where it is shown', () => {
    const [namesake] = checked('Ana Ruiz, the mayor, met Tom Ruiz.\n\n“We go on,” said Ruiz.').filter(
      ({ kind }) => kind === 'namesakesSpeak',
    );
    expect(namesake!.why).toBe('is given to nobody; Ana Ruiz and Tom Ruiz have this surname');
    expect(namesake!.address).toMatch(/^\/articles\/talks\/#q-[0-9a-f]{8}$/);
    const [doubtful] = checked('Keller said that nothing had changed.');
    expect(doubtful!.why).toMatch(/^is given to Keller, and only \d\d % sure$/);
  });

  it('leaves alone what the owner put right', () => {
    const body = '“We waited for three days.”';
    expect(checked(body, '- words: We waited for three days.\n  speaker: null\n')).toEqual([]);
  });

  it('finds the line of words that stand twice at each of their places', () => {
    const twice = '“We go on.”\n\nThe boats lay still.\n\n“We go on.”';
    expect(checked(twice).map(({ line }) => line)).toEqual([5, 9]);
  });
});

describe('what is told of a seed itself', () => {
  const fault = (severity: Fault['severity'], message: string): Fault => ({ severity, file, line: 3, message });
  const kindOf = (one: Fault): string => checkFaults([one], 'talks')[0]!.kind;

  it.each([
    ['error', 'no date', 'unread'],
    ['warning', 'a quotation mark is opened and not closed', 'warning'],
    ['cut', '"More..." is left out as no part of the article', 'cut'],
    ['cut', '"The ferry will sail again on Monday." is left out as no part of the article', 'cutSentence'],
  ] as const)('%s: %s', (severity, message, kind) => {
    expect(kindOf(fault(severity, message))).toBe(kind);
  });

  it('comes in the order of what matters, then of files and lines', () => {
    const faults = [fault('cut', '"More..." is left out'), fault('warning', 'odd'), fault('error', 'no date')];
    const found = [...checkFaults(faults, null), ...checkFaults([{ ...faults[1]!, line: 1 }], null)];
    expect(found.sort(byWeight).map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'unread 3',
      'warning 1',
      'warning 3',
      'cut 3',
    ]);
  });
});
