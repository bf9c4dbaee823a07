import { citingWords, quotingVerb, saysWithParticle } from '../../lexicon/reporting';
import type { Span } from '../../../model/span';
import { owners, possessiveMarks } from '../../lexicon/determiners';
import type { Frame } from './frame';
import { spanOfUnits, type FrameUnit, type Range } from './frame-unit';
import { beginsPhrase, endsPhrase, phraseAfter, phraseBefore } from './frame-phrases';
import { isReportingNoun } from '../../lexicon/reporting-nouns';
import { introducedBy, signedBy } from './introductions';
import { mainSubject, subjectsOf, verbGroupStart } from './subjects';

/**
 * How a candidate attributes a passage; the order is the order of the weights and never changes.
 */
export const patternNames = [
  'nobody',
  'verb-before',
  'verb-before-inverted',
  'verb-after',
  'verb-after-inverted',
  'according-to',
  'colon',
  'noun',
  'words-of',
  'lead-in',
  'running',
  'next',
  'participle',
  'agent',
  'signature',
] as const;
export type PatternName = (typeof patternNames)[number];

/** One way to read who a passage comes from; the weights choose among them. */
export interface CandidateReading {
  readonly pattern: PatternName;
  readonly cue: Span | null;
  readonly source: Span | null;
  /** unit range of the cue in the passage's own frame; null when it stands elsewhere */
  readonly at: Range | null;
  /** unit range of the source in that same frame */
  readonly sourceAt: Range | null;
  /** what the weights should know of a neighbour: how far it is, of what kind */
  readonly traits: readonly number[];
  /** how likely the source is right, once it is chosen (0 … 1); of a neighbour's, before */
  readonly confidence?: number;
}

/** How many words and how many verbs on either side are looked at. */
const reachBefore = 60;
const reachAfter = 45;
const mostVerbs = 7;

type Pattern = (frame: Frame, passage: number) => CandidateReading[];

const patterns: readonly Pattern[] = [
  verbsBefore,
  participle,
  verbsAfter,
  accordingTo,
  colon,
  signatures,
  nouns,
  agents,
];

/**
 * Every way to attribute the passage that stands as unit `passage` of its frame by words of that
 * same sentence.
 */
export function candidatesWithin(frame: Frame, passage: number): CandidateReading[] {
  return patterns.flatMap((pattern) => pattern(frame, passage));
}

/** Nobody is said to have said it. */
export const unsaid: CandidateReading = {
  pattern: 'nobody',
  cue: null,
  source: null,
  at: null,
  sourceAt: null,
  traits: [],
};

/** A candidate that shares the attribution of a neighbouring sentence. */
export function shared(
  pattern: 'lead-in' | 'running' | 'next' | 'signature',
  { cue, source, confidence = 1 }: Pick<CandidateReading, 'cue' | 'source' | 'confidence'>,
  traits: readonly number[],
): CandidateReading {
  return { pattern, cue, source, at: null, sourceAt: null, traits, confidence };
}

function candidate(
  units: readonly FrameUnit[],
  pattern: PatternName,
  at: Range,
  source: Range | null,
  traits: readonly number[] = [],
): CandidateReading[] {
  if (source === null) return [];
  const isCue = !units.slice(at.from, at.to).some((unit) => unit.passage >= 0 || owners.has(unit.lower));
  return [
    {
      pattern,
      cue: isCue ? spanOfUnits(units, cueProper(units, at)) : null,
      source: spanOfUnits(units, source),
      at,
      sourceAt: source,
      traits,
    },
  ];
}

/**
 * The words of the verb group that are its cue: "has reported", but of "has also reported" the verb
 * alone.
 */
function cueProper(units: readonly FrameUnit[], { from, to }: Range): Range {
  let start = to - 1;
  while (start > from && (/^(?:AUX|PART|VERB)$/.test(units[start - 1]!.pos) || units[start]!.pos === 'ADP')) start--;
  return { from: start, to: to === from ? to : endOfVerb(units, to - 1) };
}

/** "Ruiz said the plan was 'a farce'", "Ruiz, who called it 'a farce'", "said Ruiz: 'A farce.'" */
function verbsBefore(frame: Frame, passage: number): CandidateReading[] {
  const { units, verbs } = frame;
  const found: CandidateReading[] = [];
  let seen = 0;
  for (let i = passage - 1; i >= 0 && i >= passage - reachBefore && seen < mostVerbs; i--) {
    if (verbs[i] === 0) continue;
    seen++;
    const end = endOfVerb(units, i);
    const cue = { from: verbGroupStart(units, i), to: i + 1 };
    subjectsOf(frame, i).forEach((source, n) => found.push(...candidate(units, 'verb-before', cue, source, [n])));
    if ((quotingVerb(units[i]!.lower) === undefined && end === i + 1) || endsPhrase(units[i - 1])) continue;
    found.push(...candidate(units, 'verb-before-inverted', cue, phraseAfter(units, end)));
  }
  return found;
}

