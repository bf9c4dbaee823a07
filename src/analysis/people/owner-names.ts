import type { AnalysedArticle } from '../../model/analysed-article';
import type { Person } from '../../model/people';

/**
 * One person as the owner's people.yaml has it: a name, and the found ids that mean this person.
 */
export interface OwnerPerson {
  readonly id: string;
  readonly name: string;
  /** ids that the engine gives, which are this person's */
  readonly found: readonly string[];
  /**
   * ids of the articles in which alone that holds, when the owner splits one id in several people;
   * null for all
   */
  readonly articles: readonly string[] | null;
  /** 1-based line of the entry in people.yaml */
  readonly line: number;
  /** the found ids are nobody's: a firm, a town; `id` and `name` are empty */
  readonly isNobody?: true;
}

/**
 * The article with the owner's people put in place of those the engine found: joined, split and
 * named. `used` gathers the lines of the entries that matched.
 */
export function applyOwnerNames(
  article: AnalysedArticle,
  owner: readonly OwnerPerson[],
  used: Set<number>,
): AnalysedArticle {
  const byFound = new Map<string, OwnerPerson>();
  for (const entry of owner) {
    if (entry.articles !== null && !entry.articles.includes(article.id)) continue;
    for (const id of entry.isNobody ? entry.found : [...entry.found, entry.id]) {
      // an entry for this article alone goes before one for all
      const known = byFound.get(id);
      if (known === undefined || known.articles === null || entry.articles !== null) byFound.set(id, entry);
    }
  }
  if (!article.people.some((person) => byFound.has(person.id))) return article;
  for (const person of article.people) {
    const entry = byFound.get(person.id);
    if (entry !== undefined) used.add(entry.line);
  }
  const left = withoutPeople(article, (id) => byFound.get(id)?.isNobody === true);
  return renamePeople(left, (id) => byFound.get(id));
}

/**
 * The article without some of its people; what they alone were taken to have said is nobody's.
 */
function withoutPeople(article: AnalysedArticle, isNobody: (id: string) => boolean): AnalysedArticle {
  return {
    ...article,
    people: article.people.filter(({ id }) => !isNobody(id)),
    attributions: article.attributions.map((attribution) => {
      const speakers = attribution.speakers.filter(({ kind, id }) => kind !== 'person' || id === null || !isNobody(id));
      if (speakers.length === attribution.speakers.length) return attribution;
      return { ...attribution, speakers, resolved: speakers.length === 0 ? 'unattributed' : attribution.resolved };
    }),
    events: article.events.map((event) => ({ ...event, people: event.people.filter((id) => !isNobody(id)) })),
  };
}

/**
 * The article with other ids, and names unless they are null, for the people of which `named` knows
 * one; those who come to bear one id are one.
 */
export function renamePeople(
  article: AnalysedArticle,
  named: (id: string) => { readonly id: string; readonly name: string | null } | undefined,
): AnalysedArticle {
  const renamed = <T extends { readonly id: string; readonly name: string }>(item: T): T => {
    const other = named(item.id);
    return other === undefined ? item : { ...item, id: other.id, name: other.name ?? item.name };
  };
  return {
    ...article,
    people: joinSame(article.people.map(renamed)),
    attributions: article.attributions.map((attribution) => ({
      ...attribution,
      speakers: attribution.speakers.map((speaker) => (speaker.kind === 'person' ? renamed(speaker) : speaker)),
      relays: attribution.relays.map(renamed),
    })),
    events: article.events.map((event) => ({
      ...event,
      people: [...new Set(event.people.map((id) => named(id)?.id ?? id))],
    })),
  };
}

/**
 * The ids that the owner's joins retire, each with the id that answers for it now, so that
 * addresses once published keep working.
 */
export function aliasesOf(owner: readonly OwnerPerson[]): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const entry of owner) {
    if (entry.articles !== null || entry.isNobody) continue;
    for (const id of entry.found) if (id !== entry.id) aliases.set(id, entry.id);
  }
  return aliases;
}

/**
 * The ids that the owner splits, each with those who bear it in some articles: an old address of it
 * may mean any of them.
 */
export function splitsOf(owner: readonly OwnerPerson[]): Map<string, string[]> {
  const splits = new Map<string, string[]>();
  for (const entry of owner) {
    if (entry.articles === null || entry.isNobody) continue;
    for (const id of entry.found) if (id !== entry.id) splits.set(id, [...(splits.get(id) ?? []), entry.id]);
  }
  return splits;
}

/** People who bear one id after the owner's joins become one, in order of first mention. */
function joinSame(people: readonly Person[]): Person[] {
  const byId = new Map<string, Person>();
  for (const person of people) {
    const same = byId.get(person.id);
    byId.set(person.id, same === undefined ? person : joined(same, person));
  }
  return [...byId.values()];
}

const joined = (one: Person, other: Person): Person => ({
  ...one,
  titles: [...new Set([...one.titles, ...other.titles])],
  roles: [...new Set([...one.roles, ...other.roles])],
  mentions: [...one.mentions, ...other.mentions].sort((a, b) => a.start - b.start),
  pronouns: [...one.pronouns, ...other.pronouns].sort((a, b) => a.start - b.start),
});
