import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationForms } from '../../src/derive/citations/citation-forms';
import { cite, oneLine, type Cited } from '../../src/derive/citations/cite';
import { namePartsOf } from '../../src/derive/citations/writer-name';

const ferry: Cited = {
  article: 'ferry',
  id: 'q-0000000b',
  kind: 'direct',
  words: '“We waited four hours,”',
  speakers: [{ kind: 'person', id: 'ana-ruiz', name: 'Ana Ruiz' }],
  relays: [{ name: 'Herald' }],
  said: '2024-11-23',
  author: ['Bo Berg', 'Ursula von der Heide', 'BBC News'],
  headline: 'Ferry ‘not ready’: NATO & Lisbon’s 5% _plan_',
  publisher: 'The Island Post',
  datePublished: '2024-11-25',
  link: 'https://example.org/articles/ferry/q-0000000b/',
};

const form = (label: string, cited: Cited = ferry): string =>
  citationForms.find((one) => one.label === label)!.of(cited);

describe('in one line', () => {
  it('names the words, who said them, through whom and when, the author of the article, and where it stands', () => {
    expect(cite({ ...ferry, author: ['Bo Berg', 'Li Wei'], headline: 'Ferry not ready' })).toBe(
      '“We waited four hours,” (Ana Ruiz, through Herald, said Saturday 23 November 2024). In: Bo Berg and Li Wei: Ferry not ready, The Island Post, Monday 25 November 2024. https://example.org/articles/ferry/q-0000000b/',
    );
  });

  it.each([
    [{ author: [], publisher: null, headline: 'Ferry' }, 'In: Ferry, Monday 25'],
    [{ speakers: [] }, '(unattributed, through'],
    [{ said: null }, '(Ana Ruiz, through Herald, day not stated)'],
    [{ said: '2024-W47', kind: 'indirect' }, 'said 18–24 November 2024, reported, not quoted)'],
    [{ kind: 'mixed' }, '2024, partly quoted)'],
    [{ kind: 'text', speakers: [], said: null }, '” (words of the article itself). In'],
    [
      { words: 'We waited.', unmarked: true },
      'We waited. (Ana Ruiz, through Herald, said Saturday 23 November 2024, without quotation marks).',
    ],
    [
      { speakers: [{ kind: 'unnamed', describes: 'person', id: 'official', name: 'port official' }] },
      '(port official, unnamed, through',
    ],
    [{ speakers: [{ kind: 'unnamed', describes: 'document', id: 'memo', name: 'memo' }] }, '(memo, document, through'],
  ] as const)('%j', (change, words) => {
    expect(cite({ ...ferry, ...change })).toContain(words);
  });
});

