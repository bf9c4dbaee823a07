import type { Pattern } from '../expression';
import {
  dayParts,
  months,
  ordinals,
  pluralUnits,
  seasons,
  shortWeekdays,
  smallNumbers,
  tens,
  weekdays,
} from '../../lexicon/calendar-words';
import { clockAlone, clockAndDay, midOfDay, partAndDay } from './clock';
import { dayThenMonth, monthThenDay, shiftedMonthDay, weekOfDay, yearThenDay } from './dates';
import { nineEleven, numericDate } from './numeric-dates';
import { daysThenMonth, gluedMonths } from './day-lists';
import { bareUnits, boundedDuration, hyphenDuration, plainDuration } from './durations';
import { holiday, holidayFirstWords } from './holidays';
import { hyphened, longestOf, numerals, rule, type Rule } from './longest-of';
import { monthAlone, monthThenYear, shiftedMonth } from './month-expressions';
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
import { beforeLast, weekdayWeek, weeksFromWeekday } from './weekday-phrases';
import { shiftedWeekday, weekday, weekdayOfWeek, weekdayRange, weekdaySet } from './weekdays';
import {
  century,
  decade,
  higherOrdinals,
  shortYear,
  spokenYear,
  year,
  yearOfEra,
  yearRange,
  yearToYear,
} from './years';

const monthWords = [...months.keys()];
const weekdayWords = [...weekdays.keys(), ...shortWeekdays.keys()];
const dayPartWords = [...dayParts.keys()].flatMap((part) => [part, `mid-${part}`]);
const clockWords = ['noon', 'midday', 'midnight', ...smallNumbers.keys(), numerals];
const countWords = [
  ...'half few several many some numerous a an'.split(' '),
  ...smallNumbers.keys(),
  ...tens.keys(),
  numerals,
  hyphened,
];
const shiftWords = 'last past this next coming';
const quoteMarks = "' ’ ‘";

/** Days of the calendar: what a clock time or a part of the day may be joined to. */
const days: readonly Rule[] = [
  rule(monthThenDay, monthWords, weekdayWords, 'this'),
  rule(dayThenMonth, weekdayWords, ordinals.keys(), 'this the', numerals),
  rule(daysThenMonth, numerals),
  rule(gluedMonths, monthWords, hyphened),
  rule(yearThenDay, numerals),
  rule(numericDate, numerals),
  rule(holiday, holidayFirstWords, 'last this next'),
  rule(shiftedWeekday, shiftWords),
  rule(weekdayOfWeek, weekdayWords),
  rule(weekdayRange, weekdayWords, hyphened),
  rule(weekdayWeek, weekdays.keys()),
  rule(weeksFromWeekday, countWords),
  rule(beforeLast, 'the'),
  rule(weekday, weekdayWords),
  rule(namedDay, 'today yesterday tomorrow the day'),
  rule(sameUnit, 'that the'),
];
const day = longestOf(days);
const dayWords = days.flatMap(({ firstWords }) => [...firstWords]);

/**
 * All that stands without a modifier; of several that match, the longest counts, then the first.
 */
const plain: readonly Rule[] = [
  ...days,
  rule(clockAndDay(day), clockWords, dayWords),
  rule(partAndDay(day), dayPartWords, dayWords, 'the'),
  rule(midOfDay, 'mid', hyphened),
  rule(nineEleven, numerals),
  rule(weekOfDay, 'the week'),
  rule(monthThenYear, monthWords),
  rule(shiftedMonth, shiftWords),
  rule(shiftedMonthDay, shiftWords),
  rule(monthAlone, monthWords),
  rule(
    weekdaySet,
    weekdays.keys(),
    [...weekdays.keys()].map((word) => `${word}s`),
    'every each',
  ),
  rule(yearRange, numerals),
  rule(yearToYear, numerals),
  rule(yearOfEra, 'ad a.d. ce', numerals),
  rule(year, numerals),
  rule(shortYear, quoteMarks),
  rule(spokenYear, 'eighteen nineteen twenty'),
  rule(decade, quoteMarks, 'the', numerals),
  rule(century, ordinals.keys(), higherOrdinals.keys(), 'the', numerals, hyphened),
  rule(rate, 'a an per'),
  rule(every, 'every each'),
  rule(frequency, 'daily weekly monthly yearly annually nightly hourly'),
  rule(partOfNamedDay, 'tonight overnight this yesterday tomorrow last that the'),
  rule(neighbourUnit, 'the a'),
  rule(deicticUnit, shiftWords, 'the previous current'),
  rule(theWeekend, 'the'),
  rule(theYear, 'the'),
  rule(ago, countWords),
  rule(laterOrEarlier, countWords),
  rule(fiscalYear, 'the fiscal financial current this last latest previous next coming'),
  rule(
    ordinalQuarter,
    ordinals.keys(),
    'the its their his a this that last next fiscal flat financial',
    numerals,
    hyphened,
  ),
  rule(shortQuarter, 'q1 q2 q3 q4'),
  rule(comparedPeriod, 'the its their his a this that comparable corresponding same like last', hyphened),
  rule(sameQuarter, 'the that this'),
  rule(half, 'the first second last latter', hyphened),
  rule(season, seasons.keys(), shiftWords, 'the'),
  rule(yearEnd, 'the year', hyphened),
  rule(clockAlone, clockWords),
  rule(present, 'right now currently nowadays current these'),
  rule(past, 'recently lately recent past the'),
  rule(future, 'the near foreseeable immediate distant future'),
  rule(coming, 'coming upcoming'),
  rule(boundedDuration, 'the its his her their these those last past next first previous'),
  rule(plainDuration, countWords),
  rule(hyphenDuration, hyphened),
  rule(bareUnits, pluralUnits.keys()),
];

const core = longestOf(plain);

/** Every pattern with the words that it may begin with. */
export const rules: readonly Rule[] = [
  ...plain,
  rule(hyphenPart(core), 'the', hyphened),
  rule(partOfPeriod(core), 'the early late mid earlier later sometime'),
  rule(edgeOfPeriod(core), 'the end beginning start middle close outset'),
  rule(
    amount(core),
    'no not more less fewer at up just well over under nearly almost about around roughly approximately',
  ),
];

/** Reads the longest time expression that begins at token `i`, or null. */
export const readExpression: Pattern = longestOf(rules);
