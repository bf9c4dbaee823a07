import { addDays } from '../calendar';
import { fixed, wordAt, type Expression, type Moment, type Pattern, type Words } from '../expression';
import { ordinals, reportingPeriods } from '../../lexicon/calendar-words';
import { quarterBy } from '../resolve';
import { readValue } from '../read-value';
import { quarterOf, quarterValue, valueAt, yearValue } from '../values';
import { dayThenMonth, monthThenDay } from './dates';
import { yearAt } from './year-words';
import { beforeQuarters, lateAdjectives, likeAdjectives } from '../../lexicon/beside-dates';

const yearShifts: Record<string, number> = { last: -1, this: 0, next: 1, 'year-earlier': -1, 'year-ago': -1 };

/**
 * the third quarter · third-quarter · the fiscal first quarter · the fourth quarter of 1989 · this
 * year's third quarter · the 1988 third quarter
 */
export const ordinalQuarter: Pattern = (words, i) => {
  let at = i;
  if (beforeQuarters.has(wordAt(words, at)) && !(wordAt(words, at) === 'this' && wordAt(words, at + 1) === 'year'))
    at++;
  let year: ((moment: Moment) => number) | null = null;
  const shift = yearShifts[wordAt(words, at)];
  const number = yearAt(words, at);
  if (number !== null) {
    year = () => number;
    at++;
  } else if (shift !== undefined && (wordAt(words, at) === 'year-earlier' || wordAt(words, at) === 'year-ago')) {
    year = ({ published }) => published.year + shift;
    at++;
  } else if (shift !== undefined && wordAt(words, at + 1) === 'year' && wordAt(words, at + 2) === "'s") {
    year = ({ published }) => published.year + shift;
    at += 3;
  }
  if (wordAt(words, at) === 'fiscal' || wordAt(words, at) === 'flat' || wordAt(words, at) === 'financial') at++;
  const word = wordAt(words, at);
  const joined = /^(\w+)-quarter$/.exec(word);
  const quarter = ordinals.get(joined === null ? word : joined[1]!);
  if (quarter === undefined || quarter > 4) return null;
  // "a third-quarter loss": the article belongs to the loss
  if (joined === null ? wordAt(words, at + 1) !== 'quarter' : at > i && beforeQuarters.has(wordAt(words, i)))
    return null;
  return withYearAfter(words, i, joined === null ? at + 2 : at + 1, { quarter, before: year });
};

/** A quarter, with the year that stood before it, where one did. */
interface ToldQuarter {
  readonly quarter: number;
  readonly before: ((moment: Moment) => number) | null;
}

function withYearAfter(words: Words, first: number, end: number, { quarter, before }: ToldQuarter): Expression {
  const of = wordAt(words, end) === 'of' || wordAt(words, end) === ',' ? 1 : 0;
  const after = yearAt(words, end + of);
  const relative = wordAt(words, end + of + 1) === 'year' ? yearShifts[wordAt(words, end + of)] : undefined;
  const value = (moment: Moment): string => {
    if (after !== null) return quarterValue(after, quarter);
    if (relative !== undefined) return quarterValue(moment.published.year + relative, quarter);
    return before === null ? quarterBy(moment, quarter) : quarterValue(before(moment), quarter);
  };
  const stop = after !== null ? end + of + 1 : relative !== undefined ? end + of + 2 : end;
  return { first, end: stop, type: 'DATE', mod: null, value };
}

/** Q3 · Q4 2023 */
export const shortQuarter: Pattern = (words, i) => {
  const quarter = /^q([1-4])$/.exec(wordAt(words, i));
  return quarter === null ? null : withYearAfter(words, i, i + 1, { quarter: Number(quarter[1]), before: null });
};

/** the quarter · that quarter · the latest quarter · the latest period */
export const sameQuarter: Pattern = (words, i) => {
  const the = wordAt(words, i);
  if (the !== 'the' && the !== 'that' && the !== 'this') return null;
  const latest = lateAdjectives.has(wordAt(words, i + 1)) ? 1 : 0;
  const noun = wordAt(words, i + 1 + latest);
  if (noun !== 'quarter' && !(noun === 'period' && latest === 1)) return null;
  if (wordAt(words, i + 2 + latest) === 'of') return null;
  const ended = noun === 'quarter' ? quarterEnded(words, i + 2 + latest) : null;
  return {
    first: i,
    end: i + 2 + latest,
    type: 'DATE',
    mod: null,
    value: (moment) => (moment.period === null ? ended?.(moment) : null) ?? quarterAtHand(moment, the === 'this'),
  };
};

/** The quarter of "the quarter ended July 31": the one that most of its three months lie in. */
function quarterEnded(words: Words, at: number): ((moment: Moment) => string | null) | null {
  if (!/^(?:ended|ending)$/.test(wordAt(words, at))) return null;
  const day = monthThenDay(words, at + 1) ?? dayThenMonth(words, at + 1);
  if (day === null) return null;
  return (moment) => {
    const value = day.value(moment);
    const read = value === null ? null : readValue(value);
    return read === null ? null : valueAt(addDays(read.day, -45), 'quarter');
  };
}

