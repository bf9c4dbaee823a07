import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/analysis/corrections/apply-corrections';
import type { AnalysedArticle } from '../../../src/model/analysed-article';
import type { Attribution } from '../../../src/model/attribution';
import type { Correction } from '../../../src/model/correction';
import { idOfWords } from '../../../src/model/ids';
import { statementIds } from '../../../src/analysis/quotations/statement-ids';
import { shownChain } from '../quotations/notation';

const text =
  'Water stays shut off\n\n“We had no choice,” Ana Ruiz told the Lagos Gazette on Friday. The “Big Pipe” will be mended, the mayor said.\n\nKarim Haddad disagreed: “We had no choice, she says. We had.” He called it “a scandal”.';

const spanOf = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

function statement(words: string, quoted: readonly string[], rest: Partial<Attribution> = {}): Attribution {
  return {
    id: idOfWords('q', words),
    kind: quoted.length > 0 ? 'direct' : 'indirect',
    content: [spanOf(words)],
    quoted: quoted.map(spanOf),
    cue: null,
    source: null,
    speakers: [],
    resolved: 'unattributed',
    relays: [],
    said: null,
    ...rest,
  };
}

const article: AnalysedArticle = {
  file: 'pipe.txt',
  id: 'pipe',
  headline: 'Water stays shut off',
  description: null,
  author: [],
  publisher: null,
  url: null,
  place: null,
  links: [],
  images: [],
  licence: null,
  datePublished: '2024-03-04',
  inLanguage: 'en',
  text,
  blocks: [],
  sentences: [],
  passages: [
    { ...spanOf('We had no choice,'), is: 'quotation' },
    { ...spanOf('Big Pipe'), is: 'quotation' },
    { ...spanOf('We had no choice, she says. We had.'), is: 'quotation' },
    { ...spanOf('a scandal'), is: 'scare' },
  ],
  attributions: [
    statement('“We had no choice,”', ['We had no choice,'], {
      speakers: [{ kind: 'person', id: 'ana-ruiz', name: 'Ana Ruiz' }],
      resolved: 'named',
      relays: [{ name: 'Lagos Gazette', id: 'lagos-gazette', source: spanOf('Lagos Gazette'), cue: spanOf('told') }],
    }),
    statement('The “Big Pipe” will be mended', ['Big Pipe'], { kind: 'mixed' }),
    statement('“We had no choice, she says. We had.”', ['We had no choice, she says. We had.']),
  ],
  people: [
    { id: 'ana-ruiz', name: 'Ana Ruiz', titles: [], roles: ['mayor'], mentions: [spanOf('Ana Ruiz')], pronouns: [] },
    {
      id: 'karim-haddad',
      name: 'Karim Haddad',
      titles: [],
      roles: [],
      mentions: [spanOf('Karim Haddad')],
      pronouns: [],
    },
  ],
  organisations: [{ id: 'lagos-gazette', name: 'Lagos Gazette', mentions: [spanOf('Lagos Gazette')] }],
  countries: [],
  times: [],
  events: [],
};

/**
 * The statements after the corrections: `words | kind | who → relays | said`, with a star where the
 * editor had a hand in it.
 */
function after(...corrections: Correction[]): { shown: string[]; faults: string[]; article: AnalysedArticle } {
  const placed = corrections.map((correction, n) => ({
    file: 'pipe.corrections.yaml',
    line: 10 * (n + 1),
    correction,
  }));
  const { article: corrected, faults } = applyCorrections(article, placed);
  return {
    shown: corrected.attributions.map((a) => {
      const words = a.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return `${words} | ${a.kind} | ${shownChain(a)} | ${a.said ?? '-'}${a.correctedByEditor === true ? ' *' : ''}`;
    }),
    faults: faults.map(({ file, line, message }) => `${file}:${line} ${message}`),
    article: corrected,
  };
}

const [first, second, third] = after().shown;

