import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf, splitsOf } from '../../../src/analysis/people/owner-names';
import { readArticle } from '../../../src/site/seeds/read-article';
import { readPeopleYaml } from '../../../src/site/seeds/read-people-yaml';
import { memorySink } from '../../../src/site/data/sink';
import { SiteDataWriter } from '../../../src/site/data/write-site-data';
import { slugOf } from '../../../src/model/ids';
import {
  directoryKey,
  directoryShard,
  type NamedId,
  type OldIds,
  type PersonFile,
  type Profiles,
} from '../../../src/model/site';

interface Archive {
  /** ids that have a page of their own, each with the name of its person */
  readonly people: ReadonlyMap<string, string>;
  /** every id of people that has a page: whom it may mean */
  readonly led: ReadonlyMap<string, readonly NamedId[]>;
  readonly meaningsOf: (id: string) => readonly NamedId[] | undefined;
}

/** The site of some articles, as far as ids of people go. */
function archiveOf(articles: readonly string[], peopleYaml = ''): Archive {
  const files = new Map<string, string>();
  const writer = new SiteDataWriter(memorySink(files));
  const { owner } = readPeopleYaml(peopleYaml);
  articles.forEach((words, n) => {
    const raw = `---\nheadline: Talks\ndate: 2024-03-0${n + 1}\nlanguage: en\n---\n${words}\n`;
    const beside = { fallbackDate: null, corrections: null, owner };
    writer.add(readArticle(`talks-${n}.txt`, Buffer.from(raw), beside).article!);
  });
  const ids = new Set(owner.map(({ id }) => id));
  const { keys, index, oldPeople } = writer.finish({ aliases: aliasesOf(owner), splits: splitsOf(owner), ids });
  const meaningsOf = (id: string): readonly NamedId[] | undefined => {
    if (index.oldIds.length === 0) return undefined;
    const key = directoryKey('people', id);
    const file = index.oldIds[directoryShard(key, index.oldIds.length)]!;
    return (JSON.parse(files.get(file)!) as OldIds)[key];
  };
  const led = new Map<string, readonly NamedId[]>();
  const people = new Map<string, string>();
  for (const [key, file] of keys) {
    if (!key.startsWith('people/')) continue;
    const id = key.slice('people/'.length);
    const { person } = (JSON.parse(files.get(file)!) as Profiles<PersonFile>)[id]!;
    led.set(id, [person]);
    people.set(id, person.name);
  }
  for (const [id, to] of oldPeople.same) led.set(id, [{ id: to, name: people.get(to)! }]);
  for (const id of oldPeople.several) led.set(id, meaningsOf(id)!);
  return { people, led, meaningsOf };
}

/** Whom an id leads to, as "a, b"; what bears it itself is in brackets. */
function leads(id: string, articles: readonly string[], peopleYaml = ''): string {
  const { led, people, meaningsOf } = archiveOf(articles, peopleYaml);
  const may = meaningsOf(id)?.map((one) => (one.id === id ? `[${id}]` : one.id)) ?? [];
  const page = led.get(id)?.map((one) => one.id) ?? [];
  if (!people.has(id)) expect(page).toEqual(may.filter((one) => !one.startsWith('[')));
  return may.join(', ');
}

