import { addDays, dayNumber, daysInMonth, weekdayOf, type Day } from './calendar';
import type { Moment } from './expression';
import type { Unit } from '../lexicon/calendar-words';
import { readValue } from './read-value';
import { dayOfStory, yearOfStory } from './story';
import { dayValue, monthValue, moveDay, moveValue, quarterOf, quarterValue, seasonValueOf, valueAt } from './values';

/** Which of a series is meant: the bare one by tense, the one before, this one, the one after. */
export type Which = 'bare' | 'last' | 'this' | 'next';

const nearEnoughMonths = 2;

/** "in March", "last March", "next March" */
export function monthBy(moment: Moment, month: number, which: Which): string {
  const told = which === 'bare' ? yearOfStory(moment, month) : null;
  if (told !== null) return monthValue(told, month);
  const { year, month: now } = moment.published;
  if (which === 'this') return monthValue(year, month);
  // "last February", said on the first of March, is no month of this year
  if (which === 'last') return monthValue(month < now - 1 ? year : year - 1, month);
  if (which === 'next') return monthValue(month > now ? year : year + 1, month);
  const tense = moment.tense();
  const ahead = (month - now + 12) % 12;
  const comes = tense === 'future' || ahead === 1 || (tense === 'present' && ahead <= nearEnoughMonths);
  return monthValue(comes === month >= now || month === now ? year : comes ? year + 1 : year - 1, month);
}

/**
 * "on 7 August": the nearest such day, or the one that the tense asks for when that is clearly
 * another.
 */
export function monthDayBy(moment: Moment, month: number, day: number): string | null {
  const told = dayOfStory(moment, month, day);
  if (told !== null) return dayValue(told);
  const { published } = moment;
  const years = [published.year - 1, published.year, published.year + 1].filter(
    (year) => day <= daysInMonth(year, month),
  );
  const candidates = years.map((year) => ({ year, month, day }));
  const nearest = nearestBy(moment, candidates);
  return nearest === null ? null : dayValue(nearest);
}

/** a day less than a quarter away is meant as it stands, whatever the verb beside it says */
const nearEnoughDays = 92;

/**
 * Of several days the nearest to publication; where that is far off, the nearest on the side of the
 * tense.
 */
export function nearestBy(moment: Moment, candidates: readonly Day[]): Day | null {
  const today = dayNumber(moment.published);
  const distance = (day: Day): number => dayNumber(day) - today;
  const nearest = nearestOf(candidates, distance);
  if (nearest === null || Math.abs(distance(nearest)) <= nearEnoughDays) return nearest;
  const tense = moment.tense();
  const sign = tense === 'past' ? -1 : 1;
  return tense === 'present'
    ? nearest
    : (nearestOf(
        candidates.filter((day) => sign * distance(day) >= 0),
        distance,
      ) ?? nearest);
}

function nearestOf(candidates: readonly Day[], distance: (day: Day) => number): Day | null {
  return candidates.reduce<Day | null>(
    (best, day) => (best === null || Math.abs(distance(day)) < Math.abs(distance(best)) ? day : best),
    null,
  );
}

/** "on Monday", "last Monday", "next Monday" */
export function weekdayBy(moment: Moment, weekday: number, which: Which): Day {
  const { published } = moment;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (which === 'last') return addDays(published, back === 0 ? -7 : -back);
  if (which === 'next') return addDays(published, 7 - back);
  const comes = which === 'this' ? moment.tense() !== 'past' : moment.tense() === 'future';
  return addDays(published, back === 0 ? 0 : comes ? 7 - back : -back);
}

/** "last week", "this year", "next quarter" */
export function unitBy(moment: Moment, unit: Unit, count: number): string {
  return valueAt(moveDay(moment.published, unit, count), unit);
}

/** "in the third quarter": the one of the year at hand that has begun, or the coming one. */
export function quarterBy(moment: Moment, quarter: number): string {
  const { year, month } = moment.published;
  const now = quarterOf(month);
  if (quarter <= now) return quarterValue(year, quarter);
  return quarterValue(moment.tense() === 'past' ? year - 1 : year, quarter);
}

/** "in the spring", "last winter", "this summer" */
export function seasonBy(moment: Moment, code: string, which: Which): string {
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[code as 'SP'];
  const told = which === 'bare' ? yearOfStory(moment, start) : null;
  if (told !== null) return seasonValueOf(told, code);
  const { year, month } = moment.published;
  // a winter bears the year in which it begins
  const current = code === 'WI' && month <= 2 ? year - 1 : year;
  const begun = current < year || month >= start;
  const over = current === year && month >= start + 3;
  if (which === 'this') return seasonValueOf(current, code);
  if (which === 'last') return seasonValueOf(over || !begun ? (over ? current : current - 1) : current - 1, code);
  if (which === 'next') return seasonValueOf(begun ? current + 1 : current, code);
  const tense = moment.tense();
  if (begun && !over) return seasonValueOf(current, code);
  if (tense === 'past') return seasonValueOf(begun ? current : current - 1, code);
  return seasonValueOf(tense === 'future' && over ? current + 1 : current, code);
}

/** "the following year", "the week before": that unit, seen from the date last mentioned. */
export function unitFromReference(moment: Moment, unit: Unit, count: number): string | null {
  const moved = fromReference(moment, unit, count);
  const read = moved === null ? null : readValue(moved);
  return read === null ? null : valueAt(read.day, unit);
}

/**
 * "the following day", "a year earlier": from the date last mentioned, or the day of publication
 * when there is none.
 */
export function fromReference(moment: Moment, unit: Unit, count: number): string | null {
  const reference = moment.reference;
  if (reference === null) return valueAt(moveDay(moment.published, unit, count), unit);
  const read = readValue(reference);
  if (read === null) return null;
  const moved = moveValue(reference.replace(/T.*$/, ''), unit, count);
  return moved;
}
