import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/site/seeds/read-article';
import { memorySink } from '../../../src/site/data/sink';
import { SiteDataWriter } from '../../../src/site/data/write-site-data';
import { directoryKey, type CountryFile, type PersonFile, type Profiles } from '../../../src/model/site';

/** An archive of twelve invented articles; the name begins with the day. */
const archive: Readonly<Record<string, string>> = {
  '2024-03-01-bridge':
    '“The bridge is safe,” said Nora Vance, the transport minister, in Lisbon.\n\nCritics doubted it.',
  '2024-03-02-doubt': 'Hans Aas, an engineer, said: “The bridge is not safe.”\n\nLetters reached Nora Vance.',
  '2024-03-03-vote': 'Parliament in Portugal voted on 2 March 2024.\n\nMs Ivy Holt praised Nora Vance.',
  '2024-03-04-visit': 'Nora Vance flew to Norway on Sunday.\n\n“We learn from Norway,” Vance said.',
  '2024-03-05-cost': '“It costs too much,” said Hans Aas in Oslo.',
  '2024-03-06-ferry': 'A ferry left Norway. Nobody was named.',
  '2024-03-07-letter': 'A letter by Hans Aas reached Nora Vance on Tuesday.',
  '2024-03-08-answer': '“I read every letter,” Nora Vance told reporters.',
  '2024-03-09-strike': 'Workers in Portugal walked out. “We are tired,” said Ivy Holt.',
  '2024-03-10-calm': 'Portugal was calm on Saturday.',
  '2024-03-11-plan': 'Nora Vance opened the bridge on 9 March 2024.',
  '2024-03-12-rain': 'It rained.',
};

const files = new Map<string, string>();
const writer = new SiteDataWriter(memorySink(files));
for (const [name, words] of Object.entries(archive)) {
  const raw = `---\nheadline: News of the day\ndate: ${name.slice(0, 10)}\n---\n${words}\n`;
  writer.add(
    readArticle(`${name}.txt`, Buffer.from(raw), { fallbackDate: null, corrections: null, owner: [] }).article!,
  );
}
const site = writer.finish();
const fileOf = <T extends PersonFile | CountryFile>(kind: 'people' | 'countries', id: string): T =>
  (JSON.parse(files.get(site.keys.get(directoryKey(kind, id))!)!) as Profiles<T>)[id]!;
const days = (items: readonly { readonly article: string }[]): string[] =>
  items.map(({ article }) => article.slice(8, 10));

describe('a person of the archive', () => {
  const vance = fileOf<PersonFile>('people', 'nora-vance');

  it('has the role that the text gives', () => expect(vance.person.roles.join()).toContain('transport minister'));

  it('has every statement of theirs and nobody else’s, newest first', () => {
    expect(days(vance.quotations.items)).toEqual(['08', '04', '01']);
    expect(vance.person.speaks).toBe(3);
  });

  it('has every paragraph that names them without their speaking, newest first', () => {
    expect(days(vance.passages.items)).toEqual(['11', '07', '04', '03', '02']);
    expect(vance.person.spokenOf).toBe(5);
  });

  it('has every article that names them, newest first', () => {
    expect(vance.articles.items.map(({ id }) => id.slice(8, 10))).toEqual(['11', '08', '07', '04', '03', '02', '01']);
  });

  it('has their events and whom they appear with, most articles first', () => {
    expect(days(vance.events.items)).toContain('11');
    expect(vance.appearsWith.items.map(({ id, articles }) => `${id} ${articles}`)).toEqual([
      'hans-aas 2',
      'ivy-holt 1',
    ]);
  });
});

describe('a country of the archive', () => {
  const norway = fileOf<CountryFile>('countries', 'NO');

  it('has its articles, people and statements, and none of another country', () => {
    expect(norway.articles.items.map(({ id }) => id.slice(8, 10))).toEqual(['06', '05', '04']);
    expect(norway.people.items.map(({ id }) => id).sort()).toEqual(['hans-aas', 'nora-vance']);
    expect(days(norway.quotations.items)).toEqual(['05', '04']);
  });

  it('has its events', () => expect(days(norway.events.items)).toEqual(['04']));
});
