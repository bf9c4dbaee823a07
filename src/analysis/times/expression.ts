import type { Span } from '../../model/span';
import type { Timex } from '../../model/timex';
import type { Token } from '../text/read-text';
import type { Day } from './calendar';
import type { ReadValue } from './read-value';

/** When the clause around an expression takes place, seen from the day of publication. */
export type Tense = 'past' | 'present' | 'future';

/** A date that months without a year have theirs from. */
export interface Story extends ReadValue {
  /** it stands behind: "from 28 December to 3 January 2024" */
  readonly ahead?: boolean;
}

/** What an expression's value may depend on. */
export interface Moment {
  readonly published: Day;
  /** value of the date last mentioned, null where none was */
  readonly reference: string | null;
  /**
   * the date that the text is telling of, where it has named the year itself and not gone back to
   * the day of publication since: "the king fled in March 1848"
   */
  readonly story: Story | null;
  /** the last clock time told with its day, `YYYY-MM-DDTHH:MM` */
  readonly clock: string | null;
  /** value of the quarter, half or other reporting period last mentioned near by */
  readonly period: string | null;
  readonly tense: () => Tense;
  /** it stands behind "until", which looks ahead of its clause and not of publication */
  readonly isUntil: () => boolean;
  /** the nearest calendar day of the same sentence, for a clock time that stands without one */
  readonly dayNearby: () => string | null;
}

/**
 * A time expression as the grammar reads it: tokens `[first, end)`, and a value that waits for its
 * moment.
 */
export interface Expression {
  readonly first: number;
  readonly end: number;
  readonly type: Timex['type'];
  readonly mod: string | null;
  /** null: at this moment it is no time expression after all */
  readonly value: (moment: Moment) => string | null;
  /** where the expression is a part of a token ("1957-58") */
  readonly span?: Span;
  /** expressions that hang on this one: the "25" of "April 24 and 25" */
  readonly others?: readonly Expression[];
}

/** Tokens of one sentence, `[0, end)` of the text's; what a pattern may look at. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** Reads an expression that begins at token `i`, or null. */
export type Pattern = (words: Words, i: number) => Expression | null;

/** The lower-case word at `i`, empty outside the sentence. */
export function wordAt({ tokens, first, end }: Words, i: number): string {
  return i >= first && i < end ? tokens[i]!.lower : '';
}

/** The token's own letters at `i`, empty outside the sentence. */
export function lettersAt({ tokens, first, end }: Words, i: number): string {
  return i >= first && i < end ? tokens[i]!.text : '';
}

/** The index after `sequence` of lower-case words at `i`, or `i` when it does not stand there. */
export function after(words: Words, i: number, ...sequence: readonly string[]): number {
  return sequence.every((word, k) => wordAt(words, i + k) === word) ? i + sequence.length : i;
}

/** The index after the word at `i` if it is one of `set`, or `i`. */
export function afterOneOf(words: Words, i: number, set: ReadonlySet<string>): number {
  return set.has(wordAt(words, i)) ? i + 1 : i;
}

/** A DATE of fixed value. */
export function fixed(first: number, end: number, value: string, mod: string | null = null): Expression {
  return { first, end, type: 'DATE', mod, value: () => value };
}