describe('an old id leads to', () => {
  it.each<[string, string, string[], string]>([
    ['the one who bears the surname', 'orlov', ['Ivan Orlov spoke. Orlov left.'], 'ivan-orlov'],
    ['the same, though no text has the surname alone', 'orlov', ['Ivan Orlov spoke.'], 'ivan-orlov'],
    ['one with a middle name', 'ivan-orlov', ['Ivan P. Orlov spoke.'], 'ivan-p-orlov'],
    ['one with a suffix', 'ivan-orlov', ['Ivan Orlov Jr. spoke.'], 'ivan-orlov-jr'],
    ['one with a particle', 'van-der-heide', ['Ines van der Heide spoke.'], 'ines-van-der-heide'],
    ['the same by its last word', 'heide', ['Ines van der Heide spoke.'], 'ines-van-der-heide'],
    [
      'the one that the archive joined it to',
      'orlov',
      ['“No,” President Orlov said in Norway.', 'President Ivan Orlov spoke in Norway.'],
      'ivan-orlov',
    ],
    [
      'all who may be meant, those of most articles first',
      'orlov',
      ['Pavel Orlov spoke.', 'Ivan Orlov spoke.', 'Pavel Orlov left.'],
      'pavel-orlov, ivan-orlov',
    ],
    [
      'who bears it still, and then the others',
      'orlov',
      ['“No,” Mr. Orlov said in Norway.', 'Ivan Orlov spoke in Peru.'],
      '[orlov], ivan-orlov',
    ],
    ['nobody whom it does not name', 'orlov', ['Ana Ruiz spoke.'], ''],
    ['nobody else, where one person bears it', 'ivan-orlov', ['Ivan Orlov spoke.'], ''],
  ])('%s', (_, id, articles, expected) => expect(leads(id, articles)).toBe(expected));

  const twoSmiths = ['John Smith voted.', 'John Smith scored.'];
  it.each<[string, string, string, string]>([
    ['whom the owner joined it to', 'ruiz', '- name: Ana Ruiz\n  found: [ruiz, anna-ruiz]\n', 'ana-ruiz'],
    [
      'whom the owner says, an id that no text gives',
      'anna-ruiz',
      '- name: Ana Ruiz\n  found: [anna-ruiz]\n',
      'ana-ruiz',
    ],
    [
      'whom the owner renamed',
      'ana-ruiz',
      '- name: Ana Ruiz\n  id: ana-ruiz-soto\n  found: [ana-ruiz]\n',
      'ana-ruiz-soto',
    ],
    [
      'all of whom the owner split it into',
      'john-smith',
      '- name: John Smith (senator)\n  found: [john-smith]\n  articles: [talks-0]\n- name: John Smith (striker)\n  found: [john-smith]\n',
      'john-smith-senator, john-smith-striker',
    ],
    [
      'the rest, and then whom the owner split off',
      'john-smith',
      '- name: John Smith (senator)\n  found: [john-smith]\n  articles: [talks-0]\n',
      '[john-smith], john-smith-senator',
    ],
  ])('%s', (_, id, yaml, expected) => {
    expect(leads(id, ['Ana Ruiz spoke.', ...twoSmiths].slice(id.startsWith('john') ? 1 : 0), yaml)).toBe(expected);
  });

  it('nobody by what the owner adds to a name', () => {
    const yaml = '- name: John Smith (senator)\n  found: [john-smith]\n';
    expect(leads('senator', ['John Smith voted.'], yaml)).toBe('');
    expect(leads('smith', ['John Smith voted.'], yaml)).toBe('john-smith-senator');
  });

  it('no person in the place of an organisation that speaks', () => {
    expect(leads('reuters', ['“It rained,” Reuters reported. Nora Reuters left.'])).toMatch(/^(\[reuters\], .*)?$/);
  });
});

describe('when names grow', () => {
  const given = fc.constantFrom('Ivan', 'Pavel', 'Nora');
  const surname = fc.constantFrom('Orlov', 'Ruiz', 'van der Heide');
  const someone = fc.record({ given, surname });
  type Someone = { given: string; surname: string };
  const short = ({ given, surname }: Someone): string =>
    `“We waited,” ${given === 'Nora' ? 'Ms.' : 'Mr.'} ${surname} said.`;
  const full = ({ given, surname }: Someone): string => `“We waited,” ${given} ${surname} said.`;
  const middle = ({ given, surname }: Someone): string =>
    `“We waited,” ${given} K. ${surname} said. ${surname.split(' ').at(-1)!} left.`;
  const story = fc.record({
    who: someone,
    before: fc.constantFrom(short, full),
    after: fc.constantFrom(short, full, middle),
  });

  it('every id that was published leads to one who bears it, and to all who do', () => {
    fc.assert(
      fc.property(fc.array(story, { minLength: 1, maxLength: 5 }), (stories) => {
        // names grow: none of them shrinks
        const grown = stories.map(({ who, before, after }) => (after === short ? before : after)(who));
        const published = archiveOf(stories.map(({ who, before }) => before(who)));
        const now = archiveOf(grown);
        for (const id of published.led.keys()) {
          const led = now.led.get(id);
          expect(led, id).toBeDefined();
          expect(led!.length).toBeGreaterThan(0);
          const words = id.split('-');
          for (const { name } of led!)
            expect(
              words.every((word) => slugOf(name).split('-').includes(word)),
              `${id}: ${name}`,
            ).toBe(true);
          const bearers = [...now.people.keys()].filter((other) => other.endsWith(`-${id}`));
          if (!now.people.has(id)) expect(led!.map((one) => one.id)).toEqual(expect.arrayContaining(bearers));
          if (led!.length > 1) expect(led!.every((one) => now.people.has(one.id))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
