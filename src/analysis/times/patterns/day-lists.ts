import { daysInMonth } from '../calendar';
import { wordAt, type Expression, type Moment, type Pattern, type Words } from '../expression';
import { monthBy, monthDayBy } from '../resolve';
import { dayValue, monthValue } from '../values';
import { joins, monthAt, monthOf, relativeYearAfter } from './date-words';
import { readYearAfter } from './year-words';

/** A day of a list or range as the text writes it, in characters from `start` to `end`. */
interface ListedDay {
  readonly day: number;
  readonly month: number | null;
  readonly start: number;
  readonly end: number;
}

const mostDays = 12;

/**
 * 5–6 November · 22-25 April 2021 · 3, 4 and 7 April · "from 5 to 6 November" · 31 May-1 June 2023:
 * the month and year of the last day are those of all
 */
export const daysThenMonth: Pattern = (words, i) => {
  const days: ListedDay[] = [];
  let at = i;
  while (days.length < mostDays) {
    const read = daysAt(words, at);
    if (read === null) return null;
    days.push(...read.days);
    at = read.end;
    const glued = read.days.length === 2 || read.days.some(({ month }) => month !== null);
    const month = monthAfter(words, at);
    if (month !== null) return days.length < 2 ? null : lastedBy(words, i, days, month);
    if (glued || !joins.has(wordAt(words, at))) return null;
    at++;
    if (wordAt(words, at) === 'and') at++;
  }
  return null;
};

/** The "5", "5-6", or "31 May-1" at `i`. */
function daysAt(words: Words, i: number): { readonly days: ListedDay[]; readonly end: number } | null {
  const token = words.tokens[i];
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-‐‑](\d{1,2})(?:st|nd|rd|th)?)?$/.exec(wordAt(words, i));
  if (parts === null || token === undefined) return null;
  const [, from, to] = parts;
  const dash = token.start + token.text.search(/[-‐‑]/);
  if (to !== undefined) {
    if (Number(to) <= Number(from)) return null;
    const first = { day: Number(from), month: null, start: token.start, end: dash };
    return { days: [first, { day: Number(to), month: null, start: dash + 1, end: token.end }], end: i + 1 };
  }
  const next = words.tokens[i + 1];
  const glued = /^([a-z]+\.?)[-‐‑](\d{1,2})$/.exec(wordAt(words, i + 1));
  const month = glued === null ? null : monthOf(glued[1]!);
  if (month === null || next === undefined)
    return { days: [{ day: Number(from), month: null, start: token.start, end: token.end }], end: i + 1 };
  const cut = next.start + glued![1]!.length;
  const first = { day: Number(from), month, start: token.start, end: cut };
  return { days: [first, { day: Number(glued![2]), month: null, start: cut + 1, end: next.end }], end: i + 2 };
}

/** The month at `i` and what belongs to it: "April", "of April 2021", "May last year" */
function monthAfter(words: Words, i: number): DaysMonth | null {
  const at = wordAt(words, i) === 'of' ? i + 1 : i;
  const month = monthAt(words, at);
  if (month === null) return null;
  const year = readYearAfter(words, at + 1);
  if (year !== null) return { month, end: year[0], year: () => year[1] };
  const relative = relativeYearAfter(words, at + 1);
  if (relative !== null) return { month, end: relative[0], year: relative[1] };
  return { month, end: at + 1, year: null };
}

interface DaysMonth {
  readonly month: number;
  readonly end: number;
  readonly year: ((moment: Moment) => number) | null;
}

/** The expressions of a list whose last day has the month and year of all. */
function lastedBy(
  words: Words,
  i: number,
  days: readonly ListedDay[],
  { month, end, year }: DaysMonth,
): Expression | null {
  const dated = days.map((one, k): Expression | null => {
    const of = one.month ?? month;
    if (one.day < 1 || one.day > daysInMonth(2000, of)) return null;
    const value = (moment: Moment): string | null => {
      if (year === null) return monthDayBy(moment, of, one.day);
      // "31 December-2 January 2024": what comes before the new year is of the old
      const inYear = year(moment) - (of > month ? 1 : 0);
      return one.day > daysInMonth(inYear, of) ? null : dayValue({ year: inYear, month: of, day: one.day });
    };
    const isLast = k === days.length - 1;
    const span = { start: one.start, end: isLast ? words.tokens[end - 1]!.end : one.end };
    return { first: i, end, type: 'DATE', mod: null, value, span };
  });
  const [first, ...others] = dated.filter((one) => one !== null);
  return first === undefined || others.length + 1 < days.length ? null : { ...first, others };
}

/** October 28-November 3, 2023 · May-June 2023: the year of the last is that of both */
export const gluedMonths: Pattern = (words, i) => {
  const glued = /^([a-z]+\.?)[-‐‑]([a-z]+\.?)$/.exec(wordAt(words, i));
  if (glued !== null) return monthToMonth(words, i, glued[1]!, glued[2]!);
  const from = monthAt(words, i);
  const parts = from === null ? null : /^(\d{1,2})[-‐‑]([a-z]+\.?)$/.exec(wordAt(words, i + 1));
  const month = parts === null ? null : monthOf(parts[2]!);
  const last = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(words, i + 2));
  if (from === null || parts === null || month === null || last === null) return null;
  const token = words.tokens[i + 1]!;
  const cut = token.start + parts[1]!.length;
  const year = readYearAfter(words, i + 3);
  const days = [
    { day: Number(parts[1]), month: from, start: words.tokens[i]!.start, end: cut },
    { day: Number(last[1]), month, start: cut + 1, end: words.tokens[i + 2]!.end },
  ];
  return lastedBy(words, i, days, { month, end: year?.[0] ?? i + 3, year: year === null ? null : () => year[1] });
};

function monthToMonth(words: Words, i: number, first: string, second: string): Expression | null {
  const [from, to] = [monthOf(first), monthOf(second)];
  const token = words.tokens[i]!;
  if (from === null || to === null || !/^\p{Lu}/u.test(token.text)) return null;
  const cut = token.start + first.length;
  const year = readYearAfter(words, i + 1);
  const end = year?.[0] ?? i + 1;
  const inYear = (month: number) => (moment: Moment) =>
    year === null ? monthBy(moment, month, 'bare') : monthValue(year[1] - (month > to ? 1 : 0), month);
  const last = { start: cut + 1, end: words.tokens[end - 1]!.end };
  const base = { first: i, end, type: 'DATE', mod: null } as const;
  const others: readonly Expression[] = [{ ...base, value: inYear(to), span: last }];
  return { ...base, value: inYear(from), span: { start: token.start, end: cut }, others };
}
