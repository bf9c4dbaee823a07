import { sexOfPronoun } from '../lexicon/personal-pronouns';
import { sayingForms } from '../lexicon/reporting';
import type { Span } from '../../model/span';
import type { ReadText, Token } from '../text/read-text';
import { wordFact } from '../text/words';
import type { Sex } from '../lexicon/first-names';
import type { NameRun } from './name-runs';

/**
 * What pronoun resolution needs of a person: the runs that name them, the sex, where known, and
 * otherwise which it rather is.
 */
export interface MentionedPerson {
  readonly runs: readonly NameRun[];
  readonly sex: Sex | null;
  readonly leaning: Sex | null;
}

const pronounSex = wordFact(({ lower }) => sexOfPronoun(lower));

/** What is remembered of a person while reading on. */
interface Memory {
  readonly person: number;
  sentence: number;
  /** how prominent the last mention is: a subject 1.5, another 0.6 */
  weight: number;
  /** token index of the last mention, and of what follows it */
  at: number;
  end: number;
  count: number;
}

const remembered = 8;
const farthest = 4;
const margin = 0.35;

/**
 * The pronouns of each person, by rank of the persons last named: nearer sentences, subjects and
 * persons often named go first, those of the other sex are out. A pronoun stays alone when two are
 * about as likely; within quotation marks it can only mean somebody whom the same passage names.
 */
export function findPronouns(
  reading: ReadText,
  persons: readonly MentionedPerson[],
  marked: readonly Span[],
): Span[][] {
  const { tokens } = reading;
  const pronouns: Span[][] = persons.map(() => []);
  const sexes = persons.map((person) => person.sex);
  const leanings = persons.map((person) => person.leaning);
  const named = new Array<{ person: number; run: NameRun } | null>(tokens.length).fill(null);
  persons.forEach(({ runs }, person) => runs.forEach((run) => (named[run.first] = { person, run })));
  const known = { tokens, sexes, leanings };
  const passages = passageOfTokens(tokens, marked);
  // words inside quotation marks and words outside them keep memories of their own
  let outside: Memory[] = [];
  let inside: Memory[] = [];
  let passage = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const quoted = passages[at]! > 0;
    if (quoted && passages[at] !== passage) {
      inside = [];
      passage = passages[at]!;
    }
    const name = named[at]!;
    const sex = pronounSex(token.word);
    let person: number | null = null;
    let weight = 0.6;
    if (name !== null) {
      person = name.person;
      if (isSubject(tokens, name.run)) weight = 1.5;
    } else if (sex !== null) {
      person = choose(quoted ? inside : outside, known, sex, at);
      if (person === null) continue;
      if (isSubjectPronoun(token)) weight = 1.5;
      pronouns[person]!.push({ start: token.start, end: token.end });
      sexes[person] ??= sex;
    }
    if (person === null) continue;
    const mention = { person, sentence: token.sentence, at, end: name?.run.end ?? at + 1, weight };
    if (quoted) inside = remember(inside, mention);
    else outside = remember(outside, mention);
  }
  return pronouns;
}

/** The tokens of the text, and what is known of its persons' sexes so far. */
interface Known {
  readonly tokens: readonly Token[];
  readonly sexes: readonly (Sex | null)[];
  readonly leanings: readonly (Sex | null)[];
}

function choose(recent: readonly Memory[], { tokens, sexes, leanings }: Known, sex: Sex, at: number): number | null {
  const token = tokens[at]!;
  let best: Memory | null = null;
  let bestScore = -Infinity;
  let second = -Infinity;
  for (const memory of recent) {
    const known = sexes[memory.person];
    const distance = token.sentence - memory.sentence;
    if (distance > farthest || (known !== null && known !== sex)) continue;
    if (isObject(tokens, at) && distance === 0 && memory.weight > 1 && !verbBetween(tokens, memory.at, at)) continue;
    const leaning = leanings[memory.person]!;
    const doubt = known !== null ? 0 : leaning === null ? 0.8 : leaning === sex ? 0.4 : 1.6;
    const score =
      memory.weight - distance + 0.22 * Math.log(memory.count) - doubt + (isSayerOf(tokens, memory, at) ? 1 : 0);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = memory;
    } else if (score > second) second = score;
  }
  return best !== null && bestScore - second >= margin ? best.person : null;
}

