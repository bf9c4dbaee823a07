import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFaults } from '../../src/derive/day-faults';
import { dateRange, isoOfDay } from '../../src/derive/date-range';
import { isCalendarDate } from '../../src/model/calendar-date';

describe('the days of an address', () => {
  it.each<[string | null, string | null, string[]]>([
    [null, null, []],
    ['', '', []],
    ['2024', '2024-02-29', []],
    ['2024-02-29', '2024-02', []],
    ['2024-02-31', null, ['31 February 2024 is no date; nothing is narrowed by it.']],
    [
      '2023-02-29',
      '2023-04-31',
      [
        '29 February 2023 is no date; nothing is narrowed by it.',
        '31 April 2023 is no date; nothing is narrowed by it.',
      ],
    ],
    [null, 'soon', ['“soon” is no date; nothing is narrowed by it.']],
    ['2024-13', null, ['“2024-13” is no date; nothing is narrowed by it.']],
    ['2024-13-01', null, ['“2024-13-01” is no date; nothing is narrowed by it.']],
    ['2024-03-05', '2024-03-01', ['5 March 2024 comes after 1 March 2024: nothing lies between them.']],
    ['2025', '2024-12', ['2025 comes after December 2024: nothing lies between them.']],
  ])('from %s to %s: %j', (from, to, faults) => expect(dayFaults({ from, to })).toEqual(faults));

  it('law: a date is one that stays what it is', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const day = fc.tuple(fc.integer({ min: 1600, max: 2400 }), two(13), two(32)).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(day, (date) => void expect(isCalendarDate(date)).toBe(isoOfDay(dateRange(date)!.first) === date)),
    );
  });
});