/** "Calling it 'a farce', Ruiz left": the subject comes after the comma. */
function participle({ units, first }: Frame, passage: number): CandidateReading[] {
  const verb = units[first]!;
  const prepared = units[first + 1];
  const at = /ing$/.test(verb.lower) ? first : prepared !== undefined && /ing$/.test(prepared.lower) ? first + 1 : -1;
  if (at < 0 || at >= passage || passage - at > 30) return [];
  for (let i = passage + 1; i < units.length && i < passage + 25; i++) {
    if (units[i]!.passage >= 0) continue;
    const begins = units[i - 1]!.lower === ',' || units[i - 1]!.passage >= 0;
    const source = begins ? phraseAfter(units, i) : null;
    if (source !== null) return candidate(units, 'participle', { from: at, to: at + 1 }, source);
  }
  return [];
}

/** "'A farce,' Ruiz, the mayor, said", "'A farce,' said Ruiz, the mayor" */
function verbsAfter(frame: Frame, passage: number): CandidateReading[] {
  const { units, verbs } = frame;
  const found: CandidateReading[] = [];
  let seen = 0;
  for (let i = passage + 1; i < units.length && i <= passage + reachAfter && seen < mostVerbs; i++) {
    if (verbs[i] === 0) continue;
    seen++;
    const cue = { from: verbGroupStart(units, i), to: i + 1 };
    const subjects = cue.from > passage + 1 ? subjectsOf(frame, i) : [];
    subjects.forEach((source, n) => found.push(...candidate(units, 'verb-after', cue, source, [n])));
    const begins = cue.from === passage + 1 || units[cue.from - 1]!.pos === 'PUNCT';
    const source = begins ? phraseAfter(units, endOfVerb(units, i)) : null;
    found.push(...candidate(units, 'verb-after-inverted', cue, source));
  }
  return found;
}

/** Where a verb ends, its particle with it: "said", "put in". */
function endOfVerb(units: readonly FrameUnit[], verb: number): number {
  return saysWithParticle(units[verb]!.lower, units[verb + 1]?.lower) ? verb + 2 : verb + 1;
}

/** "'A farce,' according to Ruiz", "in the words of Ruiz, 'a farce'" */
function accordingTo({ units }: Frame, passage: number): CandidateReading[] {
  const found: CandidateReading[] = [];
  const end = Math.min(units.length - 1, passage + reachAfter);
  for (let i = Math.max(0, passage - reachBefore); i < end; i++) {
    const according = units[i]!.lower === 'according' && units[i + 1]!.lower === 'to';
    const words = units[i]!.lower === 'words' && units[i + 1]!.lower === 'of';
    const per = i > passage && isPer(units, i);
    if (!according && !words && !per) continue;
    const cue = { from: i, to: per ? i + 1 : i + 2 };
    found.push(...candidate(units, words ? 'words-of' : 'according-to', cue, phraseAfter(units, cue.to)));
  }
  return found;
}

/** "'A farce,' per the mayor's office", not "'ten' per person" */
function isPer(units: readonly FrameUnit[], at: number): boolean {
  if (units[at]!.lower !== 'per' || !/^(?:DET|PROPN)$/.test(units[at + 1]!.pos)) return false;
  return units[at - 1]!.passage >= 0 || units[at - 1]!.lower === ',';
}

