import { dateRange } from './date-range';

/**
 * How long a stretch of time is drawn: a dot for a day, a bar that is longer for a longer one, a
 * fading one where the text is vague.
 */
export type DrawnLength = 'day' | 'days' | 'week' | 'month' | 'year' | 'vague';

/**
 * How an event's date is drawn, on the timeline and on the reader's rail alike; `mod` is that of a
 * stretch which the text gives only roughly.
 */
export function drawnLength(date: string, mod: string | null): DrawnLength {
  const range = dateRange(date);
  if (range === null || mod !== null) return 'vague';
  const days = range.last - range.first + 1;
  if (days === 1) return 'day';
  if (days < 7) return 'days';
  if (days < 28) return 'week';
  return days < 300 ? 'month' : 'year';
}
