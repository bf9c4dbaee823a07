import type { ReadText, Token } from '../text/read-text';
import { sexOfFirstName, type Sex } from '../lexicon/first-names';
import { fold } from '../text/fold';
import { personScore, type NameGroup } from './judge-names';
import type { NameRun } from './name-runs';
import { sameFirstName } from '../lexicon/nicknames';
import { suffixes } from '../lexicon/name-parts';
import { kinNouns } from '../lexicon/roles';
import { femaleNouns, femaleTitles, maleNouns, maleTitles } from '../lexicon/titles';
import { kinOwners } from '../lexicon/determiners';

/** One person while being gathered: the words of the fullest name and every run that names them, in text order. */
export interface Gathered {
  /** folded words of the fullest name, its suffix left out */
  words: string[];
  suffix: string | null;
  readonly runs: NameRun[];
}

/**
 * Joins names into persons. Longer names that are accepted found the persons; then lone words that are a surname (or given
 * name) of one of them are theirs; what lone words remain stand for themselves when accepted by their own evidence.
 */
export function gatherPeople(groups: readonly NameGroup[], reading: ReadText): Gathered[] {
  const persons = joinFullNames(groups.filter((group) => group.words.length > 1 && personScore(group) > 0));
  const byWord = indexByWord(persons);
  const lone: { run: NameRun; bearers: readonly Gathered[] }[] = [];
  for (const group of groups) {
    if (group.words.length > 1) continue;
    const word = group.words[0]!;
    const bearers = byWord.get(word);
    if (bearers !== undefined) for (const run of group.runs) lone.push({ run, bearers });
    else if (personScore(group) > 0) persons.push({ words: [word], suffix: null, runs: [...group.runs] });
  }
  for (const person of persons) person.runs.sort(inTextOrder);
  persons.sort((a, b) => inTextOrder(a.runs[0]!, b.runs[0]!));
  giveLoneNames(
    persons,
    lone.sort((a, b) => inTextOrder(a.run, b.run)),
    reading,
  );
  return persons.sort((a, b) => inTextOrder(a.runs[0]!, b.runs[0]!));
}

const inTextOrder = (a: NameRun, b: NameRun): number => a.first - b.first;

/** What is remembered of a person while the lone names are given out in text order. */
interface Trace {
  /** place among all persons by first full mention */
  readonly rank: number;
  /** the text introduces them as of somebody's family */
  readonly kin: boolean;
  /** how many of the full mentions have been passed */
  passed: number;
  /** token and block of the last full mention passed, and block of the last mention of any kind; -1 for none */
  fullAt: number;
  fullBlock: number;
  block: number;
}

function giveLoneNames(
  persons: readonly Gathered[],
  lone: readonly { run: NameRun; bearers: readonly Gathered[] }[],
  { tokens }: ReadText,
): void {
  const blockOf = (token: number): number => tokens[token]!.block;
  const traces = new Map<Gathered, Trace>(
    persons.map((person, rank) => {
      return [person, { rank, kin: isKin(tokens, person.runs[0]!), passed: 0, fullAt: -1, fullBlock: -1, block: -1 }];
    }),
  );
  const fullRuns = new Map(persons.map((person) => [person, [...person.runs]]));
  for (const { run, bearers } of lone) {
    for (const bearer of bearers) passFullMentions(traces.get(bearer)!, fullRuns.get(bearer)!, run, blockOf);
    const bearer = bearerOf(bearers, traces, blockOf(run.first));
    traces.get(bearer)!.block = blockOf(run.first);
    bearer.runs.push(run);
  }
  for (const person of persons) {
    person.runs.sort(inTextOrder);
    joinLoudRuns(person.runs);
  }
}

function passFullMentions(
  trace: Trace,
  runs: readonly NameRun[],
  until: NameRun,
  blockOf: (token: number) => number,
): void {
  for (; trace.passed < runs.length && runs[trace.passed]!.first < until.first; trace.passed++) {
    trace.fullAt = runs[trace.passed]!.first;
    trace.fullBlock = trace.block = blockOf(trace.fullAt);
  }
}

/**
 * Of several bearers of a surname, the one whom it means alone: the one named first in the text, who is mostly the one it
 * is about, unless another was named in full last, in this block or the one before, and the first was not named since.
 * Who came as "his father, Omar Hadid" has no claim beyond the block.
 */
