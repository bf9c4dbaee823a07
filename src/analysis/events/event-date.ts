import type { Timex } from '../../model/timex';
import { addDays, addMonths, type Day } from '../times/calendar';
import { dateOfValue } from '../times/edtf';
import { readValue } from '../times/read-value';
import { dayValue } from '../times/values';

const past = /^(?:(?:in|over|during|for)\s)?(?:the |these )?(?:past|last)\s/i;
const coming = /^(?:the )?(?:next|coming|following)\s/i;

/**
 * The date of an event told with this expression: its calendar value to the day ("2024-11-21TNI" is
 * 2024-11-21), an interval for a stretch of days that ends or begins with the day of publication
 * ("the past 24 hours"), or null.
 */
export function eventDateOf(timex: Timex, words: string, published: Day): string | null {
  if (timex.type === 'DATE' || timex.type === 'TIME')
    return readValue(timex.value) === null ? null : dateOfValue(timex.value);
  if (timex.type !== 'DURATION') return null;
  const direction = past.test(words) ? -1 : coming.test(words) ? 1 : 0;
  if (direction === 0) return null;
  const other = moved(published, timex.value, direction);
  if (other === null) return null;
  const [from, to] = direction < 0 ? [other, published] : [published, other];
  return `${dayValue(from)}/${dayValue(to)}`;
}

/** A day moved by a duration such as `P2W`; hours count as the days that they touch. */
export function moved(day: Day, duration: string, sign: number): Day | null {
  const found = /^P(T?)(\d+)([HDWMQY])$/.exec(duration);
  if (found === null) return null;
  const count = sign * Number(found[2]);
  switch (found[1]! + found[3]!) {
    case 'TH':
      return addDays(day, sign * Math.ceil(Math.abs(count) / 24));
    case 'D':
      return addDays(day, count);
    case 'W':
      return addDays(day, 7 * count);
    case 'M':
      return addMonths(day, count);
    case 'Q':
      return addMonths(day, 3 * count);
    case 'Y':
      return addMonths(day, 12 * count);
    default:
      return null;
  }
}

/** Whether a date lies wholly after the day of publication, wholly before it, or touches it. */
export function sideOf(date: string, published: string): 'before' | 'touching' | 'after' {
  const ends = date.replace(/[[\]]/g, '').split(/[/,]/);
  const [first, last] = [ends[0]!, ends[ends.length - 1]!];
  if (first === last) return sideOfOne(first, published);
  if (first === published || sideOfOne(first, published) === 'after') return 'after';
  return sideOfOne(last, published) === 'before' ? 'before' : 'touching';
}

function sideOfOne(date: string, published: string): 'before' | 'touching' | 'after' {
  if (date.startsWith('-')) return 'before';
  const read = readValue(date);
  if (read === null) return 'touching';
  if (dayValue(read.day) > published) return 'after';
  const days = { week: 6, weekend: 1, quarter: 89, season: 91 }[read.grain as 'week'] as number | undefined;
  if (days !== undefined) return dayValue(addDays(read.day, days)) < published ? 'before' : 'touching';
  return date < published.slice(0, date.length) && !published.startsWith(date) ? 'before' : 'touching';
}
