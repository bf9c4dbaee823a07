import { daysInMonth } from '../calendar';
import { wordAt, type Expression, type Moment, type Pattern, type Words } from '../expression';
import { months, shortWeekdays, weekdays } from '../../lexicon/calendar-words';
import { monthBy, monthDayBy } from '../resolve';
import { readValue } from '../read-value';
import { dayValue, weekValue, yearValue } from '../values';
import { dayAt, joins, monthAt, monthShifts, relativeYearAfter } from './date-words';
import { readYearAfter, yearAt, type ReadYear } from './year-words';

/**
 * The weekday that may stand before a date: "Friday, ", "Mon ", "this coming Sunday, ". Gives the
 * index after it.
 */
function afterWeekday(words: Words, start: number): number {
  let i = start;
  if (wordAt(words, i) === 'this') i += wordAt(words, i + 1) === 'coming' ? 2 : 1;
  const word = wordAt(words, i);
  if (!weekdays.has(word) && !shortWeekdays.has(word)) return start;
  let end = wordAt(words, i + 1) === ',' ? i + 2 : i + 1;
  if (wordAt(words, end) === 'the') end++;
  return end;
}

/** A day of a month, of a year that is told or not. */
interface ToldDay {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

function dated(words: Words, first: number, end: number, { month, day, year }: ToldDay): Expression | null {
  if (day > daysInMonth(year ?? 2000, month)) return null;
  const more = year === null ? moreDays(words, end, month) : [];
  const after = more.length === 0 ? null : readYearAfter(words, more[more.length - 1]!.end);
  const of = year ?? after?.[1] ?? null;
  const value = (moment: Moment): string | null =>
    of === null ? monthDayBy(moment, month, day) : dayValue({ year: of, month, day });
  return { first, end, type: 'DATE', mod: null, value, others: after === null ? more : inYear(more, after) };
}

/** The "24 and 25" of "April 24 and 25, 2021": the year is that of all, and belongs to the last. */
function inYear(days: readonly Expression[], [end, year]: ReadYear): Expression[] {
  return days.map((one, i) => {
    const value = (moment: Moment): string | null => {
      const day = one.value(moment);
      return day === null ? null : yearValue(year) + day.slice(-6);
    };
    return { ...one, value, end: i === days.length - 1 ? end : one.end };
  });
}

const mostDays = 6;

/** The "25" of "April 24 and 25", the "24" of "November 18 – 24". */
function moreDays(words: Words, i: number, month: number, depth = 0): Expression[] {
  if (depth > mostDays) return [];
  if (!joins.has(wordAt(words, i))) return [];
  const day = dayAt(words, i + 1);
  const next = wordAt(words, i + 2);
  if (day === null || months.has(next) || !/^\d/.test(wordAt(words, i + 1))) return [];
  if (
    wordAt(words, i) !== '-' &&
    wordAt(words, i) !== '–' &&
    !/^(?:[.,;:)]|and|at|in|of|for|when|as|after|before|,|)$/.test(next)
  )
    return [];
  const value = (moment: Moment): string | null => {
    const reference = moment.reference === null ? null : readValue(moment.reference);
    return reference === null ? null : dayValue({ ...reference.day, month, day });
  };
  const more = wordAt(words, i) === ',' ? moreDays(words, i + 2, month, depth + 1) : [];
  if (wordAt(words, i) === ',' && more.length === 0) return [];
  return [{ first: i + 1, end: i + 2, type: 'DATE', mod: null, value }, ...more];
}

/**
 * March 5, 1946 · Sept. 30 · Friday, Oct. 23 · Saturday, April 25th · March eighth · October 7 last
 * year
 */
export const monthThenDay: Pattern = (words, i) => {
  const at = afterWeekday(words, i);
  const month = monthAt(words, at);
  if (month === null) return null;
  const dayWord = wordAt(words, at + 1) === 'the' ? at + 2 : at + 1;
  const range = /^(\d{1,2})-(\d{1,2})$/.exec(wordAt(words, dayWord));
  if (range !== null) return dayRange(words, i, dayWord, { month, from: Number(range[1]), to: Number(range[2]) });
  const day = dayAt(words, dayWord);
  if (day === null) return null;
  return withYear(words, i, dayWord + 1, { month, day });
};

