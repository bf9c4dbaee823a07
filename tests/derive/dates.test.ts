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
    ['1957/1958', '1957-01-01 1958-12-31 span', '1957–1958'],
    ['2023-10-28/2023-11-03', '2023-10-28 2023-11-03 span', '28 October – 3 November 2023'],
    ['1998-03/1998-06', '1998-03-01 1998-06-30 span', 'March – June 1998'],
    ['2019-05/2021-06', '2019-05-01 2021-06-30 span', 'May 2019 – June 2021'],
    ['1998/2003-05', '1998-01-01 2003-05-31 span', '1998 – May 2003'],
    ['[2024-04-03,2024-04-04,2024-04-07]', '2024-04-03 2024-04-07 span', '3, 4 and 7 April 2024'],
    ['[2024-04-30,2024-05-02]', '2024-04-30 2024-05-02 span', '30 April and 2 May 2024'],
    ['[1998,2003]', '1998-01-01 2003-12-31 span', '1998 and 2003'],
    ['-0043', '-0043-01-01 -0043-12-31 year', '44 BC'],
    ['-0479-04', '-0479-04-01 -0479-04-30 month', 'April 480 BC'],
    ['-0498/-0492', '-0498-01-01 -0492-12-31 span', '499–493 BC'],
    ['-0026/0014', '-0026-01-01 0014-12-31 span', '27 BC–AD 14'],
    ['-02XX', '-0299-01-01 -0200-12-31 century', 'the 3rd century BC'],
    ['2024-11-24/2024-11-25', '2024-11-24 2024-11-25 span', '24–25 November 2024'],
    ['1914-07-28', '1914-07-28 1914-07-28 day', 'Tuesday 28 July 1914'],
  ])('%s', (value, covered, words) => {
    expect(days(value)).toBe(covered);
    expect(showDate(value)).toBe(words);
  });

  it.each(['PAST_REF', 'PXM', 'P1D', '', 'soon'])('%j has no place on the calendar', (value) => {
    expect(days(value)).toBeNull();
  });

  it.each([
    ['2010', 'APPROX', 'about 2010'],
    ['2010', 'START', 'early 2010'],
    ['2024-09', 'MID', 'mid-September 2024'],
    ['199', 'END', 'the late 1990s'],
    ['2024-11-21', 'START', 'Thursday 21 November 2024'],
  ])('%s of mod %s is never given as if it were exact', (value, mod, words) => {
    expect(showDate(value, 'full', mod)).toBe(words);
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
