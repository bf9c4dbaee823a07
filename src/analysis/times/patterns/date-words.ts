import { lettersAt, wordAt, type Moment, type Words } from '../expression';
import { months, ordinals } from '../../lexicon/calendar-words';
import { readValue } from '../read-value';
import type { Which } from '../resolve';

/**
 * The month at `i` when its word stands for one beyond doubt beside a number: "March" of "March 5".
 */
export function monthAt(words: Words, i: number): number | null {
  const month = months.get(wordAt(words, i));
  if (month === undefined) return null;
  const letter = lettersAt(words, i).charAt(0);
  return letter === letter.toUpperCase() ? month : null;
}

/** The month of a word that is a part of a token: the "may" of "May-June". */
export const monthOf = (word: string): number | null => months.get(word) ?? null;

/** A day of the month, "5", "5th", "eighth"; null for other numbers. */
export function dayAt(words: Words, i: number): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(words, i));
  const day = found === null ? (ordinals.get(wordAt(words, i)) ?? 0) : Number(found[1]);
  return day >= 1 && day <= 31 ? day : null;
}

const relativeYears: Record<string, number> = { last: -1, this: 0, next: 1 };

/** "June last year", "May of the same year": the index after it, and the year meant; or null. */
export function relativeYearAfter(words: Words, i: number): RelativeYear | null {
  const of = wordAt(words, i) === 'of' ? i + 1 : i;
  const same = sameYearAt(words, of);
  if (same !== null && of > i) return [same, yearTold];
  const shift = relativeYears[wordAt(words, of)];
  if (shift === undefined || wordAt(words, of + 1) !== 'year') return null;
  return [of + 2, ({ published }) => published.year + shift];
}

/** The index after an expression, and its year once the moment is known. */
export type RelativeYear = readonly [end: number, year: (moment: Moment) => number];

/** "that year", "the same year", "that same year" */
function sameYearAt(words: Words, i: number): number | null {
  const word = wordAt(words, i);
  if (word !== 'that' && word !== 'the') return null;
  const same = wordAt(words, i + 1) === 'same' ? 1 : 0;
  return wordAt(words, i + 1 + same) === 'year' && (word === 'that' || same === 1) ? i + 2 + same : null;
}

function yearTold({ reference, published }: Moment): number {
  return (reference === null ? null : readValue(reference))?.day.year ?? published.year;
}

/** What may stand between two days or months of a list or range. */
export const joins: ReadonlySet<string> = new Set(['and', 'to', '-', '–', '—', 'through', 'or', 'until', ',']);

/** Words that say which of its kind a month is, from publication. */
export const monthShifts: Record<string, Which> = { last: 'last', past: 'last', this: 'this', next: 'next' };
