import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeed, type SeedReading } from '../../../src/analysis/seed/read-seed';

const read = (...lines: string[]): SeedReading => readSeed({ file: 'harbour.txt', raw: lines.join('\n') });
const matter = (...fields: string[]): string[] => [
  '---',
  'headline: Harbour talks resume',
  'date: 2024-03-02',
  ...fields,
  '---',
];

/** Faults in a notation that can be read: `error 3 the beginning of the message`. */
const told = ({ faults }: SeedReading): string[] =>
  faults.map(({ severity, line, message }) => `${severity} ${line} ${message}`);

/** Blocks as `role: words`. */
function shown({ article }: SeedReading): string[] {
  if (article === null) return ['nothing'];
  return article.blocks.map(({ role, start, end }) => `${role}: ${article.text.slice(start, end)}`);
}

describe('front matter', () => {
  it('gives every field, and the rest is taken as it stands', () => {
    const reading = read(
      '---',
      'headline: "Harbour talks resume: a first step"',
      'description: Both sides are wary',
      'date: 2 March 2024',
      'author: [Ana Ruiz, Li Wei]',
      'publisher: The Example',
      'url: https://example.org/talks',
      'language: en-GB',
      'licence: CC BY 4.0',
      '---',
      'The talks resumed on Friday.',
      '',
      'No comments:',
    );
    expect(reading.faults).toEqual([]);
    expect(reading.article).toMatchObject({
      id: 'harbour',
      headline: 'Harbour talks resume: a first step',
      description: 'Both sides are wary',
      datePublished: '2024-03-02',
      author: ['Ana Ruiz', 'Li Wei'],
      publisher: 'The Example',
      url: 'https://example.org/talks',
      inLanguage: 'en-GB',
      licence: 'CC BY 4.0',
    });
    expect(shown(reading).slice(2)).toEqual(['paragraph: The talks resumed on Friday.', 'paragraph: No comments:']);
  });

  it.each<[string, string[], string]>([
    ['never closed', ['---', 'headline: Talks', 'date: 2024-03-02'], 'error 1 front matter is opened here'],
    [
      'broken',
      ['---', 'headline: "Talks', 'date: 2024-03-02', '---', 'Text.'],
      'error 2 front matter is broken: a quotation mark is opened here and never closed',
    ],
    [
      'an unquoted colon',
      ['---', 'headline: Talks: a step', 'date: 2024-03-02', '---', 'Text.'],
      'error 2 front matter is broken',
    ],
    [
      'a field without a space',
      ['---', 'headline:Talks', 'date: 2024-03-02', '---', 'T.'],
      'error 2 front matter is broken: is no field',
    ],
    ['a field twice', ['---', 'headline: A', 'headline: B', '---', 'T.'], 'error 3 front matter is broken: this field'],
    ['a tab', ['', '---', 'headline: A', '\tdate: 2024-03-02', '---', 'T.'], 'error 4 front matter is broken: a tab'],
    [
      'words after a quotation',
      ['---', 'headline: "No" to talks', 'date: 2024-03-02', '---', 'T.'],
      'error 2 front matter is broken: words or marks',
    ],
    [
      'a mark of YAML',
      ['---', 'date: 2024-03-02', 'headline: &c. and more', '---', 'T.'],
      'error 3 front matter is broken: the value begins with &',
    ],
    [
      'an alias',
      ['---', 'date: 2024-03-02', 'headline: *Exclusive', '---', 'T.'],
      'error 3 front matter is broken: has an alias',
    ],
    [
      'a draft',
      ['---', 'title: Talks', 'date: 2024-03-02', 'draft: true', '---', 'T.'],
      'warning 4 is a draft and left out',
    ],
    [
      'a draft that says why',
      ['---', 'title: Talks', 'date: 2024-03-02', 'reason: killed by its sender', 'draft: true', '---', 'T.'],
      'warning 5 is withheld and left out: killed by its sender; to show it',
    ],
    [
      'an embargo without a zone',
      ['---', 'title: Talks', 'date: 2024-03-02', 'embargo: 2024-03-02T06:00', '---', 'T.'],
      'error 4 the embargo "2024-03-02T06:00" is no time with its zone',
    ],
    ['no fields', ['---', '- a list', '---', 'Text.'], 'error 2 front matter holds no fields'],
    ['no headline', ['---', 'date: 2024-03-02', '---', 'Text.'], 'error 1 no headline; add a line headline:'],
    ['no date', ['---', 'headline: Talks', '---', 'Text.'], 'error 1 no date; add a line date: YYYY-MM-DD'],
    [
      'a date that is none',
      ['---', 'headline: Talks', 'Date: March', '---', 'Text.'],
      'error 3 the date "March" is none; write the day it was published, such as 2024-03-02',
    ],
    [
      'an impossible date',
      ['---', 'headline: Talks', 'date: 2023-02-29', '---', 'Text.'],
      'error 3 "2023-02-29" is a date that no calendar has',
    ],
    ['lists without end', ['---', '['.repeat(5000), '---', 'Text.'], 'error 1 front matter has too many lists'],
    [
      'fields without end',
      ['---', `headline: ${'x'.repeat(20_000)}`, '---', 'Text.'],
      'error 1 front matter is longer',
    ],
  ])('%s: the article is withheld', (_, lines, fault) => {
    const reading = read(...lines);
    expect(reading.article).toBeNull();
    expect(told(reading).find((line) => line.startsWith(fault))).toBeDefined();
  });

  it.each<[string, string, string]>([
    ['an unknown field', 'autor: Ana Ruiz', 'warning 4 "autor" is no field of an article'],
    ['an address that is none', 'url: javascript:alert(1)', 'warning 4 "javascript:alert(1)" is no address such as'],
    ['a language that is not known', 'language: fr', 'warning 2 the language seems to be "fr"'],
    ['a language that is no tag', 'language: British English', 'warning 4 the language "British English" is no tag'],
    [
      'the headline under two names',
      'title: Talks',
      'warning 4 "title" is no field of an article, or stands here already',
    ],
  ])('%s: the article is shown, with a warning', (_, field, fault) => {
    const reading = read(...matter(field), 'The talks resumed.');
    expect(reading.article).not.toBeNull();
    expect(reading.article!.url).toBeNull();
    expect(told(reading)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('front matter as other programs write it', () => {
  it.each<[string, object]>([
    ['author: Ana Ruiz', { author: ['Ana Ruiz'] }],
    ['author: { name: Ana Ruiz, email: ana@example.org }', { author: ['Ana Ruiz'] }],
    ['author:\n  - name: Ana Ruiz\n    role: editor\n  - name: Li Wei', { author: ['Ana Ruiz', 'Li Wei'] }],
    ['author: [Ana Ruiz, { name: Li Wei }]', { author: ['Ana Ruiz', 'Li Wei'] }],
    ['authors:\n- Ana Ruiz\n- Li Wei', { author: ['Ana Ruiz', 'Li Wei'] }],
    ['author: ~', { author: [] }],
    ['author: Ana Ruiz # with Li Wei', { author: ['Ana Ruiz'] }],
    ['language: en_GB', { inLanguage: 'en-GB' }],
    ['lang: EN-us', { inLanguage: 'en-US' }],
    ['locale: en_IE.UTF-8', { inLanguage: 'en-IE' }],
    ['language: zh_hant_tw', { inLanguage: 'zh-Hant-TW' }],
    ['license: CC BY 4.0', { licence: 'CC BY 4.0' }],
    ["subtitle: 'Both sides are wary'", { description: 'Both sides are wary' }],
    ['summary: >\n  Both sides\n  are wary', { description: 'Both sides are wary' }],
    ['publisher: { name: The Example }', { publisher: 'The Example' }],
    ['source: https://example.org/talks', { url: 'https://example.org/talks' }],
    ['Canonical_URL: https://example.org/talks', { url: 'https://example.org/talks' }],
  ])('%j', (field, expected) => {
    for (const end of ['\n', '\r\n']) {
      const raw = ['', '---', 'title: Talks', 'date: 2024-03-02', ...field.split('\n'), '---', 'Text.'].join(end);
      expect(readSeed({ file: 'a.txt', raw }).article).toMatchObject({ headline: 'Talks', ...expected });
    }
  });

  it.each([
    ['date: 2024-06-14 10:00:00 +0200'],
    ['date: 2024-06-14 23:59:59 -0800'],
    ['date: 2024-06-14T00:30:00+02:00'],
    ['date: "2024-06-14T22:30:00.000Z"'],
    ['pubDate: Fri, 14 Jun 2024 10:00:00 GMT'],
    ['pubDate: Fri, 14 Jun 2024 00:10:00 +0200'],
    ['published: 2024-06-14'],
    ['publish_date: Fri Jun 14 2024 10:00:00 GMT+0200 (Central European Summer Time)'],
    ['date: 14/06/2024'],
    ['date: 6/14/2024'],
    ['date: 14.06.2024'],
  ])('%s is the day that stands there, in whatever zone', (field) => {
    const reading = read('---', 'title: Talks', field, '---', 'Text.');
    expect([told(reading), reading.article?.datePublished]).toEqual([[], '2024-06-14']);
  });
});

describe('pictures', () => {
  it.each([
    ['quay_files/crane.jpg', true],
    ['crane.PNG', true],
    ['./a/b.webp', true],
    ['https://example.org/crane.jpg', true],
    ['//example.org/crane.jpg', false],
    ['/etc/crane.jpg', false],
    ['../crane.jpg', false],
    ['a/../../crane.jpg', false],
    ['%2e%2e/crane.jpg', false],
    ['data:image/png;base64,AA', false],
    ['crane.svg', false],
  ])('%s is a file beside its seed: %s', (src, is) => {
    const { article } = readSeed({
      file: 'quay.md',
      raw: [...matter(), 'One.', '', `![The crane](${src})`].join('\n'),
    });
    expect(article!.images).toEqual(is ? [{ src, alt: 'The crane', after: 1 }] : []);
  });
});

describe('a text without front matter', () => {
  it('is date, headline, standfirst and paragraphs; what the web page left at the end is dropped with a warning', () => {
    const reading = read(
      'Saturday, March 2, 2024',
      '',
      "Harbour talks 'to resume'",
      '',
      "Harbour talks 'to resume' as unions and port agree on a mediator",
      '',
      'The talks resumed on Friday. Nobody was surprised.',
      '',
      'Read more',
      '',
      '3 comments:',
    );
    expect(shown(reading)).toEqual([
      "headline: Harbour talks 'to resume'",
      "description: Harbour talks 'to resume' as unions and port agree on a mediator",
      'paragraph: The talks resumed on Friday. Nobody was surprised.',
    ]);
    expect(told(reading).map((line) => line.slice(0, 20))).toEqual(['cut 9 "Read more" is', 'cut 11 "3 comments:"']);
  });

  it.each([
    ['2024-03-02', '2024-03-02'],
    ['2 March 2024', '2024-03-02'],
    ['2nd of March, 2024', '2024-03-02'],
    ['Sat, Mar. 2, 2024', '2024-03-02'],
    ['Published: 14:20 GMT, 2 March 2024', '2024-03-02'],
    ['Last updated on Saturday 2 March 2024, 10:15 am', '2024-03-02'],
  ])('reads "%s" as its date', (line, date) => {
    expect(read(line, '', 'Harbour talks resume', '', 'They did.').article?.datePublished).toBe(date);
  });

  it('finds the date below the headline too', () => {
    const reading = read('Harbour talks resume', '2 March 2024', 'They did on Friday.');
    expect(shown(reading)).toEqual(['headline: Harbour talks resume', 'paragraph: They did on Friday.']);
  });

  it.each(['The port said on March 2, 2024 that talks would resume.', 'Catch 22', 'Agenda 2030', '9/11', '1984'])(
    'does not take "%s" for a date',
    (line) => {
      expect(told(read('Harbour talks resume', '', line))).toEqual([
        expect.stringMatching(/^error 1 no date; add a first line such as/),
      ]);
    },
  );

  it.each<[string, string]>([
    ['03/04/2024', 'may be 2024-04-03 or 2024-03-04; write the one that is meant'],
    ['Published: 03/04/2024, 10:15', 'may be 2024-04-03 or 2024-03-04; write the one that is meant'],
    ['Smarch 13', 'is no whole date; write the day it was published, such as 2024-03-02'],
    ['Smarch 13, 2024', 'is no whole date'],
    ['13 juin 2024', 'is no whole date'],
    ['Febuary 3, 2024', 'is no whole date'],
    ['May 2024', 'is no whole date'],
    ['March 2', 'is no whole date'],
    ['14/06/24', 'is no whole date'],
    ['99/99/2024', 'is no whole date'],
  ])('names "%s", which looks like a date, at its own line', (line, why) => {
    for (const lines of [
      ['', line, 'Harbour talks resume', 'They did.'],
      ['Harbour talks resume', line, 'They did.'],
    ]) {
      expect(told(read(...lines))).toEqual([expect.stringContaining(`error 2 "${line}" ${why}`)]);
      const dated = readSeed({ file: 'a.txt', raw: lines.join('\n') }, '2020-01-01');
      expect(told(dated)).toEqual([expect.stringContaining(`warning 2 "${line}" ${why}`)]);
      expect(shown(dated)).toEqual(['headline: Harbour talks resume', 'paragraph: They did.']);
    }
  });

  it('has no standfirst when the first paragraph only retells the headline', () => {
    const reading = read(
      '2 March 2024',
      '',
      'Harbour talks resume',
      '',
      'Talks in the harbour are to resume, the port said on Friday.',
    );
    expect(reading.article?.description).toBeNull();
  });

  it.each<[string, string[], string]>([
    ['blank', ['', '  ', '\u00a0'], 'error 1 is blank'],
    ['binary', ['2 March 2024', 'PK\0\0'], 'error 2 a NUL byte stands here'],
    ['fields in TOML', ['+++', 'title = "Talks"', '+++', 'Text.'], 'error 1 front matter in TOML is not read'],
    ['only a date', ['2 March 2024'], 'error 1 no headline'],
    [
      'an impossible date',
      ['30 February 2024', '', 'Talks', '', 'They resumed.'],
      'error 1 "30 February 2024" is a date that no calendar has',
    ],
  ])('%s: the article is withheld', (_, lines, fault) => {
    const reading = read(...lines);
    expect(reading.article).toBeNull();
    expect(told(reading)).toEqual([expect.stringContaining(fault)]);
  });

  it.each<[string, string[], string]>([
    [
      'a weekday that disagrees',
      ['Monday, 2 March 2024', 'Talks', 'They resumed.'],
      'warning 1 2024-03-02 was a Saturday, not a Monday',
    ],
    ['a headline without a text', ['2 March 2024', 'Talks resume'], 'warning 2 there is a headline and no text'],
    [
      'a mark that is not closed',
      ['2 March 2024', 'Talks', '“We shall see, he said.'],
      'warning 3 a quotation mark is opened',
    ],
    [
      'a very long line',
      ['2 March 2024', 'Talks', 'We had to talk. '.repeat(1000)],
      'warning 3 a line of 15999 characters',
    ],
    [
      'a language that is not known',
      [
        '2 March 2024',
        'Les pourparlers reprennent',
        'Les négociations ont repris dans le port et les syndicats ne sont pas surpris par la décision que le ministre a annoncée pour les dockers, qui sont en grève depuis une semaine dans le port.',
      ],
      'warning 2 the language seems to be "fr"',
    ],
  ])('%s: the article is shown, with a warning', (_, lines, fault) => {
    const reading = read(...lines);
    expect(reading.article).not.toBeNull();
    expect(told(reading)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    "The unions' demands are 'unchanged', O'Brien's office said in the '90s.",
    '“We waited,” she said. “Nobody came.”',
    "Rock 'n' roll and the troops' pay.",
  ])('finds no unbalanced mark in: %s', (line) => {
    expect(told(read('2 March 2024', 'Talks', line))).toEqual([]);
  });

  it('lets a speech run on over paragraphs that each open it anew', () => {
    expect(told(read('2 March 2024', 'Talks', '“We waited.', '“Nobody came,” she said.'))).toEqual([]);
  });

  it('takes the date of the command line only where the text has none', () => {
    const without = readSeed({ file: 'a.txt', raw: 'Harbour talks resume\n\nThey did.' }, '2020-01-01');
    const withOne = readSeed({ file: 'a.txt', raw: '2 March 2024\nHarbour talks resume\n\nThey did.' }, '2020-01-01');
    expect([without.article?.datePublished, withOne.article?.datePublished]).toEqual(['2020-01-01', '2024-03-02']);
  });
});

describe('paragraphs', () => {
  it('stand apart at every line end', () => {
    expect(
      shown(
        read(...matter(), 'The talks resumed on Friday in the old customs house.', 'Nobody came.', '', 'It rained.'),
      ).slice(1),
    ).toEqual([
      'paragraph: The talks resumed on Friday in the old customs house.',
      'paragraph: Nobody came.',
      'paragraph: It rained.',
    ]);
  });

  it('are joined again where the text was broken to a width', () => {
    const wrapped = [
      'The talks resumed on Friday in the old customs',
      'house, where nobody had expected them before',
      'the spring, and went on late into the night.',
      '',
      'It rained.',
    ];
    expect(shown(read(...matter(), ...wrapped)).slice(1)).toEqual([
      'paragraph: The talks resumed on Friday in the old customs house, where nobody had expected them before the spring, and went on late into the night.',
      'paragraph: It rained.',
    ]);
  });

  it('are normalised in one documented way, and quotation marks stay', () => {
    const reading = read(...matter(), '  ‘No\u00a0\u00a0comment’,\tsaid Jose\u0301\u200b.\u2003', '<b>&amp;</b>');
    expect(shown(reading).slice(1)).toEqual(['paragraph: ‘No comment’, said José.', 'paragraph: <b>&amp;</b>']);
  });

  it('cover the whole text, blank lines between them, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        const { article } = read(...matter(), body.replaceAll('\0', ''));
        const pieces = article!.blocks.map(({ start, end }) => article!.text.slice(start, end));
        expect(pieces.join('\n\n')).toBe(article!.text);
        for (const piece of pieces) expect(piece).toBe(piece.trim());
      }),
    );
  });
});

/**
 * Two million characters: time that grew with the square of the length would be far beyond the
 * runner's limit.
 */
describe('a hostile text', () => {
  it.each([
    ['quotation marks', "'"],
    ['spaces', ' '],
    ['double marks apart', '" '],
    ['one long line', 'said '],
    ['short lines', 'a\n'],
  ])('of %s is read to its end', { timeout: 60_000 }, (_, piece) => {
    const { article, faults } = readSeed({ file: 'a.txt', raw: piece.repeat(2_000_000 / piece.length) });
    expect(article !== null || faults.length > 0).toBe(true);
  });
});
