import type { Sex } from '../../analysis/lexicon/first-names';
import type { ArticleEntries } from './entries-of';

/** What the archive tells of one id: what may show that another id means the same person. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** null where no article tells, or two disagree */
  readonly sex: Sex | null;
  readonly articles: ReadonlySet<string>;
  /** words of titles and roles, lower case: "president" */
  readonly offices: ReadonlySet<string>;
  /** ids of others in their articles */
  readonly companions: ReadonlySet<string>;
  /** countries of their articles */
  readonly countries: ReadonlySet<string>;
}

/** Words of titles and roles that tell nobody from anybody. */
const idle = new Set('mr mrs ms miss dr sir the a an of for and in at to former new senior'.split(' '));

/** Everybody of all articles, in order of id. */
export function knownPeople(entries: readonly ArticleEntries[]): KnownPerson[] {
  const found = new Map<string, ReturnType<typeof begin>>();
  for (const { summary, people } of entries) {
    for (const { id, name, sex, titles, roles } of people) {
      let person = found.get(id);
      if (person === undefined) found.set(id, (person = begin(id, name)));
      if (sex !== null) person.sexes.add(sex);
      person.articles.add(summary.id);
      for (const word of [...titles, ...roles]
        .join(' ')
        .toLowerCase()
        .split(/[^\p{L}-]+/u))
        if (word.length > 1 && !idle.has(word)) person.offices.add(word);
      for (const country of summary.countries) person.countries.add(country);
      for (const other of people) if (other.id !== id) person.companions.add(other.id);
    }
  }
  return [...found.values()]
    .map(({ sexes, ...person }): KnownPerson => ({ ...person, sex: sexes.size === 1 ? [...sexes][0]! : null }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const begin = (id: string, name: string) => ({
  id,
  name,
  sexes: new Set<Sex>(),
  articles: new Set<string>(),
  offices: new Set<string>(),
  companions: new Set<string>(),
  countries: new Set<string>(),
});