describe.each(citationForms)('$label', ({ of }) => {
  it.each([
    ['the words', 'We waited four hours,'],
    ['who', 'Ana Ruiz'],
    ['through whom', 'Herald'],
    ['the day it was said', /23 November 2024/],
    ['the day it was reported', /25 November 2024|2024-11-25|2024\/11\/25|2024,\s*11,\s*25/],
    ['who wrote it', /Bo Berg|Berg, Bo|"family": "Berg"/],
    ['who published it', 'The Island Post'],
    ['the address', ferry.link],
  ])('has %s', (_, expected) => {
    if (typeof expected === 'string') expect(of(ferry)).toContain(expected);
    else expect(of(ferry)).toMatch(expected);
  });
  it('says that nobody is known to have spoken', () => {
    expect(of({ ...ferry, speakers: [], relays: [] })).toContain('unattributed');
  });
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => oneLine(text.replace(/\p{C}/gu, '')));
const latin = fc.string({ unit: 'grapheme-ascii', maxLength: 60 }).map(oneLine);

/** What a reader of Markdown sees. */
function shown(node: Node): string {
  const walker = node.walker();
  let text = '';
  for (let step = walker.next(); step !== null; step = walker.next())
    text += step.entering ? (step.node.literal ?? '') : '';
  return text;
}

describe('Markdown', () => {
  it('law: whatever the words and the headline are, they are shown as they stand and nothing is markup', () => {
    fc.assert(
      fc.property(anyText, anyText, (words, headline) => {
        const cited = { ...ferry, words, headline };
        const markdown = new Parser().parse(form('Markdown', cited));
        expect(markdown.firstChild!.type).toBe('block_quote');
        expect(markdown.firstChild!.next).toBeNull();
        expect(shown(markdown)).toContain(words);
        expect(shown(markdown)).toContain(headline);
      }),
    );
  });
});

const read = (raw: string): CslItem => new Cite(raw).data[0]!;

describe('BibTeX', () => {
  it('braces names and acronyms, so that no style writes them small', () => {
    expect(form('BibTeX')).toContain(String.raw`title = {{Ferry} ‘not ready’: {NATO} \& {Lisbon’s} 5\% \_plan\_}`);
    expect(form('BibTeX')).toContain('author = {Berg, Bo and von der Heide, Ursula and {BBC News}}');
  });
  it('is read by a library as it was meant', () => {
    expect(read(form('BibTeX'))).toMatchObject({
      title: ferry.headline,
      author: [
        { family: 'Berg', given: 'Bo' },
        { family: 'Heide', given: 'Ursula', 'non-dropping-particle': 'von der' },
        { family: 'BBC News' },
      ],
      'container-title': 'The Island Post',
      issued: { 'date-parts': [[2024, 11, 25]] },
      'event-date': { 'date-parts': [[2024, 11, 23]] },
      URL: ferry.link,
      note: '“We waited four hours,” (Ana Ruiz, through Herald, said Saturday 23 November 2024)',
    });
  });
  it('an article of no publisher is no article of a journal', () => {
    expect(read(form('BibTeX', { ...ferry, publisher: null, author: [] }))).toMatchObject({ title: ferry.headline });
  });
  it.each(["x''", '``x', 'x--y', 'a---b', '?`'])('%j is no other sign to TeX', (headline) => {
    expect(read(form('BibTeX', { ...ferry, headline })).title).toBe(headline);
  });
  it('law: any words and headline are read as they stand', () => {
    fc.assert(
      fc.property(latin, latin, (words, headline) => {
        const { note, title } = read(form('BibTeX', { ...ferry, words: `x${words}`, headline: `x${headline}` }));
        expect([note, title]).toEqual([
          `x${words} (${'Ana Ruiz, through Herald, said Saturday 23 November 2024'})`,
          `x${headline}`,
        ]);
      }),
    );
  });
});

describe('RIS', () => {
  /** Every line is a tag and its value. */
  const linesOf = (ris: string): string[][] =>
    ris
      .trimEnd()
      .split('\r\n')
      .map((line) => /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line)!.slice(1));

  it('keeps writers and the day of a newspaper', () => {
    const lines = linesOf(form('RIS'));
    expect(lines[0]).toEqual(['TY', 'NEWS']);
    expect(lines.filter(([tag]) => tag === 'AU').map(([, value]) => value)).toEqual([
      'Berg, Bo',
      'von der Heide, Ursula',
      'BBC News',
    ]);
    expect(lines).toContainEqual(['DA', '2024/11/25/']);
    expect(lines.at(-1)).toEqual(['ER', '']);
  });
  it('is read by a library as it was meant', () => {
    expect(read(form('RIS'))).toMatchObject({
      type: 'article-newspaper',
      title: ferry.headline,
      'container-title': 'The Island Post',
      publisher: 'The Island Post',
      issued: { 'date-parts': [[2024]] },
      URL: ferry.link,
      note: '“We waited four hours,” (Ana Ruiz, through Herald, said Saturday 23 November 2024)',
    });
  });
  it('law: no words, however broken, open a line of their own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'ER  - ', ' ', '\u2028') }), (noise) => {
        const lines = linesOf(form('RIS', { ...ferry, words: noise, headline: `h${noise}` }));
        expect(lines.filter(([tag]) => tag === 'ER')).toHaveLength(1);
        expect(lines).toHaveLength(13);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('is set by citeproc in a style of its own', () => {
    const shown = new Cite(form('CSL-JSON')).format('bibliography', { template: 'apa', format: 'text' });
    expect(shown).toContain('Berg, B., von der Heide, U., & BBC News. (2024, November 25).');
    expect(shown).toContain('The Island Post. https://example.org/articles/ferry/q-0000000b/');
  });
  it('holds in parts what its note says in words', () => {
    const [item] = JSON.parse(form('CSL-JSON')) as CslItem[];
    expect(item).toMatchObject({
      note: '“We waited four hours,” (Ana Ruiz, through Herald, said Saturday 23 November 2024)',
      custom: { words: '“We waited four hours,”', speaker: 'Ana Ruiz', through: ['Herald'], said: '2024-11-23' },
      'event-date': { 'date-parts': [[2024, 11, 23]] },
    });
  });
  it('a week is no day', () => {
    expect(form('CSL-JSON', { ...ferry, said: '2024-W47' })).toContain('"literal": "2024-W47"');
  });
});

describe('a writer’s name', () => {
  it.each([
    ['Bo Berg', 'Berg | Bo'],
    ['Ursula von der Leyen', 'von der Leyen | Ursula'],
    ['Martin Luther King Jr.', 'King | Martin Luther | Jr.'],
    ['JD Vance', 'Vance | JD'],
    ['Ruiz, Ana', 'Ruiz | Ana'],
    ['Reuters', 'Reuters'],
    ['BBC News', 'BBC News'],
    ['AFP Paris', 'AFP Paris'],
    ['The Island Post', 'The Island Post'],
    ['Our correspondent in Rome', 'Our correspondent in Rome'],
    ['Smith, Jones & Co', 'Smith, Jones & Co'],
  ])('%s', (name, parts) => {
    const found = namePartsOf(name);
    const shown =
      'literal' in found
        ? found.literal
        : [[found.particle, found.family].join(' ').trim(), found.given, found.suffix]
            .filter((part) => part !== '')
            .join(' | ');
    expect(shown).toBe(parts);
  });
});
