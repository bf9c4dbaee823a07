import { calendarDay, dateRange, type DateRange } from './date-range';

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const seasonNames: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', AU: 'autumn', WI: 'winter' };

interface Parts {
  readonly year: number;
  readonly month: string;
  readonly day: number;
  readonly weekday: string;
}

function partsOf(day: number): Parts {
  const { year, month, date } = calendarDay(day);
  return { year, month: monthNames[month - 1]!, day: date, weekday: dayNames[(((day + 4) % 7) + 7) % 7]! };
}

/**
 * How much of a date to write: all of it, without weekday or year, or only what a heading with
 * month and year leaves open.
 */
export type DateStyle = 'full' | 'noWeekday' | 'noYear' | 'inMonth';

function showDay(day: number, style: DateStyle): string {
  const { year, month, day: date, weekday } = partsOf(day);
  if (style === 'inMonth') return `${weekday.slice(0, 3)} ${date}`;
  if (style === 'noWeekday') return `${date} ${month} ${year}`;
  return style === 'noYear' ? `${weekday.slice(0, 3)} ${date} ${month}` : `${weekday} ${date} ${month} ${year}`;
}

/** "18–24 November 2024", "30 September – 6 October 2024" */
function showSpan({ first, last }: DateRange, style: DateStyle): string {
  const from = partsOf(first);
  const to = partsOf(last);
  const year = style === 'full' || style === 'noWeekday' ? ` ${to.year}` : '';
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${to.day} ${to.month} ${to.year}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${to.day} ${to.month}${year}`;
  return style === 'inMonth' ? `${from.day}–${to.day}` : `${from.day}–${to.day} ${to.month}${year}`;
}

/**
 * A TIMEX3 value in words, never more exact than it is: "Thursday 21 November 2024", "September
 * 2024", "the 1990s".
 */
export function showDate(value: string, style: DateStyle = 'full'): string {
  const range = dateRange(value);
  if (range === null) return vagueNames[value] ?? 'date not given';
  const { year, month } = partsOf(range.first);
  switch (range.grain) {
    case 'day':
      return showDay(range.first, style);
    case 'week':
    case 'span':
      return showSpan(range, style);
    case 'month':
      return style === 'inMonth' ? month : `${month} ${year}`;
    case 'quarter':
      return `${['first', 'second', 'third', 'fourth'][Number(value.at(-1)) - 1]} quarter of ${year}`;
    case 'season':
      return `${seasonNames[value.slice(-2)]} ${year}`;
    case 'year':
      return String(year);
    case 'decade':
      return `the ${year}s`;
    case 'century':
      return `the ${year}s (century)`;
  }
}

const vagueNames: Record<string, string> = {
  PAST_REF: 'in the past, undated',
  PRESENT_REF: 'at the time of writing',
  FUTURE_REF: 'in the future, undated',
};

/** "November 2024": the heading under which a day stands. */
export function showMonth(day: number): string {
  const { month, year } = partsOf(day);
  return `${month} ${year}`;
}

/** The name of a month from 1 to 12, else `undefined`. */
export const showMonthName = (month: number): string | undefined => monthNames[month - 1];

/**
 * What a `<time datetime>` may say: a day, month, week or year as HTML knows them, else
 * `undefined`.
 */
export function machineDate(value: string): string | undefined {
  return /^\d{4}(-\d\d(-\d\d)?|-W\d\d)?$/.test(value) ? value : undefined;
}
