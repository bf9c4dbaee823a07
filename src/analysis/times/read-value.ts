import type { Unit } from '../lexicon/calendar-words';
import { addDays, mondayOfWeek, type Day } from './calendar';

/** What a calendar value covers: its first day, and its grain. */
export interface ReadValue {
  readonly day: Day;
  readonly grain: Unit;
}

const shape = /^(BC)?(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T.*)?$/;
const shortShape = /^(BC)?(\d{2,3})$/;

/**
 * Reads a calendar value; null for what is none ("PAST_REF", "P3D"). A year before Christ counts as
 * astronomers have it: `BC0044` is -43.
 */
export function readValue(value: string): ReadValue | null {
  const parts = shape.exec(value);
  if (parts === null) return readShort(value);
  const [, era, digits, month, date, week, weekend, quarter, half, season] = parts;
  const year = era === undefined ? Number(digits) : 1 - Number(digits);
  const first = (of: number): Day => ({ year, month: of, day: 1 });
  if (month !== undefined)
    return date === undefined
      ? { day: first(Number(month)), grain: 'month' }
      : { day: { year, month: Number(month), day: Number(date) }, grain: 'day' };
  if (week !== undefined) {
    const monday = mondayOfWeek(year, Number(week));
    return weekend === undefined ? { day: monday, grain: 'week' } : { day: addDays(monday, 5), grain: 'weekend' };
  }
  if (quarter !== undefined) return { day: first(Number(quarter) * 3 - 2), grain: 'quarter' };
  if (half !== undefined) return { day: first(half === '1' ? 1 : 7), grain: 'season' };
  if (season !== undefined) return { day: first({ SP: 3, SU: 6, FA: 9, WI: 12 }[season as 'SP']), grain: 'season' };
  return { day: first(1), grain: 'year' };
}

/** `199` the 1990s, `19` the 20th century, `BC048` the years from 489 BC, `BC03` those from 400 BC */
function readShort(value: string): ReadValue | null {
  const parts = shortShape.exec(value);
  if (parts === null) return null;
  const [, era, digits] = parts;
  const grain = digits!.length === 3 ? 'decade' : 'century';
  const span = grain === 'decade' ? 10 : 100;
  const year =
    era === undefined
      ? Number(digits) * span
      : grain === 'decade'
        ? -Number(digits) * 10 - 8
        : -Number(digits) * 100 - 99;
  return { day: { year, month: 1, day: 1 }, grain };
}

/** The day of `YYYY-MM-DD`. */
export function readDay(date: string): Day {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}
