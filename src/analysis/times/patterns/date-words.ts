import { lettersAt, wordAt, type Words } from '../expression';
import { months, ordinals } from '../../lexicon/calendar-words';
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

/** A day of the month, "5", "5th", "eighth"; null for other numbers. */
export function dayAt(words: Words, i: number): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(words, i));
  const day = found === null ? (ordinals.get(wordAt(words, i)) ?? 0) : Number(found[1]);
  return day >= 1 && day <= 31 ? day : null;
}

const relativeYears: Record<string, number> = { last: -1, this: 0, next: 1 };

/** "June last year": [index after it, years from publication], or null. */
export function relativeYearAfter(words: Words, i: number): readonly [number, number] | null {
  const skip = wordAt(words, i) === 'of' ? 1 : 0;
  const shift = relativeYears[wordAt(words, i + skip)];
  return shift !== undefined && wordAt(words, i + skip + 1) === 'year' ? [i + skip + 2, shift] : null;
}

/** What may stand between two days or months of a list or range. */
export const joins: ReadonlySet<string> = new Set(['and', 'to', '-', '–', '—', 'through', 'or', 'until', ',']);

/** Words that say which of its kind a month is, from publication. */
export const monthShifts: Record<string, Which> = { last: 'last', past: 'last', this: 'this', next: 'next' };
