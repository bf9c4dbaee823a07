import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/site/seeds/read-article';
import { entriesOf } from '../../../src/site/data/entries-of';
import { joinPeople } from '../../../src/site/data/join-people';
import { memorySink } from '../../../src/site/data/sink';
import { SiteDataWriter } from '../../../src/site/data/write-site-data';
import type { AnalysedArticle } from '../../../src/model/analysed-article';
import {
  directoryKey,
  type ArticleSummary,
  type PersonEntry,
  type PersonFile,
  type Profiles,
} from '../../../src/model/site';

function articleOf(words: string, n: number): AnalysedArticle {
  const raw = `---\nheadline: Talks\ndate: 2024-03-0${n + 1}\nlanguage: en\n---\n${words}\n`;
  const beside = { fallbackDate: null, corrections: null, owner: [] };
  return readArticle(`talks-${n}.txt`, Buffer.from(raw), beside).article!;
}

/** Which ids are joined into which, of a few articles. */
function joined(articles: readonly string[], owner: readonly string[] = []): string {
  const entries = articles.map(articleOf).map(entriesOf);
  const joins = [...joinPeople(entries, new Set(owner))].map(([from, { id }]) => `${from} → ${id}`);
  return joins.sort().join(', ');
}

const surname = '“We waited,” President Orlov said in Norway.';

describe('one person under two names in two articles', () => {
  it.each<[string, string[], string]>([
    ['the one bearer of the surname', [surname, 'President Ivan Orlov spoke in Norway.'], 'orlov → ivan-orlov'],
    ['whatever comes first', ['President Ivan Orlov spoke in Norway.', surname], 'orlov → ivan-orlov'],
    ['a country in common', ['“No,” Mr. Orlov said in Norway.', 'Ivan Orlov spoke in Norway.'], 'orlov → ivan-orlov'],
    ['a middle name', ['Ana Ruiz spoke.', 'Ana M. Ruiz spoke.', 'Ana Ruiz left.'], 'ana-m-ruiz → ana-ruiz'],
    [
      'a pet name, with an office in common',
      ['Mayor Bob Tanner spoke.', 'Mayor Robert Tanner left.', 'Mayor Robert Tanner spoke.'],
      'bob-tanner → robert-tanner',
    ],
    [
      'a surname of several words',
      [
        '“It was late, and we were at the end of the road,” Chancellor von der Heide said on the way to Norway.',
        'It was on the way to Norway that Chancellor Ines von der Heide said that the road was closed and that it was late.',
      ],
      'von-der-heide → ines-von-der-heide',
    ],
  ])('%s', (_, articles, expected) => {
    expect(joined(articles)).toBe(expected);
  });

  it.each<[string, string[]]>([
    ['two who bear the surname', [surname, 'President Ivan Orlov spoke in Norway.', 'Pavel Orlov left Norway.']],
    ['nothing in common but the name', ['“No,” Mr. Orlov said in Norway.', 'Ivan Orlov spoke in Peru.']],
    [
      'a surname that is a word, with no more than a country',
      ['“No,” Mr. Baker said in Norway.', 'Ivan Baker spoke in Norway.'],
    ],
    ['man and woman', ['“No,” Mrs. Orlov said in Norway.', 'Ivan Orlov spoke in Norway.']],
    [
      'two middle names at odds',
      ['Ana Ruiz spoke in Norway.', 'Ana M. Ruiz spoke in Norway.', 'Ana L. Ruiz spoke in Norway.'],
    ],
    ['father and son', ['Ivan Orlov spoke in Norway.', 'Ivan Orlov Jr. spoke in Norway.']],
    ['a given name alone', ['“No,” Mr. Ivan said in Norway.', 'Ivan Orlov spoke in Norway.']],
    ['a pet name and nothing else', ['Bob Tanner spoke.', 'Robert Tanner left.']],
  ])('not: %s', (_, articles) => {
    expect(joined(articles)).toBe('');
  });

  it('whom the owner names is joined into nobody, and answers for others', () => {
    const articles = [surname, 'President Ivan Orlov spoke in Norway.'];
    expect(joined(articles, ['orlov'])).toBe('');
    expect(joined(articles, ['ivan-orlov'])).toBe('orlov → ivan-orlov');
  });
});

describe('a site of such articles', () => {
  const files = new Map<string, string>();
  const writer = new SiteDataWriter(memorySink(files));
  const articles = [surname, 'President Ivan Orlov spoke in Norway. “We waited,” he said.'].map(articleOf);
  for (const article of articles) writer.add(article);
  const { keys, index, oldPeople } = writer.finish();
  const read = <T>(file: string): T => JSON.parse(files.get(file)!) as T;

  it('keeps the address of the shorter name: it leads to the one person', () => {
    expect([...oldPeople.same]).toContainEqual(['orlov', 'ivan-orlov']);
    const { person, quotations } = read<Profiles<PersonFile>>(keys.get('people/ivan-orlov')!)['ivan-orlov']!;
    expect([person.name, person.articles.length, quotations.total]).toEqual(['Ivan Orlov', 2, 2]);
    expect(read<PersonEntry[]>(index.people.first!).map(({ id }) => id)).toEqual(['ivan-orlov']);
  });

  it('gives the article the one id and leaves it its own name', () => {
    const [first] = articles;
    const article = read<AnalysedArticle>(keys.get(directoryKey('articles', first!.id))!);
    expect(article.people.map(({ id, name }) => `${id} ${name}`)).toEqual(['ivan-orlov Orlov']);
    expect(article.attributions[0]!.speakers[0]!).toEqual({ kind: 'person', id: 'ivan-orlov', name: 'Orlov' });
    expect(read<ArticleSummary[]>(index.articles.first!).flatMap(({ people }) => people.map(({ id }) => id))).toEqual([
      'ivan-orlov',
      'ivan-orlov',
    ]);
    expect([...files.keys()].filter((file) => file.startsWith('articles/')).length).toBe(2);
  });

  it('parts them again when a namesake comes, each with the address it had', () => {
    const more = new SiteDataWriter(memorySink(new Map()));
    for (const article of [...articles, articleOf('Pavel Orlov left Norway.', 3)]) more.add(article);
    const { keys, oldPeople } = more.finish();
    expect(keys.has('people/orlov')).toBe(true);
    expect(oldPeople.same.has('orlov')).toBe(false);
  });
});
