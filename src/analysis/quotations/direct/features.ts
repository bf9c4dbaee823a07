import type { Candidate } from './candidates';
import { isVerb, patternNames } from './candidates';
import type { Frame, Unit } from './frame';
import { pronouns, timeWords, type Range } from './noun-phrases';
import { isReportingNoun } from './reporting-nouns';
import { reportingVerbs } from './reporting-verbs';

/** Size of the table of weights; features are hashed into it. */
export const tableSize = 1 << 17;

/** What the features need to know of a passage beyond its frame. */
export interface PassageView {
  readonly frame: Frame;
  /** unit index of the passage */
  readonly index: number;
  /** the words between the marks */
  readonly words: string;
  readonly closed: boolean;
  /** true when the frame before belongs to the same block */
  readonly continues: boolean;
  /** last word of the source before, lower case; empty when there is none */
  readonly previousHead: string;
}

/** Gives the features of each candidate reading of the passage, as indices into the table of weights; what they share is read once. */
export function featureReader(view: PassageView): (candidate: Candidate) => number[] {
  const facts = factsOf(view);
  return (candidate) => featuresOf(view, facts, candidate);
}

/** What all candidate readings of a passage share. */
interface Facts {
  readonly shape: number;
  /** last character, if it is a stop */
  readonly last: number;
  readonly place: number;
  /** the features proper, as (kind, a, b, c), before the pattern is mixed in */
  readonly shared: readonly (readonly [number, number, number, number])[];
}

function factsOf(view: PassageView): Facts {
  const { units } = view.frame;
  const shape = shapeOf(view.words);
  const length = bucket(view.words.split(' ', 40).length);
  const left = wordHash(units[view.index - 1]);
  const second = wordHash(units[view.index - 2]);
  const place = placeOf(view);
  const character = view.words.charCodeAt(view.words.length - 1) || 0;
  const last = '.,?!'.includes(String.fromCharCode(character)) ? character : 0;
  const shared: Facts['shared'] = [
    [0, 0, 0, 0],
    [1, shape, length, 0],
    [2, left, 0, 0],
    [3, wordHash(units[view.index + 1]), 0, 0],
    [4, left, shape, 0],
    [5, second, left, 0],
    [6, last, place, 0],
    [7, place, shape, length],
    [9, view.continues ? 1 : 0, place, 0],
    [10, view.closed ? 1 : 0, place, 0],
    [12, titleNounNear(view), shape, 0],
    [13, second, shape, 0],
    [11, posHash(units[view.index - 1]), posHash(units[view.index + 1]), last],
  ];
  return { shape, last, place, shared };
}

function featuresOf(view: PassageView, { shape, last, place, shared }: Facts, candidate: Candidate): number[] {
  const found: number[] = [];
  const pattern = patternNames.indexOf(candidate.pattern);
  const add: Add = (kind, a = 0, b = 0, c = 0) => {
    found.push(mix(kind * 16 + pattern, a, b, c));
  };
  for (const [kind, a, b, c] of shared) add(kind, a, b, c);
  if (candidate.pattern === 'nobody') addNobody(view, add, shape);
  if (candidate.at !== null) addSite(view, candidate, add, shape, last);
  candidate.traits.forEach((trait, n) => add(60 + n, trait, place));
  if (candidate.traits.length > 1) add(59, candidate.traits[0], candidate.traits[1], candidate.traits[2]);
  return found;
}

type Add = (kind: number, a?: number, b?: number, c?: number) => void;

const titleNouns = new Set(
  'show book film movie song album program programme series episode play documentary novel podcast magazine titled called entitled known dubbed starred on'.split(
    ' ',
  ),
);

/** 0 when no word for a work stands near before the passage, else which. */
function titleNounNear({ frame: { units }, index }: PassageView): number {
  for (let i = index - 1; i >= 0 && i > index - 5; i--) if (titleNouns.has(units[i]!.lower)) return wordHash(units[i]);
  return 0;
}

