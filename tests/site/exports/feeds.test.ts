import { Feed as FeedMaker } from 'feed';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import type { StatementRecord } from '../../../src/derive/exports/record';
import { filesOf, seeds } from './taken-site';

const files = filesOf(seeds);
const statements = (path: string): readonly StatementRecord[] =>
  (JSON.parse(files.get(path)!) as { statements: StatementRecord[] }).statements;
const all = statements('/statements.json');
const ferry = all.find(({ article }) => article.id === 'ferry')!;

describe('Atom, as an independent reader has it', async () => {
  const read = await new Parser().parseString(files.get('/feed.atom')!);

  it('tells every statement in its order, under the address of its page', () => {
    expect(read.items.map(({ id }) => id)).toEqual(all.map(({ address }) => address));
    expect(read.items.map(({ link }) => link)).toEqual(all.map(({ address }) => address));
  });
  it('has the words as text, whatever stands in them', () => {
    const item = read.items.find(({ id }) => id === ferry.address)!;
    expect(item.content).toContain(
      '“We waited 🕓 four hours & <b>,” (Ana Ruiz, through Herald, said Monday 4 March 2024). In: Bo Berg: =Ferry 🚢 <sunk> & "gone", The Island Post, Wednesday 6 March 2024.',
    );
    expect(item.title).toBe('Ana Ruiz: “We waited 🕓 four hours & <b>,”');
    expect(read.title).toBe('The <Record> & Co');
  });
  it('is as new as the newest article, and knows no other clock', () => {
    expect(read['updated'] ?? files.get('/feed.atom')).toContain('2024-03-09T00:00:00Z');
    expect([...new Set(read.items.map(({ isoDate }) => isoDate))]).toEqual([
      '2024-03-09T00:00:00.000Z',
      '2024-03-06T00:00:00.000Z',
    ]);
  });
  it('reads as the feed that a library makes of the same statements', async () => {
    const maker = new FeedMaker({ id: 'https://example.org/reader/', title: 'The <Record> & Co' });
    for (const { address, article } of all) {
      const date = new Date(`${article.datePublished}T00:00:00Z`);
      maker.addItem({
        id: address,
        link: address,
        title: address,
        date,
        author: article.author.map((name) => ({ name })),
      });
    }
    const made = await new Parser().parseString(maker.atom1());
    const seen = (items: Parser.Item[]): unknown[] =>
      items.map(({ link, isoDate, author }: Parser.Item & { author?: string }) => [link, isoDate, author]);
    expect(seen(read.items)).toEqual(seen(made.items));
  });
});

describe('a feed of a person and of a country', () => {
  it('is everything that somebody is quoted as saying', () => {
    const { id, links, entries } = parseAtomFeed(files.get('/people/ana-ruiz/feed.atom')!);
    expect(id).toBe('https://example.org/reader/people/ana-ruiz/');
    expect(links!.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://example.org/reader/people/ana-ruiz/feed.atom'],
      ['alternate', 'https://example.org/reader/people/ana-ruiz/'],
    ]);
    expect(entries!.map((entry) => entry.id)).toEqual(
      statements('/people/ana-ruiz/statements.json').map(({ address }) => address),
    );
  });
  it('of somebody who is only named is empty, and a feed all the same', () => {
    const silent = filesOf({
      a: { text: '---\nheadline: News\ndate: 2024-03-06\nlanguage: en\n---\nKarim Haddad left.\n' },
    });
    const feed = parseAtomFeed(silent.get('/people/karim-haddad/feed.atom')!);
    expect(feed.entries ?? []).toEqual([]);
    expect(new Date(feed.updated!).toISOString()).toBe('2024-03-06T00:00:00.000Z');
  });
  it('of a country has what is said where it is named', () => {
    expect(files.get('/countries/FR/feed.atom')).toContain('We waited 🕓 four hours');
  });
});

describe('JSON Feed', () => {
  it('says what the Atom feed says', () => {
    const atom = parseAtomFeed(files.get('/feed.atom')!);
    const json = parseJsonFeed(files.get('/feed.json')!);
    expect(json.items!.map((item) => [item.id, item.url, item.title, item.content_text])).toEqual(
      atom.entries!.map((entry) => [entry.id, entry.id, entry.title!.value, entry.content!.value]),
    );
    expect(json.feed_url).toBe('https://example.org/reader/feed.json');
  });
});

it('characters that XML cannot hold are left out, so that the rest is read', async () => {
  const text = `---\nheadline: News\u0008 of\u000b it\ndate: 2024-03-06\nlanguage: en\n---\n“We\u0001 stay,” Ana Ruiz said.\n`;
  const read = await new Parser().parseString(filesOf({ a: { text } }).get('/feed.atom')!);
  expect(read.items[0]!.content).toContain('News of it');
});
