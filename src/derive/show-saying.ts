import { normaliseWords } from '../model/ids';
import type { SayingFile } from '../model/saying';
import type { QuotationEntry } from '../model/site';
import { joinNames } from './chain';
import { showDate } from './show-date';
import { wordChanges, type WordChange } from './word-changes';

/** One telling beside the one whose page it stands on. */
export interface ShownTelling {
  readonly entry: QuotationEntry;
  /** whether it is the one whose page this is */
  readonly isHere: boolean;
  /** from the words of this page to its own: `gone` are left out there, `new` stand only there */
  readonly changes: readonly WordChange[];
  /** the same in words: "leaves out “…”, adds “…”"; null where nothing differs but marks */
  readonly differs: string | null;
}

/** A saying as the page of one of its tellings shows it. */
export interface ShownSaying {
  /** the earliest first, this page's among them */
  readonly tellings: readonly ShownTelling[];
  /** the same words in other mouths */
  readonly others: readonly ShownTelling[];
  /** who told it first, who has most of it, whose chain is shortest, who does not say who: a sentence each */
  readonly facts: readonly string[];
}

/** Sets the tellings of a saying beside that of one article. Null where it is not among them. */
export function showSaying(
  { tellings, others }: SayingFile,
  { article, id }: { readonly article: string; readonly id: string },
): ShownSaying | null {
  const here = tellings.find((one) => one.article === article && one.id === id);
  if (here === undefined) return null;
  const show = (entry: QuotationEntry): ShownTelling => {
    const changes = wordChanges(here.words, entry.words);
    return { entry, isHere: entry === here, changes, differs: differsIn(changes) };
  };
  return { tellings: tellings.map(show), others: others.map(show), facts: factsOf(tellings, others, here) };
}

/** "leaves out “before the spring”, adds “certainly”, has “brigde” for “bridge”" */
function differsIn(changes: readonly WordChange[]): string | null {
  const [gone, added, others]: [string[], string[], string[]] = [[], [], []];
  changes.forEach(({ words, is }, n) => {
    if (is === 'new' && changes[n - 1]?.is === 'gone') others.push(`${quoted(words)} for ${gone.pop()!}`);
    else if (is !== 'kept') (is === 'gone' ? gone : added).push(quoted(words));
  });
  const parts = [
    ...(gone.length === 0 ? [] : [`leaves out ${joinNames(gone)}`]),
    ...(added.length === 0 ? [] : [`adds ${joinNames(added)}`]),
    ...(others.length === 0 ? [] : [`has ${joinNames(others)}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** Between our marks, without its own at the ends. */
const quoted = (words: string): string => `“${words.replace(/^["“”«»‘„…\s]+|["“”«»„.,;…\s]+$/g, '')}”`;

function factsOf(
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
  return (entry) => {
    if (entry.article === here.article) return 'this article';
    const { publisher, headline } = entry;
    const theirs = new Set(tellings.filter((one) => one.publisher === publisher).map(({ article }) => article));
    return publisher !== null && theirs.size === 1 ? publisher : `“${headline}”`;
  };
}

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
    : sentence(`${joinNames(first)} told it first, on the same day, ${when}`);
}

/** Who has the most words, and who cut them. */
function whoHasMost(tellings: readonly QuotationEntry[], nameOf: NameOf): string {
  const lengths = tellings.map(({ words }) => normaliseWords(words).split(' ').length);
  const [most, least] = [Math.max(...lengths), Math.min(...lengths)];
  if (most === least)
    return new Set(tellings.map(({ words }) => normaliseWords(words))).size === 1
      ? 'All have the same words.'
      : 'All have as many words.';
  const fullest = names(
    tellings.filter((_, n) => lengths[n] === most),
    nameOf,
  );
  const shorter = names(tellings, nameOf).filter((name) => !fullest.includes(name));
  const cut = shorter.length === 0 ? '' : `; ${joinNames(shorter)} ${shorter.length === 1 ? 'has' : 'have'} fewer`;
  return sentence(`${joinNames(fullest)} ${fullest.length === 1 ? 'has' : 'have'} the most words${cut}`);
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
    `the chain is shortest in ${joinNames(nearest)}; elsewhere the words came through ${joinNames(relays)}`,
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
  return `The articles do not agree who said it: elsewhere the same words are given to ${joinNames(mouths)}.`;
}

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;