function bearerOf(bearers: readonly Gathered[], traces: ReadonlyMap<Gathered, Trace>, block: number): Gathered {
  let main = bearers[0]!;
  let last = bearers[0]!;
  for (const bearer of bearers) {
    if (traces.get(bearer)!.rank < traces.get(main)!.rank) main = bearer;
    if (traces.get(bearer)!.fullAt > traces.get(last)!.fullAt) last = bearer;
  }
  const { fullAt, fullBlock, kin } = traces.get(last)!;
  const recent = fullAt >= 0 && block - fullBlock <= (kin ? 0 : 1);
  return recent && traces.get(main)!.block !== block ? last : main;
}

/** "his father Omar Hadid", "Ana Hadid's second son, Omar Hadid" */
function isKin(tokens: readonly Token[], { titleFirst }: NameRun): boolean {
  const at = tokens[titleFirst - 1]?.text === ',' ? titleFirst - 2 : titleFirst - 1;
  if (!kinNouns.has(tokens[at]?.lower ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (kinOwners.has(tokens[i]!.lower)) return true;
  return false;
}

/** In a headline in capitals the words of one name may stand as two runs: they become one. */
function joinLoudRuns(runs: NameRun[]): void {
  for (let i = runs.length - 1; i > 0; i--) {
    const before = runs[i - 1]!;
    const run = runs[i]!;
    if (run.shouted && before.end === run.first) runs.splice(i - 1, 2, { ...before, end: run.end });
  }
}

function joinFullNames(groups: readonly NameGroup[]): Gathered[] {
  const persons: Gathered[] = [];
  const bySurname = new Map<string, Gathered[]>();
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length);
  for (const group of longestFirst) {
    const words = [...group.words];
    const suffix = words.length > 2 && suffixes.has(words.at(-1)!) ? words.pop()! : null;
    const surname = words.at(-1)!;
    const namesakes = bySurname.get(surname) ?? [];
    const same = namesakes.find(
      (person) => (person.suffix === suffix || suffix === null) && sameName(person.words, words),
    );
    if (same !== undefined) same.runs.push(...group.runs);
    else {
      const person: Gathered = { words, suffix, runs: [...group.runs] };
      persons.push(person);
      bySurname.set(surname, [...namesakes, person]);
    }
  }
  return persons;
}

/** "Robert J. Dole" and "Bob Dole", "Ana María Ruiz" and "Ana Ruiz", "Lamont Hill" and "Marc Lamont Hill"; `fuller` has no fewer words. */
function sameName(fuller: readonly string[], words: readonly string[]): boolean {
  if (sameFirstName(fuller[0]!, words[0]!)) return true;
  return fuller.length > words.length && words.every((word, i) => fuller[fuller.length - words.length + i] === word);
}

/** Persons by the words that may stand for them alone: the surname, or the given name where nobody has it as a surname. */
function indexByWord(persons: readonly Gathered[]): Map<string, Gathered[]> {
  const byWord = new Map<string, Gathered[]>();
  const add = (word: string, person: Gathered): void => {
    const list = byWord.get(word);
    if (list === undefined) byWord.set(word, [person]);
    else if (!list.includes(person)) list.push(person);
  };
  for (const person of persons) {
    add(person.words.at(-1)!, person);
    for (let i = 1; i + 1 < person.words.length; i++) add(person.words.slice(i).join(' '), person);
  }
  const surnames = new Set(byWord.keys());
  for (const person of persons) {
    const given = person.words[0]!;
    if (!surnames.has(given) && given.length > 2) add(given, person);
  }
  return byWord;
}

/** The person's sex by a title before any mention or by the given name, where those tell. */
export function sexOfGathered(reading: ReadText, person: Gathered): Sex | null {
  for (const run of person.runs) {
    for (let at = Math.max(0, run.titleFirst - 1); at < run.first; at++) {
      const word = fold(reading.tokens[at]!.text);
      if (reading.tokens[at]!.sentence !== reading.tokens[run.first]!.sentence) continue;
      if (femaleTitles.has(word) || femaleNouns.has(word)) return 'female';
      if (maleTitles.has(word) || maleNouns.has(word)) return 'male';
    }
  }
  if (person.words.length < 2) return null;
  const sex = sexOfFirstName(fold(person.words[0]!));
  return sex === 'both' ? null : sex;
}

/** Which sex one known by a lone name rather is, by that name: "Nora" is mostly a given name, but may be a surname. */
export function leaningOfGathered({ words }: Gathered): Sex | null {
  if (words.length > 1) return null;
  const sex = sexOfFirstName(words[0]!);
  return sex === 'both' ? null : sex;
}