/** "Ruiz: 'A farce'", "'A farce': Ruiz", "'A farce' – Ruiz" */
function colon(frame: Frame, passage: number): CandidateReading[] {
  const { units } = frame;
  const found: CandidateReading[] = [];
  const before = units[passage - 1];
  for (let i = passage - 1; i >= 0 && i >= passage - 12; i--) {
    if (units[i]!.lower !== ':') continue;
    const at = { from: i, to: i + 1 };
    const introduced = i === passage - 1 ? introducedBy(units, 0, i) : null;
    const near = phraseBefore(units, i);
    const cited = near !== null && citingWords.has(units[near.from - 1]?.lower ?? '') ? near : null;
    if (introduced !== null || cited !== null) return candidate(units, 'colon', at, introduced ?? cited, [introducing]);
    const main = mainSubject(units, i);
    found.push(...candidate(units, 'colon', at, near, [0]));
    if (main !== null && main.from !== near?.from) found.push(...candidate(units, 'colon', at, main, [1]));
    break;
  }
  if (before !== undefined && /^(?:,|-|—|–|―|--)$/.test(before.lower)) {
    found.push(...candidate(units, 'colon', { from: passage - 1, to: passage }, phraseBefore(units, passage - 1)));
  }
  const after = units[passage + 1];
  if (after !== undefined && /^(?::|-|—|–|―|--)$/.test(after.lower) && beginsPhrase(units[passage + 2])) {
    found.push(
      ...candidate(units, 'colon', { from: passage + 1, to: passage + 2 }, phraseAfter(units, passage + 2), [2]),
    );
  }
  return found;
}

/**
 * "'A farce' – Ana Ruiz, the mayor", "'A farce.' (Ana Ruiz, asked about it)", "'It is a farce,'
 * Judge Ana Ruiz."
 */
function signatures(frame: Frame, passage: number): CandidateReading[] {
  const name = signedBy(frame, passage);
  if (name === null) return [];
  const { units } = frame;
  if (name.from > passage + 1)
    return candidate(units, 'colon', { from: passage + 1, to: passage + 2 }, name, [signing]);
  return [
    { pattern: 'colon', cue: null, source: spanOfUnits(units, name), at: null, sourceAt: name, traits: [signing] },
  ];
}

/**
 * "'We want our bridge back.' ― Ana Ruiz": nothing but the name and what is said about it follows.
 */
export function isSigned({ pattern, traits }: CandidateReading): boolean {
  return pattern === 'colon' && traits[0] === signing;
}

/**
 * "Ruiz, the mayor: 'A farce'", "From Mayor Ruiz: / 'A farce'": nothing but the name and what is
 * said about it leads in.
 */
export function isIntroduced({ pattern, traits }: CandidateReading): boolean {
  return (pattern === 'colon' || pattern === 'lead-in') && traits[0] === introducing;
}

/** The statement that a reading goes on from stands in a paragraph before: by the first trait of one that runs on. */
export const isFromFar = (traits: readonly number[]): boolean => traits[0]! >= 4;

const signing = 3;
/** Trait of a reading by words that only introduce somebody's. */
export const introducing = 15;

/** "Ruiz's claim of 'a farce'", "a letter from Ruiz", "her 'brave' plan" */
function nouns({ units }: Frame, passage: number): CandidateReading[] {
  const found: CandidateReading[] = [];
  for (let i = passage - 1; i >= 0 && i >= passage - 25 && found.length < 4; i--) {
    const unit = units[i]!;
    const cue = { from: i, to: i + 1 };
    if (/^(?:his|her|their|its|my|our)$/.test(unit.lower))
      found.push(...candidate(units, 'noun', cueAfter(units, i), cue));
    else if (possessiveMarks.has(unit.lower) && i > 0) {
      found.push(...candidate(units, 'noun', cueAfter(units, i), phraseBefore(units, i)));
    } else if (isReportingNoun(unit.lower) && /^(?:by|from|of)$/.test(units[i + 1]?.lower ?? '')) {
      found.push(...candidate(units, 'noun', cue, phraseAfter(units, i + 2)));
    }
  }
  return found;
}

/** "called 'a farce' by Ruiz", "known by critics as 'a farce'" */
function agents({ units, verbs }: Frame, passage: number): CandidateReading[] {
  const found: CandidateReading[] = [];
  for (let i = Math.max(1, passage - 12); i < units.length - 1 && i < passage + 10; i++) {
    if (units[i]!.lower !== 'by') continue;
    let verb = i - 1;
    while (verb > 0 && verb > i - 8 && verbs[verb] === 0) verb--;
    const cue = { from: verb, to: verb + 1 };
    if (verbs[verb] === 1)
      found.push(...candidate(units, 'agent', cue, phraseAfter(units, i + 1), [i < passage ? 0 : 1, i - verb]));
  }
  return found;
}

/** The noun a possessor owns: "Ruiz's [claim]". */
function cueAfter(units: readonly FrameUnit[], possessive: number): Range {
  const reporting =
    possessive + 1 + units.slice(possessive + 1, possessive + 5).findIndex((unit) => isReportingNoun(unit.lower));
  const next = units[possessive + 1];
  const at = reporting > possessive ? reporting : next !== undefined && next.passage < 0 ? possessive + 1 : possessive;
  return { from: at, to: at + 1 };
}