function addNobody({ frame: { units }, index, words }: PassageView, add: Add, shape: number): void {
  let verbs = 0;
  let nearest = 0;
  for (let i = Math.max(0, index - 25); i < Math.min(units.length, index + 15); i++) {
    if (units[i]!.passage < 0 && reportingVerbs.has(units[i]!.lower) && isVerb(units, i)) {
      verbs++;
      if (i < index) nearest = wordHash(units[i]);
    }
  }
  add(20, Math.min(verbs, 3), shape);
  add(21, nearest);
  add(22, hash(words.split(' ', 1)[0]!.toLowerCase()));
  for (let i = Math.max(0, index - 4); i < index; i++) add(23, wordHash(units[i]));
}

function addSite(
  { frame: { units }, index, previousHead }: PassageView,
  candidate: Candidate,
  add: Add,
  shape: number,
  last: number,
): void {
  const at = candidate.at!;
  const verb = units[at.to - 1]!;
  const word = wordHash(verb);
  const before = at.to <= index;
  const [from, to] = before ? [at.to, index] : [index + 1, at.from];
  const between = betweenOf(units, from, Math.min(to, from + 60));
  const distance = bucket(Math.max(0, to - from));
  const ways = waysOf(verb.lower);
  add(30, word);
  add(31, ways, distance);
  add(32, ways, between.verbs, between.reporting);
  add(33, word, distance);
  add(34, ways, between.passages, between.commas);
  add(35, ways, between.reporting, distance);
  add(36, posHash(verb), ways, last);
  add(37, ways, shape, distance);
  const after = units[at.to];
  add(38, ways, wordHash(after));
  add(39, between.that ? 1 : 0, between.verbs, ways);
  add(40, /ing$/.test(verb.lower) ? 1 : 0, ways, distance);
  add(41, wordHash(units[at.from - 1]), ways);
  add(42, between.relative ? 1 : 0, ways, between.commas);
  add(43, ways, last, distance * 2 + (index === 0 ? 1 : 0));
  add(44, between.semicolon ? 1 : 0, between.conjunctions, ways);
  if (at.to - at.from > 1) add(45, wordHash(units[at.from]), ways);
  const rank = rankOf(units, at, index);
  add(46, ways, rank.nearer, rank.farther);
  add(47, word, Math.min(1, rank.nearer), Math.min(1, rank.farther));
  add(48, ways, rank.farther, last);
  const source = candidate.sourceAt;
  if (source === null) return;
  add(58, kindOfMatch(previousHead, units[source.to - 1]!), ways, distance);
  const head = units[source.to - 1]!;
  const kind = sourceKind(head);
  add(50, kind, ways);
  add(51, wordHash(head), ways > 0 ? 1 : 0);
  add(52, bucket(source.to - source.from), kind);
  add(53, kind, distance, ways);
  add(54, wordHash(units[source.from]), kind);
  const gap = before ? at.from - source.to : Math.max(at.from - source.to, source.from - at.to);
  add(55, bucket(Math.max(0, gap)), ways);
  add(57, wordHash(units[source.from - 1]), ways);
  if (!before) add(56, bucket(Math.max(0, Math.min(source.from, at.from) - index - 1)), ways, last);
}

/** How many verbs of saying stand nearer to the passage on the same side, and how many farther out. */
function rankOf(units: readonly Unit[], at: Range, index: number): { nearer: number; farther: number } {
  const step = at.to <= index ? -1 : 1;
  const rank = { nearer: 0, farther: 0 };
  for (let i = index + step; i >= 0 && i < units.length && Math.abs(i - index) < 50; i += step) {
    if (i >= at.from && i < at.to) continue;
    if (units[i]!.passage >= 0 || !reportingVerbs.has(units[i]!.lower) || !isVerb(units, i)) continue;
    if (step < 0 === i >= at.to) rank.nearer = Math.min(3, rank.nearer + 1);
    else rank.farther = Math.min(3, rank.farther + 1);
  }
  return rank;
}

/** 1 when the source is the one before, by its last word; 2 for a pronoun after anybody; else 0. */
function kindOfMatch(previousHead: string, head: Unit): number {
  if (previousHead === '') return 3;
  return head.lower === previousHead ? 1 : pronouns.has(head.lower) ? 2 : 0;
}

