import { fold } from '../../analysis/text/fold';
import { isCommonWord } from '../../analysis/text/common-words';
import { sameFirstName } from '../../analysis/lexicon/nicknames';
import { particles, suffixes } from '../../analysis/lexicon/name-parts';
import type { NamedId } from '../../model/site';
import { knownPeople, type KnownPerson } from './known-people';
import type { ArticleEntries } from './entries-of';

/** A person across all articles, by the words of the name. */
interface Named extends KnownPerson {
  /** folded words, a suffix left out */
  readonly words: readonly string[];
  readonly suffix: string | null;
}

/**
 * Ids under which different articles have one person, each with the id and name that answer for it:
 * "Putin" here and "Vladimir Putin" there, where the archive has nobody else of that surname.
 * `owner` are the ids that the owner named, which are never joined into another. See
 * docs/decisions/0013.
 */
export function joinPeople(entries: readonly ArticleEntries[], owner: ReadonlySet<string>): Map<string, NamedId> {
  const people = knownPeople(entries).map(named);
  const bySurname = new Map<string, Named[]>();
  for (const person of people) {
    if (isLone(person.words)) continue;
    const surname = person.words.at(-1)!;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
  }
  const joins = new Map<string, NamedId>();
  const join = (from: Named, into: Named): void => {
    if (from.id !== into.id && !owner.has(from.id)) joins.set(from.id, { id: into.id, name: into.name });
  };
  const ones = new Map([...bySurname].map(([surname, namesakes]) => [surname, onesOf(namesakes)]));
  for (const clusters of ones.values()) {
    for (const cluster of clusters) {
      const main = mainOf(cluster, owner);
      for (const variant of cluster) join(variant, main);
    }
  }
  for (const person of people) {
    if (!isLone(person.words)) continue;
    const bearers = (ones.get(person.words.at(-1)!) ?? []).filter(([one]) => endsWith(one!.words, person.words));
    const [bearer, another] = bearers;
    if (bearer === undefined || another !== undefined) continue;
    if (bearer.every((one) => mayBeOne(person, one)) && bearer.some((one) => speaksForOne(person, one)))
      join(person, mainOf(bearer, owner));
  }
  return joins;
}

function named(person: KnownPerson): Named {
  const words = person.name.split(/[\s,]+/).map((word) => fold(word).replace(/\.$/, ''));
  const suffix = words.length > 1 && suffixes.has(words.at(-1)!) ? words.pop()! : null;
  return { ...person, words, suffix };
}

/** "Putin", "von der Leyen": no given name. */
const isLone = (words: readonly string[]): boolean => words.length === 1 || particles.has(words[0]!);

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.every((word, i) => words[words.length - end.length + i] === word);

/**
 * Those of one surname who are one, "Donald Trump" with "Donald J. Trump"; where one fits two who
 * are apart ("George Bush"), nobody is joined.
 */
function onesOf(namesakes: readonly Named[]): Named[][] {
  const clusters: Named[][] = [];
  for (const person of namesakes) {
    const near = clusters.filter((cluster) => cluster.some((other) => isVariant(person, other)));
    const rest = clusters.filter((cluster) => !near.includes(cluster));
    clusters.splice(0, clusters.length, ...rest, [...near.flat(), person]);
  }
  return clusters.flatMap((cluster) =>
    cluster.every((one, n) => cluster.slice(n + 1).every((other) => isVariant(one, other) && mayBeOne(one, other)))
      ? [cluster]
      : cluster.map((one) => [one]),
  );
}

/**
 * One given name (or a pet name of it, where more speaks for it), one surname, one suffix, and no
 * two middle names at odds.
 */
function isVariant(one: Named, other: Named): boolean {
  if (one.suffix !== other.suffix) return false;
  const [given, another] = [one.words[0]!, other.words[0]!];
  const same = given === another || (given.length > 1 && another.length > 1 && sameFirstName(given, another));
  if (!same || (given !== another && !speaksForOne(one, other))) return false;
  const [middle, others] = [one.words.slice(1, -1), other.words.slice(1, -1)];
  if (middle.length === 0 || others.length === 0) return true;
  return middle.length === others.length && middle.every((word, i) => agree(word, others[i]!));
}

/** "J" and "John", "John" and "John". */
const agree = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Nothing says that they are two: no article has both, and they are not man and woman. */
function mayBeOne(one: Named, other: Named): boolean {
  if (one.sex !== null && other.sex !== null && one.sex !== other.sex) return false;
  return ![...one.articles].some((article) => other.articles.has(article));
}

/**
 * Something beside the name says that they are one: a title or role, people they appear with, or
 * (for a surname that is no word of the dictionary) a country.
 */
function speaksForOne(one: Named, other: Named): boolean {
  return (
    share(one.offices, other.offices) ||
    share(one.companions, other.companions) ||
    (!isCommonWord(one.words.at(-1)!) && share(one.countries, other.countries))
  );
}

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((item) => other.has(item));

/** The one of most articles answers for all, unless the owner named another. */
function mainOf(cluster: readonly Named[], owner: ReadonlySet<string>): Named {
  return [...cluster].sort(
    (a, b) =>
      Number(owner.has(b.id)) - Number(owner.has(a.id)) ||
      b.articles.size - a.articles.size ||
      b.words.length - a.words.length ||
      (a.id < b.id ? -1 : 1),
  )[0]!;
}
