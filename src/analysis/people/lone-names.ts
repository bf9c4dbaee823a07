import type { ReadText, Token } from '../text/read-text';
import type { Sex } from '../lexicon/first-names';
import { kinOwners } from '../lexicon/determiners';
import { kinNouns, roleNouns } from '../lexicon/roles';
import { courtesyTitles, femaleTitles, longTitles, maleTitles, portfolioWords, titleWords } from '../lexicon/titles';
import { fold } from '../text/fold';
import { sexOfGathered, type Gathered } from './gathered';
import type { NameRun } from './name-runs';

/** What is remembered of a person while the lone names are given out in text order. */
interface Trace {
  /** place among all persons by first full mention */
  readonly rank: number;
  /** the text introduces them as of somebody's family */
  readonly kin: boolean;
  /** how many of the full mentions have been passed */
  passed: number;
  /**
   * token and block of the last full mention passed, and block of the last mention of any kind; -1
   * for none
   */
  fullAt: number;
  fullBlock: number;
  block: number;
}

/** A lone word in the text that is the surname, or the given name, of these. */
export interface LoneName {
  /** folded */
  readonly word: string;
  readonly run: NameRun;
  readonly bearers: readonly Gathered[];
}

/** Orders runs as the text has them. */
export const inTextOrder = (a: NameRun, b: NameRun): number => a.first - b.first;

/**
 * Gives each lone name, in text order, to the one of its bearers whom it means; to nobody where
 * that is open between two. Gives back those whom a title shows to be somebody else ("Lady Ruiz"
 * beside Sir Juan Ruiz).
 */
export function giveLoneNames(persons: readonly Gathered[], lone: readonly LoneName[], reading: ReadText): Gathered[] {
  const { tokens } = reading;
  const blockOf = (token: number): number => tokens[token]!.block;
  const traces = new Map<Gathered, Trace>(
    persons.map((person, rank) => {
      return [person, { rank, kin: isKin(tokens, person.runs[0]!), passed: 0, fullAt: -1, fullBlock: -1, block: -1 }];
    }),
  );
  const fullRuns = new Map(persons.map((person) => [person, [...person.runs]]));
  const strangers = new Map<string, Gathered>();
  for (const { word, run, bearers } of lone) {
    for (const bearer of bearers) passFullMentions(traces.get(bearer)!, fullRuns.get(bearer)!, run, blockOf);
    const titled = titlesBefore(tokens, run);
    const possible = titled.length === 0 ? bearers : bearersTitled(reading, titled, bearers, fullRuns);
    if (possible.length === 0) {
      const key = `${sexOfTitleWords(titled)} ${word}`;
      const stranger = strangers.get(key) ?? { words: [word], suffix: null, runs: [] };
      strangers.set(key, stranger);
      stranger.runs.push(run);
      continue;
    }
    const bearer = bearerOf(possible, traces, run, tokens);
    if (bearer === null) continue;
    traces.get(bearer)!.block = blockOf(run.first);
    bearer.runs.push(run);
  }
  for (const person of persons) {
    person.runs.sort(inTextOrder);
    joinLoudRuns(person.runs);
  }
  return [...strangers.values()];
}

/** The words of title and office right before a name, folded and in full: "Sen." is "senator". */
export function titlesBefore(tokens: readonly Token[], { first }: NameRun): string[] {
  const { sentence } = tokens[first]!;
  const titles: string[] = [];
  for (let at = first - 1; at >= 0 && at >= first - 3 && tokens[at]!.sentence === sentence; at--) {
    const word = fold(tokens[at]!.text);
    if (!titleWords.has(word) && !portfolioWords.has(word) && !(roleNouns.has(word) && titles.length === 0)) break;
    titles.push(longTitles.get(word) ?? word);
  }
  return titles;
}

export function sexOfTitleWords(titles: readonly string[]): Sex | null {
  for (const title of titles) {
    if (femaleTitles.has(title)) return 'female';
    if (maleTitles.has(title)) return 'male';
  }
  return null;
}

/**
 * Those of the bearers who may have these titles: of no other sex and, where some are told to hold
 * the office, holders of it.
 */