describe('the owner’s word is last', () => {
  it('leaves an article without corrections as it is', () => {
    expect(after().article).toEqual(article);
    expect(after().shown).toEqual([
      '“We had no choice,” | direct | Ana Ruiz → Lagos Gazette | -',
      'The “Big Pipe” will be mended | mixed | ? | -',
      '“We had no choice, she says. We had.” | direct | ? | -',
    ]);
  });

  const changes: readonly (readonly [string, Correction, string[]])[] = [
    [
      'sets a speaker by name, by id of the statement',
      { id: article.attributions[2]!.id, speaker: 'Karim Haddad' },
      [first!, second!, '“We had no choice, she says. We had.” | direct | Karim Haddad | - *'],
    ],
    [
      'sets a speaker of a statement named by its words, whatever its marks',
      { words: "'big pipe' will be mended", speaker: 'ana-ruiz' },
      [first!, 'The “Big Pipe” will be mended | mixed | Ana Ruiz | - *', third!],
    ],
    [
      'takes the words for the statement that has just these, where others hold them too',
      { words: 'We had no choice', said: '2024-03-01' },
      ['“We had no choice,” | direct | Ana Ruiz → Lagos Gazette | 2024-03-01 *', second!, third!],
    ],
    [
      'removes a speaker',
      { words: 'We had no choice', speaker: null },
      ['“We had no choice,” | direct | ? → Lagos Gazette | - *', second!, third!],
    ],
    [
      'sets several speakers, new ones with their kind',
      { words: 'will be mended', speaker: ['Ana Ruiz', { kind: 'unnamed', name: 'city engineer' }] },
      [first!, 'The “Big Pipe” will be mended | mixed | Ana Ruiz + city engineer (unnamed) | - *', third!],
    ],
    [
      'removes a chain',
      { words: 'We had no choice', chain: [] },
      ['“We had no choice,” | direct | Ana Ruiz | - *', second!, third!],
    ],
    [
      'sets a chain and a kind',
      { words: 'will be mended', chain: ['Lagos Gazette', 'AFP'], kind: 'indirect' },
      [first!, 'The “Big Pipe” will be mended | indirect | ? → Lagos Gazette → AFP | - *', third!],
    ],
    ['takes away a statement that is no quotation', { words: 'will be mended', is: 'name' }, [first!, third!]],
    ['takes away a statement', { words: 'will be mended', remove: true }, [first!, third!]],
    [
      'adds a missed one in its place',
      { add: 'a scandal', speaker: 'Karim Haddad' },
      [first!, second!, third!, '“a scandal” | direct | Karim Haddad | - *'],
    ],
    [
      'adds a reported one',
      { add: 'Water stays shut off', speaker: { kind: 'unnamed', name: 'the city' } },
      ['Water stays shut off | indirect | the city (unnamed) | - *', first!, second!, third!],
    ],
  ];

  it.each(changes)('%s', (_name, correction, shown) => {
    expect(after(correction)).toMatchObject({ shown, faults: [] });
  });

  it('judges the passage of what is no quotation', () => {
    const { article: corrected } = after({ words: 'will be mended', is: 'name' });
    expect(corrected.passages.map(({ is }) => is)).toEqual(['quotation', 'name', 'quotation', 'scare']);
  });

  it('makes an added passage a quotation, and gives it an id of its words', () => {
    const { article: corrected } = after({ add: 'a scandal' });
    expect(corrected.passages.map(({ is }) => is)).toEqual(['quotation', 'quotation', 'quotation', 'quotation']);
    expect(corrected.attributions.at(-1)!.id).toBe(idOfWords('q', 'a scandal'));
  });

  it('lists a new person, so that filters find them', () => {
    const { article: corrected } = after({
      words: 'will be mended',
      speaker: { kind: 'person', name: 'Oksana Bondar' },
    });
    expect(corrected.people.map(({ id }) => id)).toEqual(['ana-ruiz', 'karim-haddad', 'oksana-bondar']);
  });

  it('keeps where the text shows a relay that stays', () => {
    const { article: corrected } = after({ words: 'We had no choice', chain: ['lagos gazette', 'AFP'] });
    expect(corrected.attributions[0]!.relays.map(({ source }) => source)).toEqual([spanOf('Lagos Gazette'), null]);
  });
});

