import type { Expression, Pattern, Words } from '../expression';
import { clockAlone, clockAndDay, partAndDay } from './clock';
import {
  dayThenMonth,
  monthAlone,
  monthThenDay,
  monthThenYear,
  nineEleven,
  numericDate,
  shiftedMonth,
  shiftedMonthDay,
  weekOfDay,
} from './dates';
import { bareUnits, boundedDuration, hyphenDuration, plainDuration } from './durations';
import { holiday } from './holidays';
import { amount, edgeOfPeriod, hyphenPart, partOfPeriod, yearEnd } from './modified';
import { comparedPeriod, fiscalYear, half, ordinalQuarter, sameQuarter, shortQuarter } from './quarters';
import { season } from './seasons';
import { every, frequency, rate } from './sets';
import {
  ago,
  deicticUnit,
  laterOrEarlier,
  namedDay,
  neighbourUnit,
  partOfNamedDay,
  sameUnit,
  theWeekend,
  theYear,
} from './units';
import { coming, future, past, present } from './vague';
import { shiftedWeekday, weekday, weekdayOfWeek, weekdaySet } from './weekdays';
import { century, decade, shortYear, spokenYear, year, yearRange } from './years';

/** Days of the calendar: what a clock time or a part of the day may be joined to. */
const days: readonly Pattern[] = [
  monthThenDay,
  dayThenMonth,
  numericDate,
  holiday,
  shiftedWeekday,
  weekdayOfWeek,
  weekday,
  namedDay,
  sameUnit,
];

/** All that stands without a modifier; of several that match, the longest counts, then the first. */
const plain: readonly Pattern[] = [
  ...days,
  clockAndDay(longestOf(days)),
  partAndDay(longestOf(days)),
  nineEleven,
  weekOfDay,
  monthThenYear,
  shiftedMonth,
  shiftedMonthDay,
  monthAlone,
  weekdaySet,
  yearRange,
  year,
  shortYear,
  spokenYear,
  decade,
  century,
  rate,
  every,
  frequency,
  partOfNamedDay,
  neighbourUnit,
  deicticUnit,
  theWeekend,
  theYear,
  ago,
  laterOrEarlier,
  fiscalYear,
  ordinalQuarter,
  shortQuarter,
  comparedPeriod,
  sameQuarter,
  half,
  season,
  yearEnd,
  clockAlone,
  present,
  past,
  future,
  coming,
  boundedDuration,
  plainDuration,
  hyphenDuration,
  bareUnits,
];

const core = longestOf(plain);
const patterns: readonly Pattern[] = [core, hyphenPart(core), partOfPeriod(core), edgeOfPeriod(core), amount(core)];

/** Reads the longest time expression that begins at token `i`, or null. */
export const readExpression: Pattern = longestOf(patterns);

/** The pattern that takes the longest match of several, the first of equals. */
function longestOf(list: readonly Pattern[]): Pattern {
  return (words: Words, i: number): Expression | null => {
    let best: Expression | null = null;
    for (const pattern of list) {
      const found = pattern(words, i);
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    return best;
  };
}