interface Between {
  verbs: number;
  reporting: number;
  passages: number;
  commas: number;
  conjunctions: number;
  that: boolean;
  relative: boolean;
  semicolon: boolean;
}

function betweenOf(units: readonly Unit[], from: number, to: number): Between {
  const found: Between = {
    verbs: 0,
    reporting: 0,
    passages: 0,
    commas: 0,
    conjunctions: 0,
    that: false,
    relative: false,
    semicolon: false,
  };
  for (let i = from; i < to; i++) {
    const unit = units[i]!;
    if (unit.passage >= 0) found.passages = Math.min(3, found.passages + 1);
    else if (isVerb(units, i)) {
      found.verbs = Math.min(4, found.verbs + 1);
      if (reportingVerbs.has(unit.lower)) found.reporting = Math.min(3, found.reporting + 1);
    } else if (unit.lower === ',') found.commas = Math.min(3, found.commas + 1);
    else if (unit.lower === 'and' || unit.lower === 'but') found.conjunctions = Math.min(2, found.conjunctions + 1);
    else if (unit.lower === 'that') found.that = true;
    else if (unit.lower === 'who' || unit.lower === 'which') found.relative = true;
    else if (unit.lower === ';') found.semicolon = true;
  }
  return found;
}

/** 0 for a verb that reports nothing, else a number for the set of ways in which it does. */
function waysOf(word: string): number {
  const ways = reportingVerbs.get(word);
  if (ways === undefined) return isReportingNoun(word) ? 32 : 0;
  return (
    1 +
    (ways.has('say') ? 1 : 0) +
    (ways.has('tell') ? 2 : 0) +
    (ways.has('call') ? 4 : 0) +
    (ways.has('think') ? 8 : 0)
  );
}

function sourceKind(head: Unit): number {
  if (pronouns.has(head.lower)) return hash(head.lower);
  if (timeWords.has(head.lower)) return 2;
  if (head.lower === 'who' || head.lower === 'which' || head.lower === 'that') return 3;
  return /^\p{Lu}/u.test(head.text) ? 4 : 5;
}

/** Whole sentence, beginning, end or middle of its frame. */
function placeOf({ frame, index }: PassageView): number {
  return (frame.first === index ? 1 : 0) + (frame.last === index ? 2 : 0);
}

/** Capitals and marks of the words: 0 lower, 1 sentence-like capital, 2 all capitalised, plus 4 for a full stop or comma at the end. */
function shapeOf(words: string): number {
  const list = words.split(' ', 12);
  const capitals = list.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const small = list.filter((word) => /^(?:of|the|and|a|an|in|to|for|on|at|with|is)$/.test(word)).length;
  const first = /^\P{L}*\p{Lu}/u.test(list[0]!);
  const kind = capitals === 0 ? 0 : capitals + small >= list.length && capitals > small ? 2 : first ? 1 : 3;
  return kind + (/[.,?!…]$/.test(words) ? 4 : 0);
}

function bucket(n: number): number {
  return n < 5 ? n : n < 8 ? 5 : n < 12 ? 6 : n < 20 ? 7 : n < 35 ? 8 : 9;
}

function posHash(unit: Unit | undefined): number {
  return unit === undefined ? 1 : unit.passage >= 0 ? 2 : hash(unit.pos);
}

function wordHash(unit: Unit | undefined): number {
  return unit === undefined ? 1 : unit.passage >= 0 ? 2 : hash(unit.lower);
}

/** 32-bit FNV-1a of at most 24 letters. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length && i < 24; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function mix(kind: number, a: number, b: number, c: number): number {
  let value = Math.imul(kind + 1, 0x9e3779b1);
  value = Math.imul(value ^ a, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value ^ b, 0xc2b2ae35);
  value ^= value >>> 16;
  value = Math.imul(value ^ c, 0x27d4eb2f);
  value ^= value >>> 15;
  return (value >>> 0) & (tableSize - 1);
}
