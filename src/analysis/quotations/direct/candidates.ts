import type { Span } from '../../../model/span';
import type { Frame, Unit } from './frame';
import { beginsPhrase, endsPhrase, phraseAfter, phraseBefore, type Range } from './noun-phrases';
import { isReportingNoun } from './reporting-nouns';
import { reportingVerbs } from './reporting-verbs';
import { subjectBefore, verbGroupStart } from './subjects';

/** How a candidate attributes a passage; the order is the order of the weights and never changes. */
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
] as const;
export type PatternName = (typeof patternNames)[number];

/** One way to read who a passage comes from; the weights choose among them. */
export interface Candidate {
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

type Pattern = (frame: Frame, passage: number) => Candidate[];

const patterns: readonly Pattern[] = [verbsBefore, verbsAfter, accordingTo, colon, nouns];

/** Every way to attribute the passage that stands as unit `passage` of its frame by words of that same sentence. */
export function candidatesWithin(frame: Frame, passage: number): Candidate[] {
  return patterns.flatMap((pattern) => pattern(frame, passage));
}

/** Nobody is said to have said it. */
export const nobody: Candidate = { pattern: 'nobody', cue: null, source: null, at: null, sourceAt: null, traits: [] };

/** A candidate that shares the attribution of a neighbouring sentence. */
export function shared(
  pattern: 'lead-in' | 'running' | 'next',
  { cue, source, confidence = 1 }: Pick<Candidate, 'cue' | 'source' | 'confidence'>,
  traits: readonly number[],
): Candidate {
  return { pattern, cue, source, at: null, sourceAt: null, traits, confidence };
}

function candidate(units: readonly Unit[], pattern: PatternName, cue: Range, source: Range | null): Candidate[] {
  if (source === null) return [];
  return [{ pattern, cue: spanOf(units, cue), source: spanOf(units, source), at: cue, sourceAt: source, traits: [] }];
}

/** "Ruiz said the plan was 'a farce'", "Ruiz, who called it 'a farce'", "said Ruiz: 'A farce.'" */
function verbsBefore({ units }: Frame, passage: number): Candidate[] {
  const found: Candidate[] = [];
  let verbs = 0;
  for (let i = passage - 1; i >= 0 && i >= passage - reachBefore && verbs < mostVerbs; i--) {
    if (!isVerb(units, i)) continue;
    verbs++;
    const cue = { from: verbGroupStart(units, i), to: i + 1 };
    found.push(...candidate(units, 'verb-before', cue, subjectBefore(units, i)));
    if (!reportingVerbs.has(units[i]!.lower) || endsPhrase(units[i - 1])) continue;
    found.push(...candidate(units, 'verb-before-inverted', cue, phraseAfter(units, i + 1)));
  }
  return found;
}

/** "'A farce,' Ruiz, the mayor, said", "'A farce,' said Ruiz, the mayor" */
function verbsAfter({ units }: Frame, passage: number): Candidate[] {
  const found: Candidate[] = [];
  let verbs = 0;
  for (let i = passage + 1; i < units.length && i <= passage + reachAfter && verbs < mostVerbs; i++) {
    if (!isVerb(units, i)) continue;
    verbs++;
    const cue = { from: verbGroupStart(units, i), to: i + 1 };
    const subject = cue.from > passage + 1 ? subjectBefore(units, i) : null;
    found.push(...candidate(units, 'verb-after', cue, subject));
    const begins = cue.from === passage + 1 || units[cue.from - 1]!.pos === 'PUNCT';
    if (begins) found.push(...candidate(units, 'verb-after-inverted', cue, phraseAfter(units, i + 1)));
  }
  return found;
}

/** "'A farce,' according to Ruiz", "in the words of Ruiz, 'a farce'" */
function accordingTo({ units }: Frame, passage: number): Candidate[] {
  const found: Candidate[] = [];
  const end = Math.min(units.length - 1, passage + reachAfter);
  for (let i = Math.max(0, passage - reachBefore); i < end; i++) {
    const according = units[i]!.lower === 'according' && units[i + 1]!.lower === 'to';
    const words = units[i]!.lower === 'words' && units[i + 1]!.lower === 'of';
    if (!according && !words) continue;
    const cue = { from: i, to: i + 2 };
    found.push(...candidate(units, according ? 'according-to' : 'words-of', cue, phraseAfter(units, i + 2)));
  }
  return found;
}

/** "Ruiz: 'A farce'", "'A farce': Ruiz", "'A farce' – Ruiz" */
function colon({ units }: Frame, passage: number): Candidate[] {
  const found: Candidate[] = [];
  const before = units[passage - 1];
  for (let i = passage - 1; i >= 0 && i >= passage - 8; i--) {
    if (units[i]!.lower !== ':') continue;
    found.push(...candidate(units, 'colon', { from: i, to: i + 1 }, phraseBefore(units, i)));
    break;
  }
  if (before !== undefined && /^(?:,|-|—|–|--)$/.test(before.lower)) {
    found.push(...candidate(units, 'colon', { from: passage - 1, to: passage }, phraseBefore(units, passage - 1)));
  }
  const after = units[passage + 1];
  if (after !== undefined && /^(?::|-|—|–|--)$/.test(after.lower) && beginsPhrase(units[passage + 2])) {
    found.push(...candidate(units, 'colon', { from: passage + 1, to: passage + 2 }, phraseAfter(units, passage + 2)));
  }
  return found;
}

/** "Ruiz's claim of 'a farce'", "a letter from Ruiz", "her 'brave' plan" */
function nouns({ units }: Frame, passage: number): Candidate[] {
  const found: Candidate[] = [];
  for (let i = passage - 1; i >= 0 && i >= passage - 25 && found.length < 4; i--) {
    const unit = units[i]!;
    const cue = { from: i, to: i + 1 };
    if (/^(?:his|her|their|its|my|our)$/.test(unit.lower))
      found.push(...candidate(units, 'noun', cueAfter(units, i), cue));
    else if (/^(?:'s|’s|'|’)$/.test(unit.lower) && i > 0) {
      found.push(...candidate(units, 'noun', cueAfter(units, i), phraseBefore(units, i)));
    } else if (isReportingNoun(unit.lower) && /^(?:by|from|of)$/.test(units[i + 1]?.lower ?? '')) {
      found.push(...candidate(units, 'noun', cue, phraseAfter(units, i + 2)));
    }
  }
  return found;
}

/** The noun a possessor owns: "Ruiz's [claim]". */
function cueAfter(units: readonly Unit[], possessive: number): Range {
  const reporting =
    possessive + 1 + units.slice(possessive + 1, possessive + 5).findIndex((unit) => isReportingNoun(unit.lower));
  const at = reporting > possessive ? reporting : Math.min(possessive + 1, units.length - 1);
  return { from: at, to: at + 1 };
}

/** A verb by its class, or a verb of saying by its place. */
export function isVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index]!;
  if (unit.passage >= 0) return false;
  if (unit.pos === 'VERB') return true;
  if (!reportingVerbs.has(unit.lower)) return false;
  return !/^(?:PROPN|AUX|NOUN)$/.test(unit.pos) || besidePassage(units, index);
}

function besidePassage(units: readonly Unit[], index: number): boolean {
  return [index - 2, index - 1, index + 1, index + 2].some((at) => (units[at]?.passage ?? -1) >= 0);
}

/** The text span of a range of units. */
export function spanOf(units: readonly Unit[], range: Range): Span {
  return { start: units[range.from]!.start, end: units[range.to - 1]!.end };
}
