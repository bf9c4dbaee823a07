import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/analysis/seed/read-seed';
import type { Article, BlockRole } from '../../../src/model/article';
import type { ReceivedBlock } from '../../../src/model/received';
import { ownSummary, seedText, type SeedFacts } from '../../../src/import/seeds/seed-text';

const facts: SeedFacts = {
  headline: 'Quay opens',
  description: null,
  date: '2026-11-24T23:30:00-05:00',
  author: [],
  publisher: null,
  place: null,
  url: null,
  language: 'en',
  licence: null,
  slugline: null,
  embargo: null,
  withheld: null,
};
const block = (words: string, role: BlockRole = 'paragraph'): ReceivedBlock => ({ role, words, links: [] });

function written(
  blocks: readonly ReceivedBlock[],
  more: Partial<SeedFacts> = {},
  dateline: string | null = null,
): string {
  const seed = seedText({ ...facts, ...more }, dateline, blocks);
  if ('message' in seed) throw new Error(seed.message);
  return seed.text;
}

/** An article as the seed's own reader has it: its body's blocks as `role: words`, and its links. */
function readAgain(raw: string): { article: Article; body: string[]; links: string[] } {
  const { article } = readSeed({ file: 'a.txt', raw });
  const { text, blocks, links } = article!;
  const body = blocks.filter(({ role }) => role !== 'headline' && role !== 'description');
  return {
    article: article!,
    body: body.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`),
    links: links.map(({ start, end, href }) => `${text.slice(start, end)} ${href}`),
  };
}

describe('the text of a seed', () => {
  it('says all that is known of the article, each so that its reader takes it as it was', () => {
    const more = {
      headline: 'Mayor: “We wait” – #1, or: *never*',
      description: '- 007',
      author: ['Ana Ruiz', 'O’Neill: Ben'],
      publisher: '@wire',
      place: 'Lisbon',
      url: 'https://example.org/a?b=c#d',
      licence: 'CC BY 4.0',
    };
    const { article } = readAgain(written([block('“We waited,” said Ana Ruiz.')], more));
    expect(article).toMatchObject({ ...more, datePublished: '2026-11-24' });
  });

  it('keeps roles and links', () => {
    const linked = {
      ...block('The port opened, Ana Ruiz said.'),
      links: [{ start: 4, end: 8, href: 'https://example.org/p(1)' }],
    };
    const blocks = [
      linked,
      block('What is next', 'heading'),
      block('We waited.', 'quote'),
      block('One', 'item'),
      block('Two', 'item'),
    ];
    const { body, links } = readAgain(written(blocks));
    expect(body).toEqual(blocks.map(({ role, words }) => `${role}: ${words}`));
    expect(links).toEqual(['port https://example.org/p%281%29']);
  });

  it.each([
    '- Ana Ruiz',
    '1. One',
    '***',
    '5 * 3 * 2',
    'a_b_c',
    '[sic]',
    '> ',
    '---',
    'f***ing',
    '<b>bold</b>',
    '&amp; `x`',
  ])('leaves %s as it is', (words) => {
    expect(readAgain(written([block('First.'), block(words), block('Last.')])).body).toContain(
      `paragraph: ${words.trim()}`,
    );
  });

  it('loses and adds no word, whatever stands in the blocks', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}“”'’.,:;!?—-]{1,8}$/u);
    const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
    const role = fc.constantFrom<BlockRole>('paragraph', 'heading', 'quote', 'item', 'caption', 'label');
    const blocks = fc.array(fc.record({ role, words, links: fc.constant([]) }), { minLength: 1, maxLength: 6 });
    const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(blocks, (received) => {
        const { article } = readAgain(written(received));
        expect(wordsIn(article.text)).toEqual(
          wordsIn(`${facts.headline} ${received.map((one) => one.words).join(' ')}`),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has the headline and the dateline once', () => {
    const first = block('Quay opens', 'heading');
    expect(readAgain(written([first, block('It did.')], {}, 'LISBON, Nov. 24')).body).toEqual([
      'paragraph: LISBON, Nov. 24 — It did.',
    ]);
    const dated = block('LISBON (Wire) – It did.');
    expect(readAgain(written([dated], {}, 'LISBON, Nov. 24')).body).toEqual(['paragraph: LISBON (Wire) – It did.']);
  });

  it('takes a summary that says what the text does not, and none that is cut off', () => {
    const text = [block('The port opened on Monday.')];
    expect(ownSummary('A new quay.', text)).toBe('A new quay.');
    expect([ownSummary('The port opened', text), ownSummary('A new …', text), ownSummary('A new [...]', text)]).toEqual(
      [null, null, null],
    );
  });
});
