import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/site/seeds/read-article';
import { SeedFolder } from '../../../src/site/seeds/seed-folder';
import { memorySink } from '../../../src/site/data/sink';
import { SiteDataWriter, type SiteData } from '../../../src/site/data/write-site-data';
import type { AnalysedArticle } from '../../../src/model/analysed-article';
import {
  directoryKey,
  firstRows,
  directoryShard,
  type ArticleSummary,
  type Directory,
  type PersonFile,
  type Profiles,
} from '../../../src/model/site';
import { rowsOf } from '../../../src/site/data/write-lists';

function article(name: string, date: string): AnalysedArticle {
  const raw = `---\nheadline: Talks of ${name}\ndate: ${date}\n---\nFrance waited. “We waited,” said Ana Ruiz on Friday.\n\nMs Ruiz left.\n`;
  return readArticle(`${name}.txt`, Buffer.from(raw), { fallbackDate: null, corrections: null, owner: [] }).article!;
}

function siteOf(articles: readonly AnalysedArticle[]): { files: Map<string, string>; site: SiteData } {
  const files = new Map<string, string>();
  const writer = new SiteDataWriter(memorySink(files));
  for (const article of articles) writer.add(article);
  return { files, site: writer.finish() };
}

const parsed = <T>(files: Map<string, string>, file: string): T => JSON.parse(files.get(file)!) as T;

describe('the data of a site', () => {
  const articles = Array.from({ length: 210 }, (_, i) =>
    article(`talks-${i}`, `2024-01-${String((i % 28) + 1).padStart(2, '0')}`),
  );
  const { files, site } = siteOf(articles);

  it('lists articles newest first, the first file enough for a first screen', () => {
    expect(parsed<ArticleSummary[]>(files, site.index.articles.first!)).toHaveLength(firstRows);
    const rows = rowsOf<ArticleSummary>(site.index.articles, (file) => parsed(files, file));
    expect(rows).toHaveLength(210);
    const dates = rows.map(({ datePublished }) => datePublished);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(site.index.articles.total).toBe(210);
  });

  it('finds each article, person and country through the directory', () => {
    for (const [key, file] of site.keys) {
      const shard = site.index.directory[directoryShard(key, site.index.directory.length)]!;
      expect(parsed<Directory>(files, shard)[key]).toBe(file);
    }
    expect(site.keys.has(directoryKey('articles', 'talks-7'))).toBe(true);
  });

  it('gives a person all that is theirs, and counts speaking apart from being named', () => {
    const file = site.keys.get(directoryKey('people', 'ana-ruiz'))!;
    const person = parsed<Profiles<PersonFile>>(files, file)['ana-ruiz']!;
    expect(person.person.articles).toHaveLength(210);
    expect(person.quotations.total).toBe(person.person.speaks);
    expect(
      person.passages.items.every(({ words, marks }) =>
        marks.every(({ start, end }) => /Ruiz/.test(words.slice(start, end))),
      ),
    ).toBe(true);
  });

  it('names a file by its content: the same words give the same name, other words another', () => {
    expect(siteOf(articles).site.indexFile).toBe(site.indexFile);
    expect(siteOf(articles.slice(1)).site.indexFile).not.toBe(site.indexFile);
  });

  it('stands without a single article', () => {
    expect(siteOf([]).site.index.articles).toMatchObject({ total: 0, first: null });
  });

  it('keeps the index flat: a hundred times the articles, hardly more index', () => {
    const one = JSON.stringify(siteOf(articles.slice(0, 1)).site.index).length;
    expect(JSON.stringify(site.index).length).toBeLessThan(one + 400);
  });
});

describe('a folder of seeds', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name: string, words: string): void => writeFileSync(join(folder, name), words);
  const seed = (words: string): string => `---\nheadline: Talks\ndate: 2024-03-02\n---\n${words}\n`;

  it('analyses again only what changed, and forgets what is gone', () => {
    put('a.txt', seed('One.'));
    put('b.txt', seed('Two.'));
    const seeds = new SeedFolder(folder, folder);
    const before = [...seeds.read({ keep: true })];
    put('b.txt', seed('Three.'));
    const after = [...seeds.read({ keep: true })];
    expect(after[0]!.article).toBe(before[0]!.article);
    expect(after[1]!.article!.text).toContain('Three.');
    rmSync(join(folder, 'a.txt'));
    expect([...seeds.read({ keep: true })].map(({ article }) => article?.id)).toEqual(['b']);
  });

  it('shows the others when one is bad, and never passes over a corrections file', () => {
    put('a.txt', 'no date');
    put('b.txt', seed('“We waited,” said Ana Ruiz.'));
    put('b.corrections.yaml', '- words: never said\n  remove: true\n');
    put('lost.corrections.yaml', '- words: x\n  remove: true\n');
    const readings = [...new SeedFolder(folder, folder).read({ keep: false })];
    expect(readings.flatMap(({ article }) => (article === null ? [] : [article.id]))).toEqual(['b']);
    const faults = readings.flatMap(({ faults }) => faults.map(({ file, line }) => `${file}:${line}`));
    expect(faults).toEqual(['a.txt:1', 'b.corrections.yaml:1', 'lost.corrections.yaml:1']);
  });

  it('names people as people.yaml says, keeps the address they had, and refuses an entry that matches nobody', () => {
    put('a.txt', seed('“We waited,” said Ana Ruiz.'));
    put('people.yaml', '- name: Ana Ruiz Soto\n  found: [ana-ruiz]\n- name: Li Wei\n  found: [wei]\n');
    const seeds = new SeedFolder(folder, folder);
    const files = new Map<string, string>();
    const writer = new SiteDataWriter(memorySink(files));
    const faults: string[] = [];
    for (const reading of seeds.read({ keep: true })) {
      if (reading.article !== null) writer.add(reading.article);
      faults.push(...reading.faults.map(({ file, line }) => `${file}:${line}`));
    }
    const { keys, oldPeople } = writer.finish(seeds.ownersPeople());
    expect(parsed<Profiles<PersonFile>>(files, keys.get('people/ana-ruiz-soto')!)['ana-ruiz-soto']!.person.name).toBe(
      'Ana Ruiz Soto',
    );
    expect(oldPeople.same.get('ana-ruiz')).toBe('ana-ruiz-soto');
    expect(faults).toEqual(['people.yaml:3']);
    put('people.yaml', '');
    expect([...seeds.read({ keep: true })][0]!.article!.people[0]!.name).toBe('Ana Ruiz');
  });

  it('is empty where there is no folder', () => {
    expect([...new SeedFolder(join(folder, 'none'), folder).read({ keep: false })]).toEqual([]);
  });
});
