import type { Unit } from '../lexicon/calendar-words';
import { addDays, addMonths, weekOf, type Day } from './calendar';
import { readValue } from './read-value';

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** `2024-11-21` of a day. */
export function dayValue(day: Day): string {
  return `${yearValue(day.year)}-${pad(day.month)}-${pad(day.day)}`;
}

/** `2024-11` */
export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${pad(month)}`;
}

/** `2024`; `BC0044` of the year -43 */
export function yearValue(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** `2024-W47` of the week that holds a day. */
export function weekValue(day: Day): string {
  const { year, week } = weekOf(day);
  return `${yearValue(year)}-W${pad(week)}`;
}

/** `2024-Q4` */
export function quarterValue(year: number, quarter: number): string {
  return `${yearValue(year)}-Q${quarter}`;
}

/** The quarter of a month, 1 to 4. */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** The value of the day, week, month … that holds a day. */
export function valueAt(day: Day, grain: Unit): string {
  switch (grain) {
    case 'century':
      return day.year > 0 ? pad(Math.floor(day.year / 100)) : `BC${pad(Math.floor(-day.year / 100))}`;
    case 'decade':
      return day.year > 0 ? pad(Math.floor(day.year / 10), 3) : `BC${pad(Math.floor((1 - day.year) / 10), 3)}`;
    case 'year':
      return yearValue(day.year);
    case 'season':
      return `${yearValue(day.month <= 2 ? day.year - 1 : day.year)}-${['WI', 'SP', 'SU', 'FA'][Math.floor((day.month % 12) / 3)]!}`;
    case 'quarter':
      return quarterValue(day.year, quarterOf(day.month));
    case 'month':
      return monthValue(day.year, day.month);
    case 'week':
      return weekValue(day);
    case 'weekend':
      return `${weekValue(day)}-WE`;
    case 'day':
    case 'hour':
    case 'minute':
    case 'second':
      return dayValue(day);
  }
}

const monthsOf: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const daysOf: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7 };

/** A day moved by a number of units; units shorter than a day leave it where it is. */
export function moveDay(day: Day, unit: Unit, count: number): Day {
  const months = monthsOf[unit];
  if (months !== undefined) return addMonths(day, months * count);
  return addDays(day, (daysOf[unit] ?? 0) * count);
}

const fineness: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
];

/** Whether `a` is a finer grain than `b`. */
export function isFiner(a: Unit, b: Unit): boolean {
  return fineness.indexOf(a) > fineness.indexOf(b);
}

/**
 * A calendar value moved by a number of units at its own grain; null when the unit is finer than
 * what the value knows.
 */
export function moveValue(value: string, unit: Unit, count: number): string | null {
  const read = readValue(value);
  if (read === null || isFiner(unit, read.grain)) return null;
  const half = /^(\d{4})-H([12])$/.exec(value);
  if (half !== null) return unit === 'year' ? `${yearValue(read.day.year + count)}-H${half[2]!}` : null;
  return valueAt(moveDay(read.day, unit, count), read.grain);
}

const letters: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'S',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const halves: Partial<Record<Unit, string>> = {
  year: '6M',
  hour: '30M',
  minute: '30S',
  day: 'T12H',
  decade: '5Y',
  century: '50Y',
};

/**
 * `P3D`, `PT24H`, `PXM` (`null`: some), `PT5H30M` (5.5 hours). Decades and centuries are counted in
 * years.
 */
export function durationValue(count: number | null, unit: Unit): string {
  if (unit === 'weekend') return count === null ? 'PXD' : `P${count * 2}D`;
  const time = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'T' : '';
  if (count === null) return `P${time}X${unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : letters[unit]}`;
  const whole = Math.floor(count);
  const half = halves[unit];
  const factor = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  if (factor === 1 && count - whole === 0.5 && half !== undefined) {
    return `P${time}${whole === 0 ? '' : `${whole}${letters[unit]}`}${half}`;
  }
  return `P${time}${count * factor}${letters[unit]}`;
}

/** `2024-SU` */
export function seasonValueOf(year: number, code: string): string {
  return `${yearValue(year)}-${code}`;
}

/** The same quarter, half or year of the year before. */
export function yearBefore(period: string): string {
  return yearValue(Number(period.slice(0, 4)) - 1) + period.slice(4);
}
