import { normaliseWords } from '../model/ids';
import type { QuotationEntry } from '../model/site';
import { joinNames } from './chain';
import { memoOfList } from './memo-of-list';
import { showDate } from './show-date';

/** What is the same for every page of a saying. */
export interface SayingCounts {
  readonly articles: number;
  /** how many articles of each publisher tell it */
  readonly byPublisher: ReadonlyMap<string | null, number>;
  /** how many words each telling has */
  readonly lengths: readonly number[];
  readonly isOneWording: boolean;
  /** the first of each wording, and those that repeat one */
  readonly first: readonly QuotationEntry[];
  readonly again: readonly QuotationEntry[];
}

/** Counts the tellings of a saying, once for all its pages. */
export const sayingCounts = memoOfList((tellings: readonly QuotationEntry[]): SayingCounts => {
  const keys = tellings.map(({ words }) => normaliseWords(words));
  const publishers = new Map(tellings.map(({ article, publisher }) => [article, publisher]));
  const byPublisher = new Map<string | null, number>();
  for (const publisher of publishers.values()) byPublisher.set(publisher, (byPublisher.get(publisher) ?? 0) + 1);
  const firstAt = new Map([...keys.entries()].reverse().map(([n, key]) => [key, n]));
  return {
    articles: publishers.size,
    byPublisher,
    lengths: keys.map((key) => key.split(' ').length),
    isOneWording: firstAt.size === 1,
    first: tellings.filter((_, n) => firstAt.get(keys[n]!) === n),
    again: tellings.filter((_, n) => firstAt.get(keys[n]!) !== n),
  };
});

/** The facts of a saying as the page of one of its tellings, `here`, states them: a sentence each. */
export function sayingFacts(
  tellings: readonly QuotationEntry[],
  others: readonly QuotationEntry[],
  here: QuotationEntry,
): string[] {
  const nameOf = namer(tellings, here);
  const isElsewhere = tellings.some(({ article }) => article !== here.article);
  const shared = isElsewhere
    ? [whoWasFirst(tellings, nameOf), whoHasMost(tellings, nameOf), whoIsNearest(tellings, nameOf)]
    : [];
  return [...shared, whoDoesNotSay(tellings), whoDisagrees(others)].filter((fact) => fact !== null);
}

type NameOf = (entry: QuotationEntry) => string;

/** "this article", "The Example", or the headline where a publisher has several. */
function namer(tellings: readonly QuotationEntry[], here: QuotationEntry): NameOf {
  const { byPublisher } = sayingCounts(tellings);
  return (entry) => {
    if (entry.article === here.article) return 'this article';
    const { publisher, headline } = entry;
    return publisher !== null && byPublisher.get(publisher) === 1 ? publisher : `“${headline}”`;
  };
}

/** Of more names the first few stand for all. */
const mostNames = 4;

/** "A, B and C", "A, B, C and 20 others" */
const someNames = (all: readonly string[]): string =>
  joinNames(all.length > mostNames ? [...all.slice(0, mostNames - 1), `${all.length - mostNames + 1} others`] : all);

const names = (entries: readonly QuotationEntry[], nameOf: NameOf): string[] => [...new Set(entries.map(nameOf))];

function whoWasFirst(tellings: readonly QuotationEntry[], nameOf: NameOf): string {
  const day = tellings.map(({ datePublished }) => datePublished).reduce((a, b) => (a < b ? a : b));
  const first = names(
    tellings.filter(({ datePublished }) => datePublished === day),
    nameOf,
  );
  const when = showDate(day, 'noWeekday');
  return first.length === 1
    ? sentence(`${first[0]!} told it first, on ${when}`)
    : sentence(`${someNames(first)} told it first, on the same day, ${when}`);
}

/** Who has the most words, and who cut them. */
function whoHasMost(tellings: readonly QuotationEntry[], nameOf: NameOf): string {
  const { lengths, isOneWording } = sayingCounts(tellings);
  const [most, least] = [Math.max(...lengths), Math.min(...lengths)];
  if (most === least) return isOneWording ? 'All have the same words.' : 'All have as many words.';
  const fullest = names(
    tellings.filter((_, n) => lengths[n] === most),
    nameOf,
  );
  const isFullest = new Set(fullest);
  const shorter = names(tellings, nameOf).filter((name) => !isFullest.has(name));
  const cut = shorter.length === 0 ? '' : `; ${someNames(shorter)} ${shorter.length === 1 ? 'has' : 'have'} fewer`;
  return sentence(`${someNames(fullest)} ${fullest.length === 1 ? 'has' : 'have'} the most words${cut}`);
}

/** Whose chain is shortest; null where all are as long. */
function whoIsNearest(tellings: readonly QuotationEntry[], nameOf: NameOf): string | null {
  const lengths = tellings.map(({ relays }) => relays.length);
  const least = Math.min(...lengths);
  if (lengths.every((length) => length === least)) return null;
  const nearest = names(
    tellings.filter((_, n) => lengths[n] === least),
    nameOf,
  );
  const relays = [
    ...new Set(tellings.filter((_, n) => lengths[n]! > least).flatMap((one) => one.relays.map(({ name }) => name))),
  ];
  return sentence(
    `the chain is shortest in ${someNames(nearest)}; elsewhere the words came through ${someNames(relays)}`,
  );
}

/** How many of the articles name nobody. */
function whoDoesNotSay(tellings: readonly QuotationEntry[]): string | null {
  const silent = tellings.filter(({ speakers }) => speakers.every(({ kind }) => kind === 'unnamed'));
  if (silent.length === 0 || silent.length === tellings.length) return null;
  const [some, all] = [silent, tellings].map((entries) => new Set(entries.map(({ article }) => article)).size);
  return `${some} of the ${all} articles ${some === 1 ? 'does' : 'do'} not name who said it.`;
}

function whoDisagrees(others: readonly QuotationEntry[]): string | null {
  if (others.length === 0) return null;
  const mouths = [...new Set(others.map(({ speakers }) => joinNames(speakers.map(({ name }) => name))))];
  return `The articles do not agree who said it: elsewhere the same words are given to ${someNames(mouths)}.`;
}

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;
