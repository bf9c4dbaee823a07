import { isCalendarDate } from '../model/calendar-date';
import { dateRange } from './date-range';
import { showDate, showMonthName } from './show-date';

/** What an address gives as the first and the last day of a list; null for nothing. */
export interface GivenDays {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What is wrong with the days of an address, one sentence each: "31 February 2024 is no date;
 * nothing is narrowed by it."
 */
export function dayFaults({ from, to }: GivenDays): string[] {
  const given = [from, to].filter((value) => value !== null && value !== '') as string[];
  const wrong = [...new Set(given)].filter((value) => !isCalendarDate(value));
  if (wrong.length > 0) return wrong.map((value) => `${shown(value)} is no date; nothing is narrowed by it.`);
  const [first, last] = given.map(dateRange);
  if (given.length < 2 || first!.first <= last!.last) return [];
  return [`${showDate(from!, 'noWeekday')} comes after ${showDate(to!, 'noWeekday')}: nothing lies between them.`];
}

/** A day or month that there is not as dates are written, everything else as it is given. */
function shown(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const name = month === undefined ? undefined : showMonthName(Number(month));
  return name === undefined ? `“${value}”` : `${Number(day)} ${name} ${year}`;
}
