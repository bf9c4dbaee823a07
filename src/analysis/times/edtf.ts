import { addDays, mondayOfWeek } from './calendar';
import { dayValue } from './values';

/** What a value covers, as EDTF dates, and its own name where EDTF has one. */
interface Covered {
  readonly first: string;
  readonly last: string;
  readonly name: string | null;
}

const calendarDate = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/;
const part = /^(-?\d{4})-(?:W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/;
const short = /^(?:(\d{2,3})|-(\d\d)XX)$/;

/** EDTF's number of a season, and its months, the northern ones as everywhere on the timeline. */
const seasons = { SP: [21, 3], SU: [22, 6], FA: [23, 9], WI: [24, 12] } as const;

/**
 * A value of TIMEX3 in EDTF (ISO 8601-2), with `~` where `mod` is APPROX: `2024-Q3` is `2024-35`,
 * `2024-SU` `2024-22`, `199` `199X`, `BC0044` `-0043`. A week is the interval of its days, for EDTF
 * has none; of a part of a day the day is kept. Null for what is no place on the calendar: durations,
 * sets that recur, "PAST_REF".
 */
export function edtfOfTime(value: string, mod: string | null): string | null {
  return clock.test(value) && mod !== 'APPROX' ? value : edtfOfDate(dateOfValue(value), [mod]);
}

/**
 * As `edtfOfTime`, of the date of an event, which may be an interval or a set; `mods` are those of
 * its expressions, one for each end, or one for the whole.
 */
export function edtfOfDate(date: string, mods: readonly (string | null)[]): string | null {
  const members = /^\[(.*)\]$/.exec(date)?.[1]?.split(',');
  if (members !== undefined) return setOf(members, mods);
  const marks = [mods[0], mods[mods.length > 1 ? 1 : 0]].map((mod) => (mod === 'APPROX' ? '~' : ''));
  const [from, to] = date.split('/').map(coveredBy);
  if (from === undefined || from === null || to === null) return null;
  if (to === undefined && from.name !== null && marks[0] === '') return from.name;
  if (to === undefined && from.first === from.last) return from.first + marks[0]!;
  return `${from.first}${marks[0]!}/${(to ?? from).last}${marks[to === undefined ? 0 : 1]!}`;
}

/** A set has dates of one day, month or year, none of them about. */
function setOf(members: readonly string[], mods: readonly (string | null)[]): string | null {
  return members.every((one) => calendarDate.test(one)) && !mods.includes('APPROX') ? `[${members.join(',')}]` : null;
}

function coveredBy(value: string): Covered | null {
  if (calendarDate.test(value)) return { first: value, last: value, name: value };
  const parts = part.exec(value);
  if (parts === null) return longYears(value);
  const [, year, week, weekend, quarter, half, season] = parts;
  if (week !== undefined) {
    const monday = mondayOfWeek(Number(year), Number(week));
    const first = weekend === undefined ? monday : addDays(monday, 5);
    return { first: dayValue(first), last: dayValue(addDays(monday, 6)), name: null };
  }
  if (quarter !== undefined) return months(year!, 32 + Number(quarter), Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months(year!, 39 + Number(half), Number(half) * 6 - 5, 6);
  const [name, month] = seasons[season as keyof typeof seasons];
  return months(year!, name, month, 3);
}

function months(year: string, name: number, first: number, count: number): Covered {
  const last = first + count - 1;
  const month = (of: number): string =>
    of > 12 ? `${yearOf(Number(year) + 1)}-${two(of - 12)}` : `${year}-${two(of)}`;
  return { first: month(first), last: month(last), name: `${year}-${name}` };
}

/** `199` the 1990s, `19` the 20th century, `-03XX` the fourth before Christ */
function longYears(value: string): Covered | null {
  const parts = short.exec(value);
  if (parts === null) return null;
  const [, digits, before] = parts;
  if (before !== undefined) return { first: `-${before}99`, last: `-${before}00`, name: value };
  const free = 4 - digits!.length;
  return {
    first: digits! + '0'.repeat(free),
    last: digits! + '9'.repeat(free),
    name: digits! + 'X'.repeat(free),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

const yearOf = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

/**
 * A calendar value of TIMEX3 as the date of an event: to the day ("2024-11-21TNI" is 2024-11-21),
 * and before Christ as EDTF has it: `BC0044` is `-0043`, `BC03` `-03XX`, `BC048` `-0488/-0479`.
 */
export function dateOfValue(value: string): string {
  const date = value.replace(/T.*$/, '');
  const found = /^BC(\d+)(.*)$/.exec(date);
  if (found === null) return date;
  const [, digits, rest] = found;
  if (digits!.length === 2) return `-${digits!}XX`;
  const year = (before: number): string => yearOf(1 - before);
  if (digits!.length === 3) return `${year(Number(digits) * 10 + 9)}/${year(Number(digits) * 10)}`;
  return year(Number(digits)) + rest!;
}