function withYear(words: Words, first: number, end: number, { month, day }: Omit<ToldDay, 'year'>): Expression | null {
  const year = readYearAfter(words, end);
  if (year !== null) return dated(words, first, year[0], { month, day, year: year[1] });
  const relative = relativeYearAfter(words, end);
  if (relative === null) return dated(words, first, end, { month, day, year: null });
  const value = (moment: Moment): string => dayValue({ year: relative[1](moment), month, day });
  return { first, end: relative[0], type: 'DATE', mod: null, value };
}

/** "November 18-24": the first day as one expression with its month, the last as another. */
function dayRange(
  words: Words,
  first: number,
  at: number,
  { month, from, to }: { readonly month: number; readonly from: number; readonly to: number },
): Expression | null {
  if (from < 1 || to > 31 || to <= from) return null;
  const token = words.tokens[at]!;
  const dash = token.start + token.text.indexOf('-');
  const year = readYearAfter(words, at + 1);
  const day = (number: number) => (moment: Moment) =>
    year === null ? monthDayBy(moment, month, number) : dayValue({ year: year[1], month, day: number });
  const end = year === null ? at + 1 : year[0];
  const begin: Expression = {
    first,
    end: at + 1,
    type: 'DATE',
    mod: null,
    value: day(from),
    span: { start: words.tokens[first]!.start, end: dash },
  };
  const last: Expression = {
    first: at,
    end,
    type: 'DATE',
    mod: null,
    value: day(to),
    span: { start: dash + 1, end: words.tokens[end - 1]!.end },
  };
  return { ...begin, others: [last] };
}

/** 7 August 1998 · Monday 25 November · the 21st of November · the fifth of May */
export const dayThenMonth: Pattern = (words, i) => {
  const weekdayEnd = afterWeekday(words, i);
  const at = wordAt(words, weekdayEnd) === 'the' ? weekdayEnd + 1 : weekdayEnd;
  const day = dayAt(words, at);
  if (day === null) return null;
  const of = wordAt(words, at + 1) === 'of' ? 1 : 0;
  if (of === 0 && !/^\d/.test(wordAt(words, at))) return null;
  const month = monthAt(words, at + 1 + of);
  return month === null ? null : withYear(words, i, at + 2 + of, { month, day });
};

/** 2018 March 18 */
export const yearThenDay: Pattern = (words, i) => {
  const year = yearAt(words, i);
  const month = year === null ? null : monthAt(words, i + 1);
  const day = month === null ? null : dayAt(words, i + 2);
  if (year === null || month === null || day === null || !/^\d/.test(wordAt(words, i + 2))) return null;
  return readYearAfter(words, i + 3) === null ? dated(words, i, i + 3, { month, day, year }) : null;
};

/** last Oct. 23 · this Nov. 5 · next March 1 */
export const shiftedMonthDay: Pattern = (words, i) => {
  const which = monthShifts[wordAt(words, i)];
  const month = monthAt(words, i + 1);
  const day = which === undefined || month === null ? null : dayAt(words, i + 2);
  if (which === undefined || month === null || day === null || !/^\d/.test(wordAt(words, i + 2))) return null;
  const value = (moment: Moment): string => `${monthBy(moment, month, which)}-${String(day).padStart(2, '0')}`;
  return { first: i, end: i + 3, type: 'DATE', mod: null, value };
};
/** the week of March 6 */
export const weekOfDay: Pattern = (words, i) => {
  const at = wordAt(words, i) === 'the' ? i + 1 : i;
  if (wordAt(words, at) !== 'week' || wordAt(words, at + 1) !== 'of') return null;
  const day = monthThenDay(words, at + 2) ?? dayThenMonth(words, at + 2);
  if (day === null) return null;
  const value = (moment: Moment): string | null => {
    const start = day.value(moment);
    const read = start === null ? null : readValue(start);
    return read === null ? null : weekValue(read.day);
  };
  return { first: i, end: day.end, type: 'DATE', mod: null, value };
};
