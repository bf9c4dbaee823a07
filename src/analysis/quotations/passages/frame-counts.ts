import { hashWord } from '../../learning/features';
import { quotingVerb } from '../../lexicon/reporting';
import type { Frame } from './frame';
import type { FrameUnit } from './frame-unit';

/** What stands between two units of a frame, counted up to a most that says enough. */
export interface Between {
  readonly verbs: number;
  readonly reporting: number;
  readonly passages: number;
  readonly commas: number;
  readonly conjunctions: number;
  readonly that: boolean;
  readonly relative: boolean;
  readonly semicolon: boolean;
}

/** What the features ask of a frame again and again, read once. */
export interface FrameCounts {
  /** numbers that stand for the word and for the word class of each unit */
  readonly words: Int32Array;
  readonly classes: Int32Array;
  /** how many of each kind stand before a unit: `kinds` numbers a unit, one row more than units */
  readonly before: Int32Array;
  /**
   * unit index of the nearest verb of saying before a unit, -1 if there is none; and of the nearest
   * at it or after, or the length
   */
  readonly lastSaying: Int32Array;
  readonly nextSaying: Int32Array;
}

const kinds = 8;
const kind = { verb: 0, reporting: 1, passage: 2, comma: 3, conjunction: 4, that: 5, relative: 6, semicolon: 7 };

/** Reads the counts of a frame, in time linear in its length. */
export function countFrame({ units, verbs }: Frame): FrameCounts {
  const { length } = units;
  const words = new Int32Array(length);
  const classes = new Int32Array(length);
  const before = new Int32Array((length + 1) * kinds);
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    const row = i * kinds;
    for (let k = row; k < row + kinds; k++) before[k + kinds] = before[k]!;
    const counted = verbs[i] === 1 ? kind.verb : kindOf(unit);
    if (counted >= 0) before[row + kinds + counted]!++;
    if (says(units, verbs, i)) before[row + kinds + kind.reporting]!++;
    words[i] = unit.passage >= 0 ? 2 : hashWord(unit.lower);
    classes[i] = unit.passage >= 0 ? 2 : hashWord(unit.pos);
  }
  const lastSaying = new Int32Array(length + 1).fill(-1);
  for (let i = 0; i < length; i++) lastSaying[i + 1] = says(units, verbs, i) ? i : lastSaying[i]!;
  const nextSaying = new Int32Array(length + 1).fill(length);
  for (let i = length - 1; i >= 0; i--) nextSaying[i] = says(units, verbs, i) ? i : nextSaying[i + 1]!;
  return { words, classes, before, lastSaying, nextSaying };
}

function says(units: Frame['units'], verbs: Frame['verbs'], at: number): boolean {
  return verbs[at] === 1 && quotingVerb(units[at]!.lower) !== undefined;
}

/** Which kind a unit that is no verb counts as; -1 for most words. */
function kindOf({ passage, lower }: FrameUnit): number {
  if (passage >= 0) return kind.passage;
  switch (lower) {
    case ',':
      return kind.comma;
    case 'and':
    case 'but':
      return kind.conjunction;
    case 'that':
      return kind.that;
    case 'who':
    case 'which':
      return kind.relative;
    case ';':
      return kind.semicolon;
    default:
      return -1;
  }
}

/**
 * How many units of a kind stand from `from` to before `to`, `most` at most; none of an empty
 * range.
 */
function count({ before }: FrameCounts, of: number, from: number, to: number, most: number): number {
  return from < to ? Math.min(most, before[to * kinds + of]! - before[from * kinds + of]!) : 0;
}

/** What stands in the units from `from` to before `to`. */
export function between(counts: FrameCounts, from: number, to: number): Between {
  return {
    verbs: count(counts, kind.verb, from, to, 4),
    reporting: count(counts, kind.reporting, from, to, 3),
    passages: count(counts, kind.passage, from, to, 3),
    commas: count(counts, kind.comma, from, to, 3),
    conjunctions: count(counts, kind.conjunction, from, to, 2),
    that: count(counts, kind.that, from, to, 1) > 0,
    relative: count(counts, kind.relative, from, to, 1) > 0,
    semicolon: count(counts, kind.semicolon, from, to, 1) > 0,
  };
}

/** How many passages the frame has. */
export function passagesIn({ before, words }: FrameCounts): number {
  return before[words.length * kinds + kind.passage]!;
}

/** How many verbs of saying stand in the units from `from` to before `to`, three at most. */
export function reportingWithin(counts: FrameCounts, from: number, to: number): number {
  return count(counts, kind.reporting, from, to, 3);
}
