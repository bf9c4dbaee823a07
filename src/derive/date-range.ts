/** How exact a date is, finest first; `span` is a stretch of days given by its two ends. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'span';

/** The days that a TIMEX3 value covers, as whole days since 1970-01-01 (UTC), both ends within. */
export interface DateRange {
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
}

const msPerDay = 86_400_000;

/**
 * Whole days from 1970-01-01 to a date of the Gregorian calendar; `month` is 1–12 and may run over.
 */
export function dayOfCalendar(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay);
}

/** The year, month (1–12) and day of the month of a day number. */
export function calendarDay(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * msPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The calendar date of a day number, as `YYYY-MM-DD`. */
export function isoOfDay(day: number): string {
  const { year, month, date } = calendarDay(day);
  const two = (number: number): string => (number < 10 ? `0${number}` : String(number));
  const four = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${four}-${two(month)}-${two(date)}`;
}

/** Monday of an ISO 8601 week. */
function weekStart(year: number, week: number): number {
  const fourth = dayOfCalendar(year, 1, 4);
  const monday = fourth - ((new Date(fourth * msPerDay).getUTCDay() + 6) % 7);
  return monday + (week - 1) * 7;
}

function months(year: number, month: number, count: number, grain: Grain): DateRange {
  return { first: dayOfCalendar(year, month, 1), last: dayOfCalendar(year, month + count, 1) - 1, grain };
}

const seasonStart: Record<string, number> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

interface Shape {
  readonly pattern: RegExp;
  readonly range: (groups: readonly string[]) => DateRange;
}

/** One shape a line: the value that fits it, and the days that it covers. */
const shapes: readonly Shape[] = [
  {
    pattern: /^(-?\d{4})-(\d\d)-(\d\d)(?:T.*)?$/,
    range: ([y, m, d]) => {
      const day = dayOfCalendar(Number(y), Number(m), Number(d));
      return { first: day, last: day, grain: 'day' };
    },
  },
  {
    pattern: /^(\d{4})-W(\d\d)-WE$/,
    range: ([y, w]) => {
      const monday = weekStart(Number(y), Number(w));
      return { first: monday + 5, last: monday + 6, grain: 'span' };
    },
  },
  {
    pattern: /^(\d{4})-W(\d\d)(?:-\d)?$/,
    range: ([y, w]) => {
      const monday = weekStart(Number(y), Number(w));
      return { first: monday, last: monday + 6, grain: 'week' };
    },
  },
  { pattern: /^(-?\d{4})-(\d\d)$/, range: ([y, m]) => months(Number(y), Number(m), 1, 'month') },
  { pattern: /^(-?\d{4})-Q([1-4])$/, range: ([y, q]) => months(Number(y), Number(q) * 3 - 2, 3, 'quarter') },
  { pattern: /^(\d{4})-H([12])$/, range: ([y, h]) => months(Number(y), Number(h) * 6 - 5, 6, 'span') },
  {
    pattern: /^(-?\d{4})-(SP|SU|FA|AU|WI)$/,
    range: ([y, s]) => months(Number(y), seasonStart[s!]!, 3, 'season'),
  },
  { pattern: /^(?:FY)?(-?\d{4})(?:-XX)*$/, range: ([y]) => months(Number(y), 1, 12, 'year') },
  { pattern: /^(\d{3})X?$/, range: ([d]) => months(Number(d) * 10, 1, 120, 'decade') },
  { pattern: /^(\d{2})(?:XX)?$/, range: ([c]) => months(Number(c) * 100, 1, 1200, 'century') },
  // the fourth century before Christ, -03XX, runs from the year -399 to -300
  { pattern: /^-(\d{2})XX$/, range: ([c]) => months(-Number(c) * 100 - 99, 1, 1200, 'century') },
];

/**
 * Lists ask for the same few dates over and over; beyond so many nothing is gained by remembering
 * them.
 */
const mostKnown = 10_000;
const known = new Map<string, DateRange | null>();

/**
 * The days that a date of an event covers, from the first to the last of an interval or a set;
 * `null` where it names no place on the calendar.
 */
export function dateRange(value: string): DateRange | null {
  let range = known.get(value);
  if (range === undefined) {
    range = readRange(value);
    if (known.size >= mostKnown) known.clear();
    known.set(value, range);
  }
  return range;
}

/** The members of a set such as `[2024-04-03,2024-04-07]`, else `null`. */
export function membersOf(value: string): readonly string[] | null {
  return value.startsWith('[') ? value.slice(1, -1).split(',') : null;
}

function readRange(value: string): DateRange | null {
  const members = membersOf(value);
  if (members !== null) return readRange(`${members[0]!}/${members[members.length - 1]!}`);
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const from = dateRange(value.slice(0, slash));
    const to = dateRange(value.slice(slash + 1));
    return from === null || to === null
      ? null
      : { first: from.first, last: Math.max(from.first, to.last), grain: 'span' };
  }
  for (const { pattern, range } of shapes) {
    const match = pattern.exec(value);
    if (match !== null) return range(match.slice(1));
  }
  return null;
}

/**
 * Orders dates as a timeline does: by first day, the shorter stretch first; a value with no place
 * comes last.
 */
export function compareDates(a: string, b: string): number {
  return compareRanges(dateRange(a), dateRange(b));
}

/** As `compareDates`, of the days that the dates cover. */
export function compareRanges(a: DateRange | null, b: DateRange | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.first - b.first || a.last - b.last;
}