function bearersTitled(
  reading: ReadText,
  titles: readonly string[],
  bearers: readonly Gathered[],
  fullRuns: ReadonlyMap<Gathered, readonly NameRun[]>,
): readonly Gathered[] {
  const fit = bearersOfSex(reading, sexOfTitleWords(titles), bearers);
  const [office] = titles.filter((title) => !courtesyTitles.has(title));
  if (office === undefined || fit.length < 2) return fit;
  const holders = fit.filter((bearer) => fullRuns.get(bearer)!.some((run) => holds(reading.tokens, run, office)));
  return holders.length === 0 ? fit : holders;
}

/** Those of no other sex; "Mr. Ruiz" is the one who is known to be a man, where one is. */
function bearersOfSex(reading: ReadText, sex: Sex | null, bearers: readonly Gathered[]): readonly Gathered[] {
  if (sex === null) return bearers;
  const sexes = bearers.map((bearer) => sexOfGathered(reading, bearer));
  const sure = bearers.filter((_, i) => sexes[i] === sex);
  return sure.length === 1 ? sure : bearers.filter((_, i) => sexes[i] === null || sexes[i] === sex);
}

const longestApposition = 8;

/**
 * The office stands right before a full name or in the words behind a comma after it: "Ana Ruiz,
 * the senator".
 */
function holds(tokens: readonly Token[], run: NameRun, office: string): boolean {
  if (titlesBefore(tokens, run).includes(office)) return true;
  if (tokens[run.end]?.text !== ',') return false;
  for (let at = run.end + 1; at <= run.end + longestApposition && tokens[at] !== undefined; at++) {
    if (/^[,.;]$/.test(tokens[at]!.text) || tokens[at]!.pos === 'VERB') return false;
    if (fold(tokens[at]!.text) === office) return true;
  }
  return false;
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
 * Of several bearers of a surname, the one whom it means alone: the one named first in the text,
 * who is mostly the one it is about, unless another was named in full last, in this block or the
 * one before, and the first was not named since. Who came as "his father, Omar Hadid" has no claim
 * beyond the block. Null where two were last named in one sentence.
 */
function bearerOf(
  bearers: readonly Gathered[],
  traces: ReadonlyMap<Gathered, Trace>,
  run: NameRun,
  tokens: readonly Token[],
): Gathered | null {
  const { block } = tokens[run.first]!;
  let main = bearers[0]!;
  let last = bearers[0]!;
  for (const bearer of bearers) {
    if (traces.get(bearer)!.rank < traces.get(main)!.rank) main = bearer;
    if (traces.get(bearer)!.fullAt > traces.get(last)!.fullAt) last = bearer;
  }
  const { fullAt, fullBlock, kin } = traces.get(last)!;
  if (main !== last && namedTogether(traces.get(main)!, fullAt, tokens)) return null;
  const recent = fullAt >= 0 && block - fullBlock <= (kin ? 0 : 1);
  return recent && traces.get(main)!.block !== block ? last : main;
}

/**
 * The main bearer was named in full in one sentence with the other, and never before: the text is
 * about both; not about the one of whom the main one is kin: "Ana Hadid, the niece of Omar Hadid,".
 */
function namedTogether({ fullAt, passed }: Trace, other: number, tokens: readonly Token[]): boolean {
  const together = fullAt >= 0 && other >= 0 && passed === 1;
  if (!together || tokens[fullAt]!.sentence !== tokens[other]!.sentence) return false;
  for (let k = other - 1; k > fullAt && k > other - farthestKin; k--)
    if (tokens[k]!.lower === 'of' && kinNouns.has(tokens[k - 1]!.lower)) return false;
  return true;
}

const farthestKin = 8;

/** "his father Omar Hadid", "Ana Hadid's second son, Omar Hadid" */
export function isKin(tokens: readonly Token[], { titleFirst }: NameRun): boolean {
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
    if (run.shouted && before.end === run.first)
      runs.splice(i - 1, 2, { ...before, nameEnd: run.nameEnd, end: run.end });
  }
}