describe('an unnamed speaker by the owner’s word', () => {
  it.each([
    ['a leaked memo', undefined, 'document'],
    ['the city', undefined, 'body'],
    ['the voice of the harbour', 'document', 'document'],
  ] as const)('%s, said to be %s, is a %s', (name, given, describes) => {
    const speaker = { kind: 'unnamed', name, ...(given === undefined ? {} : { describes: given }) } as const;
    const corrected = after({ words: 'will be mended', speaker }).article;
    expect(corrected.attributions[1]!.speakers).toMatchObject([{ kind: 'unnamed', describes, name }]);
  });
});

describe('a correction that cannot be made is told with file and line', () => {
  const refusals: readonly (readonly [Correction, RegExp])[] = [
    [{ id: 'q-00000000', speaker: null }, /^pipe\.corrections\.yaml:10 "id: q-00000000" is no statement/],
    [{ words: 'We had a choice', speaker: null }, /:10 "words: We had a choice" match no statement/],
    [
      { words: 'had no', speaker: null },
      /:10 "words: had no" match 2 statements: use one of their ids, q-\w{8}, q-\w{8}$/,
    ],
    [
      { words: 'will be mended', speaker: 'Nemo Nobody' },
      /:10 "speaker: Nemo Nobody" is nobody this article names: write/,
    ],
    [{ add: 'a great scandal' }, /:10 "add: a great scandal" stand nowhere/],
    [{ add: 'We had' }, /:10 "add: We had" stand at 3 places/],
    [{ add: '…' }, /:10 "add: …" has no words/],
  ];

  it.each(refusals)('%j', (correction, message) => {
    const { shown, faults } = after(correction);
    expect(faults).toEqual([expect.stringMatching(message)]);
    expect(shown).toEqual([first, second, third]);
  });

  it('makes the others none the less', () => {
    const { shown, faults } = after(
      { words: 'no such words', speaker: null },
      { words: 'will be mended', speaker: 'Ana Ruiz' },
    );
    expect(faults).toHaveLength(1);
    expect(shown[1]).toBe('The “Big Pipe” will be mended | mixed | Ana Ruiz | - *');
  });
});

describe('words that stand more than once', () => {
  const paragraph = 'The talks ended late. “We stay,” said Liv Brekke. “We stay,” said Olav Dahl.';
  const [liv, olav] = statementIds(
    paragraph,
    ['“We stay,” said Liv', '“We stay,” said Olav'].map((words) => {
      const start = paragraph.indexOf(words);
      return [{ start, end: start + '“We stay,”'.length }];
    }),
  );
  const twice: AnalysedArticle = {
    ...article,
    text: paragraph,
    passages: [],
    attributions: [liv!, olav!].map((id, n) => {
      const start = n === 0 ? paragraph.indexOf('“') : paragraph.lastIndexOf('“');
      return { ...article.attributions[0]!, id, content: [{ start, end: start + 10 }], quoted: [], relays: [] };
    }),
  };

  it.each(['', '-2'])('are not corrected by their bare id%s, which may mean either: each has its own', (ending) => {
    const id = `${idOfWords('q', 'we stay')}${ending}`;
    const { article: after, faults } = applyCorrections(twice, [
      { file: 'pipe.corrections.yaml', line: 1, correction: { id, speaker: null } },
    ]);
    expect(after).toEqual(twice);
    expect(faults[0]!.message).toContain(`name the one meant, ${liv} (Ana Ruiz) or ${olav} (Ana Ruiz)`);
  });
});