/** The quarter last spoken of, else the last that is complete ("this quarter": the running one). */
function quarterAtHand({ period, published }: Moment, running: boolean): string {
  if (period !== null && !running) return period;
  const now = quarterOf(published.month);
  if (running) return quarterValue(published.year, now);
  return now === 1 ? quarterValue(published.year - 1, 4) : quarterValue(published.year, now - 1);
}

const comparisons = new Set(['year-earlier', 'year-ago']);

/**
 * year-earlier · the year-ago quarter · the year-earlier period · the 1988 quarter · the comparable
 * year-ago quarter · the corresponding period last year
 */
export const comparedPeriod: Pattern = (words, i) => {
  let at = beforeQuarters.has(wordAt(words, i)) ? i + 1 : i;
  if (likeAdjectives.has(wordAt(words, at))) at++;
  const word = wordAt(words, at);
  const noun = reportingPeriods.has(wordAt(words, at + 1));
  const number = yearAt(words, at);
  if (comparisons.has(word) && (noun || at === i)) return compared(i, noun ? at + 2 : at + 1, null);
  if (number !== null && noun && at > i) return compared(i, at + 2, number);
  const lastYear =
    wordAt(words, at + 1) === 'last' && wordAt(words, at + 2) === 'year'
      ? 3
      : wordAt(words, at + 1) === 'a' && wordAt(words, at + 2) === 'year'
        ? 4
        : 0;
  if (/^(?:quarter|period)$/.test(word) && at > i + 1 && lastYear > 0) return compared(i, at + lastYear, null);
  if (
    word === 'last' &&
    wordAt(words, at + 1) === 'year' &&
    wordAt(words, at + 2) === "'s" &&
    /^(?:quarter|period)$/.test(wordAt(words, at + 3))
  ) {
    return compared(i, at + 4, null);
  }
  return null;
};

function compared(first: number, end: number, year: number | null): Expression {
  const value = ({ period, published }: Moment): string => {
    const rest = period === null ? '' : period.slice(4);
    const of = year ?? (period === null ? published.year : Number(period.slice(0, 4))) - 1;
    return yearValue(of) + rest;
  };
  return { first, end, type: 'DATE', mod: null, value };
}

/**
 * the first half · the last half of 1989 · the second half of the year · the first half of next
 * year
 */
export const half: Pattern = (words, i) => {
  const at = wordAt(words, i) === 'the' ? i + 1 : i;
  const joined = /^(first|second)-half$/.exec(wordAt(words, at));
  const which = { first: 1, second: 2, last: 2, latter: 2 }[(joined?.[1] ?? wordAt(words, at)) as 'first'] as
    number | undefined;
  if (which === undefined || (joined === null && wordAt(words, at + 1) !== 'half')) return null;
  let end = joined === null ? at + 2 : at + 1;
  let shift = 0;
  let year: number | null = null;
  if (wordAt(words, end) === 'of') {
    const number = yearAt(words, end + 1);
    const relative =
      wordAt(words, end + 2) === 'year'
        ? { last: -1, this: 0, next: 1, the: 0 }[wordAt(words, end + 1) as 'last']
        : undefined;
    if (number === null && relative === undefined) return null;
    year = number;
    shift = relative ?? 0;
    end += number === null ? 3 : 2;
  } else if (joined === null && at === i) return null;
  const value = ({ published }: Moment): string => `${yearValue(year ?? published.year + shift)}-H${which}`;
  // the first half of a match is no half of a year
  return year === null && wordAt(words, end - 1) === 'half' ? null : { first: i, end, type: 'DATE', mod: null, value };
};

/**
 * fiscal 1989 · fiscal year 2024 · the 2023-24 fiscal year · the current fiscal year · the latest
 * fiscal year
 */
export const fiscalYear: Pattern = (words, i) => {
  const at = wordAt(words, i) === 'the' ? i + 1 : i;
  if (wordAt(words, at) === 'fiscal' || wordAt(words, at) === 'financial') {
    const skip = wordAt(words, at + 1) === 'year' ? 2 : 1;
    const year = yearAt(words, at + skip);
    if (year !== null) return fixed(i, at + skip + 1, yearValue(year));
    if (skip === 1 || at === i) return null;
    return { first: i, end: at + 2, type: 'DURATION', mod: null, value: () => 'P1Y' };
  }
  if (!/^(?:fiscal|financial)$/.test(wordAt(words, at + 1)) || wordAt(words, at + 2) !== 'year') return null;
  const shift = { current: 0, this: 0, last: -1, latest: -1, previous: -1, next: 1, coming: 1 }[
    wordAt(words, at) as 'last'
  ] as number | undefined;
  if (shift === undefined) return null;
  return {
    first: i,
    end: at + 3,
    type: 'DATE',
    mod: null,
    value: ({ published }) => yearValue(published.year + shift),
  };
};
