import { isoOf, readDateLine, weekdayNames, sundayFirstWeekdayOf, whyNoDate, type StatedDate } from './date-line';
import type { Paragraph } from './lines';
import { shortened, type Report } from './seed-parts';

/**
 * The date that front matter gives as `YYYY-MM-DD`, `fallback` where it gives none, null with an
 * error where what it gives is none.
 */
export function dateOfField(
  field: { words: string | null; line: number },
  fallback: string | null,
  report: Report,
): string | null {
  const { words, line } = field;
  if (words === null) {
    if (fallback === null) report('error', line, 'no date; add a line date: YYYY-MM-DD to the front matter');
    return fallback;
  }
  const stated = readDateLine(words);
  if (stated === null) {
    report(
      'error',
      line,
      `the date "${shortened(words)}" ${whyNoDate(words) ?? 'is none; write the day it was published, such as 2024-03-02'}`,
    );
    return null;
  }
  return checkedDate(stated, { words, line }, report);
}

/**
 * The date of a line as `YYYY-MM-DD`, with a warning where its weekday is another; null with an
 * error for one that no calendar has.
 */
export function checkedDate(stated: StatedDate, { words, line }: Paragraph, report: Report): string | null {
  const iso = isoOf(stated);
  if (iso === null) {
    report(
      'error',
      line,
      `"${shortened(words)}" is a date that no calendar has; write the day it was published, such as 2024-03-02`,
    );
    return null;
  }
  const weekday = sundayFirstWeekdayOf(stated);
  if (stated.weekday !== null && stated.weekday !== weekday) {
    report(
      'warning',
      line,
      `${iso} was a ${weekdayNames[weekday]}, not a ${weekdayNames[stated.weekday]}; change the weekday or the date`,
    );
  }
  return iso;
}
