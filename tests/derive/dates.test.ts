import { describe, expect, it } from 'vitest';
import { compareDates, dateRange, isoOfDay } from '../../src/derive/date-range';
import { machineDate, showDate } from '../../src/derive/show-date';

const days = (value: string): string | null => {
  const range = dateRange(value);
  return range === null ? null : `${isoOfDay(range.first)} ${isoOfDay(range.last)} ${range.grain}`;
};

describe('the days that a date covers, and how it is written', () => {
  it.each([
    ['2024-11-21', '2024-11-21 2024-11-21 day', 'Thursday 21 November 2024'],
    ['2024-11-21T14:30', '2024-11-21 2024-11-21 day', 'Thursday 21 November 2024'],
    ['2024-02-29', '2024-02-29 2024-02-29 day', 'Thursday 29 February 2024'],
    ['2024-W47', '2024-11-18 2024-11-24 week', '18–24 November 2024'],
    ['2025-W01', '2024-12-30 2025-01-05 week', '30 December 2024 – 5 January 2025'],
    ['2024-W40', '2024-09-30 2024-10-06 week', '30 September – 6 October 2024'],
    ['2024-W47-WE', '2024-11-23 2024-11-24 span', '23–24 November 2024'],
    ['2024-09', '2024-09-01 2024-09-30 month', 'September 2024'],
    ['2024-02', '2024-02-01 2024-02-29 month', 'February 2024'],
    ['2024-Q3', '2024-07-01 2024-09-30 quarter', 'third quarter of 2024'],
    ['2024-SU', '2024-06-01 2024-08-31 season', 'summer 2024'],
    ['2023-WI', '2023-12-01 2024-02-29 season', 'winter 2023'],
    ['2024', '2024-01-01 2024-12-31 year', '2024'],
    ['199', '1990-01-01 1999-12-31 decade', 'the 1990s'],
    ['1957/1958', '1957-01-01 1958-12-31 span', '1 January 1957 – 31 December 1958'],
    ['2024-11-24/2024-11-25', '2024-11-24 2024-11-25 span', '24–25 November 2024'],
    ['1914-07-28', '1914-07-28 1914-07-28 day', 'Tuesday 28 July 1914'],
  ])('%s', (value, covered, words) => {
    expect(days(value)).toBe(covered);
    expect(showDate(value)).toBe(words);
  });

  it.each(['PAST_REF', 'PXM', 'P1D', '', 'soon'])('%j has no place on the calendar', (value) => {
    expect(days(value)).toBeNull();
  });

  it('under a heading with month and year only the day is left', () => {
    expect(showDate('2024-11-21', 'inMonth')).toBe('Thu 21');
    expect(showDate('2024-W47', 'inMonth')).toBe('18–24');
    expect(showDate('2024-09', 'inMonth')).toBe('September');
  });

  it('orders by first day, the shorter stretch first, the undated last', () => {
    const dates = ['PAST_REF', '2025', '2024-11', '2024-11-01', '2024-10-31', '2024-W44'];
    expect([...dates].sort(compareDates)).toEqual([
      '2024-W44',
      '2024-10-31',
      '2024-11-01',
      '2024-11',
      '2025',
      'PAST_REF',
    ]);
  });

  it('tells a machine no more than HTML knows', () => {
    expect(machineDate('2024-W47')).toBe('2024-W47');
    expect(machineDate('2024-Q3')).toBeUndefined();
    expect(machineDate('2024-11-24/2024-11-25')).toBeUndefined();
  });
});