function remember(recent: readonly Memory[], mention: Omit<Memory, 'count'>): Memory[] {
  const before = recent.find(({ person }) => person === mention.person);
  const same = before !== undefined && before.sentence === mention.sentence;
  const weight = same ? Math.max(mention.weight, before.weight) : mention.weight;
  const memory = { ...mention, weight, count: (before?.count ?? 0) + 1 };
  return [memory, ...recent.filter(({ person }) => person !== mention.person)].slice(0, remembered);
}

const isSubjectPronoun = (token: Token): boolean => token.lower === 'he' || token.lower === 'she';

/** "saw him", "told her" before no noun: the object of a verb, who is not its subject. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at]!;
  if (lower === 'him') return true;
  if (lower !== 'her') return false;
  const next = tokens[at + 1];
  return next === undefined || next.sentence !== sentence || !['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV'].includes(next.pos);
}

/** "Ana Ruiz said she", "Ruiz said that she": the subject right before the verb of saying. */
function isSayerOf(tokens: readonly Token[], { at: name, end, weight }: Memory, at: number): boolean {
  if (weight <= 1 || at - end > 3) return false;
  const verb = tokens[at - 1]!.lower === 'that' ? at - 2 : at - 1;
  return verb === end && name < verb && sayingForms.has(tokens[verb]!.lower);
}

/** A clause of its own begins between two tokens: more than one verb stands there. */
function verbBetween(tokens: readonly Token[], from: number, to: number): boolean {
  let verbs = 0;
  for (let i = from + 1; i < to && i < from + 30; i++) if (tokens[i]!.pos === 'VERB') verbs++;
  return verbs > 1;
}

/**
 * A name is a subject when a verb follows it, perhaps after an apposition, or a verb of saying
 * stands before it.
 */
function isSubject(tokens: readonly Token[], run: NameRun): boolean {
  const { sentence } = tokens[run.first]!;
  const before = tokens[run.titleFirst - 1];
  if (before !== undefined && before.sentence === sentence && sayingForms.has(before.lower))
    // "said Ruiz", and not "Haddad says Ruiz is …"
    return (
      !/^(?:PROPN|NOUN|PRON|AUX|ADV|CCONJ)$/.test(tokens[run.titleFirst - 2]?.pos ?? '') ||
      isFollowedByVerb(tokens, run)
    );
  if (before === undefined || before.sentence !== sentence) return tokens[run.end]?.lower !== "'s";
  return isFollowedByVerb(tokens, run);
}

function isFollowedByVerb(tokens: readonly Token[], run: NameRun): boolean {
  const { sentence } = tokens[run.first]!;
  let at = run.end;
  if (tokens[at]?.text === ',') {
    for (let i = at + 1; i < at + 12 && i < tokens.length && tokens[i]!.sentence === sentence; i++) {
      if (tokens[i]!.text === ',') {
        at = i + 1;
        break;
      }
    }
  }
  const next = tokens[at];
  if (next?.sentence !== sentence) return false;
  return next.pos === 'VERB' || next.pos === 'AUX' || (next.pos === 'ADV' && tokens[at + 1]?.pos === 'VERB');
}

/**
 * For each token the number of the passage between quotation marks that holds it, from 1; 0 outside
 * them. Passages come in text order.
 */
function passageOfTokens(tokens: readonly Token[], marked: readonly Span[]): Uint32Array {
  const passages = new Uint32Array(tokens.length);
  let at = 0;
  marked.forEach((span, index) => {
    while (at < tokens.length && tokens[at]!.end <= span.start) at++;
    for (; at < tokens.length && tokens[at]!.start < span.end; at++) passages[at] = index + 1;
  });
  return passages;
}
