import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  easterOf,
  mondayOfWeek,
  nthWeekday,
  weekOf,
  weekdayOf,
  type Day,
} from '../../../src/analysis/times/calendar';
import { readDay } from '../../../src/analysis/times/read-value';
import { dayValue, durationValue, moveValue } from '../../../src/analysis/times/values';

const days = fc.integer({ min: 200_000, max: 900_000 }).map(dayOfNumber);
const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));

describe('the calendar agrees with the platform’s', () => {
  it('day and number are inverse', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOfNumber(dayNumber(day))).toEqual(day);
      }),
    );
  });

  it('weekday and the day after', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(day)).toBe(utc(day).getUTCDay() || 7);
        expect(utc(addDays(day, 1)).getTime() - utc(day).getTime()).toBe(86_400_000);
      }),
    );
  });

  it('a day lies in its own week', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = weekOf(day);
        const into = dayNumber(day) - dayNumber(mondayOfWeek(year, week));
        expect(into).toBe(weekdayOf(day) - 1);
      }),
    );
  });
});

describe('known days', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [1818, '1818-03-22'],
  ])('Easter %i', (year, value) => expect(dayValue(easterOf(year))).toBe(value));

  it.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2024-11-25', 2024, 48],
  ])('%s is in week %i-%i', (value, year, week) => expect(weekOf(readDay(value))).toEqual({ year, week }));

  it('the fourth Thursday and the last Monday', () => {
    expect(dayValue(nthWeekday(2023, 11, 4, 4))).toBe('2023-11-23');
    expect(dayValue(nthWeekday(2024, 5, 1, -1))).toBe('2024-05-27');
  });

  it('a month after 31 January', () => expect(dayValue(addMonths(readDay('2023-01-31'), 1))).toBe('2023-02-28'));
});

describe('values keep their grain', () => {
  it.each([
    ['2024-05', 'year', -1, '2023-05'],
    ['2024-Q1', 'year', -1, '2023-Q1'],
    ['2024-W01', 'week', -1, '2023-W52'],
    ['2024', 'month', 1, null],
    ['PAST_REF', 'day', 1, null],
  ] as const)('%s moved by a %s', (value, unit, count, moved) => expect(moveValue(value, unit, count)).toBe(moved));

  it.each([
    [24, 'hour', 'PT24H'],
    [0.5, 'year', 'P6M'],
    [null, 'month', 'PXM'],
    [2, 'decade', 'P20Y'],
    [2, 'weekend', 'P4D'],
  ] as const)('%s %ss', (count, unit, value) => expect(durationValue(count, unit)).toBe(value));
});
