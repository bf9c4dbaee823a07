import { describe, expect, it } from 'vitest';
import { aliasesOf, applyOwnerNames } from '../../../src/analysis/people/owner-names';
import { readPeopleYaml, unusedEntries } from '../../../src/site/seeds/read-people-yaml';
import type { AnalysedArticle } from '../../../src/model/analysed-article';

const person = (id: string, name: string, start: number) => ({
  id,
  name,
  titles: [],
  roles: [],
  mentions: [{ start, end: start + 3 }],
  pronouns: [],
});
const article = (id: string, people: ReturnType<typeof person>[]): AnalysedArticle =>
  ({
    id,
    people,
    attributions: [{ id: 'q-1', speakers: people.map(({ id, name }) => ({ kind: 'person', id, name })), relays: [] }],
    events: [{ people: people.map((one) => one.id) }],
  }) as unknown as AnalysedArticle;
const faultsOf = (yaml: string): string[] =>
  readPeopleYaml(yaml).faults.map(({ line, message }) => `${line} ${message}`);

describe('people.yaml', () => {
  const { owner, faults } = readPeopleYaml(`# who is who
- name: Ana Ruiz
  found: [ruiz, ana-m-ruiz]
- name: John Smith (senator)
  id: john-smith-senator
  found: [john-smith]
  articles: [vote]
`);

  it('is read with the line of each entry', () => {
    expect(faults).toEqual([]);
    expect(owner.map(({ id, line }) => `${line} ${id}`)).toEqual(['2 ana-ruiz', '4 john-smith-senator']);
  });

  it('joins two found people into one, everywhere in the article', () => {
    const named = applyOwnerNames(
      article('talks', [person('ruiz', 'Ruiz', 9), person('ana-m-ruiz', 'Ana M. Ruiz', 1)]),
      owner,
      new Set(),
    );
    expect(named.people.map(({ id, name, mentions }) => [id, name, mentions.map(({ start }) => start)])).toEqual([
      ['ana-ruiz', 'Ana Ruiz', [1, 9]],
    ]);
    expect(named.attributions[0]!.speakers.map(({ id }) => id)).toEqual(['ana-ruiz', 'ana-ruiz']);
    expect(named.events[0]!.people).toEqual(['ana-ruiz']);
  });

  it.each([
    ['vote', 'john-smith-senator'],
    ['match', 'john-smith'],
  ])('splits one id by article: in %s he is %s', (id, expected) => {
    expect(applyOwnerNames(article(id, [person('john-smith', 'John Smith', 0)]), owner, new Set()).people[0]!.id).toBe(
      expected,
    );
  });

  it('keeps retired ids as aliases, but not those it splits', () => {
    expect([...aliasesOf(owner)]).toEqual([
      ['ruiz', 'ana-ruiz'],
      ['ana-m-ruiz', 'ana-ruiz'],
    ]);
  });

  it('refuses an entry that matches nothing', () => {
    const used = new Set<number>();
    applyOwnerNames(article('talks', [person('ruiz', 'Ruiz', 0)]), owner, used);
    expect(unusedEntries(owner, used)).toEqual([
      {
        severity: 'error',
        file: 'people.yaml',
        line: 4,
        message: '"John Smith (senator)" matches nobody: no article has a person "john-smith" or "john-smith-senator"',
      },
    ]);
  });

  it.each([
    ['name: Ana', '1 is no list of people; begin each with "- name: …"'],
    ['- Ana', '1 is no person; write "- name: Ana Ruiz"'],
    ['- name: Ana\n  fuond: [ana]', '2 "fuond" is not known here; use name, id, found, articles, nobody'],
    ['- found: [ana]', '1 has no "name"'],
    ['- name: Ana\n  found: ana', '2 "found" needs a list of ids, such as [macron]'],
    ['- name: Ana\n  articles: [x]', '1 "articles" needs "found": which id is split?'],
    ['- name: Ana\n  id: Ana R', '1 the id "Ana R" should be "ana-r"'],
    [
      '- name: A\n  found: [x]\n- name: B\n  found: [x]',
      '3 "x" is claimed by the person on line 1, too; add "articles" to split it',
    ],
  ])('%j: %s', (yaml, fault) => {
    expect(faultsOf(yaml)).toEqual([fault]);
  });

  it('tells the line of broken YAML', () => {
    expect(faultsOf('- name: Ana\n  found: [ana\n')[0]).toMatch(/^[23] /);
  });
});

describe('people.yaml says who is nobody', () => {
  const { owner, faults } = readPeopleYaml('- nobody: [norlink]\n- nobody: [glen-orra]\n  articles: [vote]\n');

  it('takes them out of the people, the speakers and the events', () => {
    expect(faults).toEqual([]);
    const used = new Set<number>();
    const left = applyOwnerNames(
      article('a', [person('norlink', 'Norlink', 0), person('ruiz', 'Ruiz', 9)]),
      owner,
      used,
    );
    expect(left.people.map(({ id }) => id)).toEqual(['ruiz']);
    expect(left.attributions[0]!.speakers.map(({ id }) => id)).toEqual(['ruiz']);
    expect(left.events[0]!.people).toEqual(['ruiz']);
    expect([...used]).toEqual([1]);
  });

  it('leaves what they alone said to nobody', () => {
    const [said] = applyOwnerNames(article('a', [person('norlink', 'Norlink', 0)]), owner, new Set()).attributions;
    expect(said).toMatchObject({ speakers: [], resolved: 'unattributed' });
  });

  it('holds in some articles alone where it says so', () => {
    const orra = [person('glen-orra', 'Glen Orra', 0)];
    expect(applyOwnerNames(article('vote', orra), owner, new Set()).people).toEqual([]);
    expect(applyOwnerNames(article('other', orra), owner, new Set()).people).toHaveLength(1);
  });

  it.each([
    ['- nobody: norlink\n', '1 "nobody" needs a list of ids, such as [macron]'],
    ['- nobody: [norlink]\n  name: Norlink\n', '1 "nobody" stands without "name", "id" and "found"'],
    ['- none: [norlink]\n', '1 "none" is not known here; use name, id, found, articles, nobody'],
  ])('%j is an error with its line', (yaml, fault) => expect(faultsOf(yaml)[0]).toBe(fault));

  it('an entry that matches nobody is an error, too', () => {
    expect(unusedEntries(owner, new Set([1])).map(({ message }) => message)).toEqual([
      'no article has a person "glen-orra"',
    ]);
    expect(aliasesOf(owner).size).toBe(0);
  });
});
