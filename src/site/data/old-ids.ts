import { fold } from '../../analysis/text/fold';
import { particles, suffixes } from '../../analysis/lexicon/name-parts';
import { slugOf } from '../../model/ids';
import type { NamedId, PersonEntry } from '../../model/site';
import type { ArticleEntries } from './entries-of';

/** What the owner's people.yaml says of ids. */
export interface OwnersPeople {
  /** ids that were joined into another, with that one */
  readonly aliases: ReadonlyMap<string, string>;
  /** ids that were split, with those who bear them in some articles */
  readonly splits: ReadonlyMap<string, readonly string[]>;
  /** ids of the people it names, whom the program joins into nobody */
  readonly ids: ReadonlySet<string>;
}

/** No people.yaml. */
export const nobody: OwnersPeople = { aliases: new Map(), splits: new Map(), ids: new Set() };

/**
 * Ids that were or may have been published, each with whom it may mean now, those of most articles
 * first: ids that the build joined or the owner retired, and those that people would have had while
 * the articles had but a shorter name of them. An id that somebody bears (a person, or another
 * source of a statement) stands first among its own meanings, and is left out where it means nobody
 * else. `people` are those of the whole archive. See docs/decisions/0015.
 */
export function findOldIds(
  people: readonly PersonEntry[],
  entries: readonly ArticleEntries[],
  joins: ReadonlyMap<string, NamedId>,
  owner: OwnersPeople,
): Map<string, NamedId[]> {
  const rank = new Map(people.map(({ id }, n) => [id, n]));
  const retired = retiredIds(rank, joins, owner);
  const borne = borneIds(people, entries);
  const found = new Map<string, NamedId[]>();
  for (const [old, ids] of shorterIds(entries)) if (!retired.has(old)) retired.set(old, ids);
  for (const [old, ids] of retired) {
    const meant = [...ids]
      .filter((id) => id !== old)
      .sort((a, b) => rank.get(a)! - rank.get(b)!)
      .map((id): NamedId => ({ id, name: people[rank.get(id)!]!.name }));
    const bearer = borne.get(old);
    if (meant.length > 0) found.set(old, bearer === undefined ? meant : [{ id: old, name: bearer }, ...meant]);
  }
  return found;
}

/**
 * What is known for sure: joins of the build, joins and splits of the owner, followed to somebody
 * who is there.
 */
function retiredIds(
  there: ReadonlyMap<string, unknown>,
  joins: ReadonlyMap<string, NamedId>,
  { aliases, splits }: OwnersPeople,
): Map<string, Set<string>> {
  const next = new Map<string, Set<string>>();
  for (const [old, { id }] of joins) put(next, old, id);
  for (const [old, id] of aliases) put(next, old, id);
  for (const [old, ids] of splits) for (const id of ids) put(next, old, id);
  const retired = new Map<string, Set<string>>();
  for (const old of next.keys()) {
    const seen = new Set([old]);
    // a set grows while it is walked
    for (const id of seen) if (id === old || !there.has(id)) next.get(id)?.forEach((further) => seen.add(further));
    for (const id of seen) if (id !== old && there.has(id)) put(retired, old, id);
  }
  return retired;
}

/** Ids that statements and people of the archive bear, with the name of each. */
function borneIds(people: readonly PersonEntry[], entries: readonly ArticleEntries[]): Map<string, string> {
  const borne = new Map<string, string>();
  for (const { quotations } of entries) {
    for (const { speakers, relays } of quotations) {
      for (const { id, name } of speakers) borne.set(id, name);
      for (const { id, name } of relays) borne.set(id, name);
    }
  }
  for (const { id, name } of people) borne.set(id, name);
  return borne;
}

/** By id, those who would bear it were the archive to have but that name of them. */
function shorterIds(entries: readonly ArticleEntries[]): Map<string, Set<string>> {
  const shown = new Map<string, string>();
  const textsOf = new Map<string, Set<string>>();
  for (const { people } of entries) {
    for (const { id, name, names } of people) {
      shown.set(id, name);
      for (const text of names) put(textsOf, id, text);
    }
  }
  const found = new Map<string, Set<string>>();
  // the name shown may be the owner's, "John Smith (senator)", and only as a whole makes an id
  for (const [id, name] of shown) put(found, slugOf(name), id);
  for (const [id, texts] of textsOf) for (const text of texts) for (const old of idsOfName(text)) put(found, old, id);
  found.delete('');
  return found;
}

/**
 * "Ana M. van der Ruiz Jr." may have been "Ana M. van der Ruiz", "Ana van der Ruiz", "van der
 * Ruiz", "der Ruiz" and "Ruiz".
 */
function idsOfName(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length > 1 && suffixes.has(fold(words.at(-1)!))) words.pop();
  const last = words.length - 1;
  const particle = words.findIndex((word, i) => i > 0 && i < last && particles.has(fold(word)));
  const surname = words.slice(particle === -1 ? last : particle);
  const shorter = last < 1 ? [words] : [words, [words[0]!, ...surname], ...surname.map((_, i) => surname.slice(i))];
  return [...new Set([slugOf(name), ...shorter.map((some) => slugOf(some.join(' ')))])];
}

function put(sets: Map<string, Set<string>>, key: string, item: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([item]));
  else set.add(item);
}
