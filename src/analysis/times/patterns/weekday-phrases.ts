import { wordAt, type Expression, type Moment, type Pattern, type Words } from '../expression';
import { singularUnits, weekdays } from '../../lexicon/calendar-words';
import { addDays, weekdayOf, type Day } from '../calendar';
import { readCount } from '../numbers';
import { unitBy, weekdayBy } from '../resolve';
import { dayValue } from '../values';

const daysOf: Record<string, number> = { week: 7, weeks: 7, fortnight: 14 };

function onDay(first: number, end: number, day: (moment: Moment) => Day): Expression {
  return { first, end, type: 'DATE', mod: null, value: (moment) => dayValue(day(moment)) };
}

/** The first such weekday from the day of publication on, moved by days. */
function coming({ published }: Moment, weekday: number, days: number): Day {
  return addDays(published, ((weekday - weekdayOf(published) + 7) % 7) + days);
}

/** Saturday week · Tuesday fortnight: that day, and as long again */
export const weekdayWeek: Pattern = (words, i) => {
  const day = weekdays.get(wordAt(words, i));
  const days = daysOf[wordAt(words, i + 1)];
  if (day === undefined || days === undefined || wordAt(words, i + 1) === 'weeks') return null;
  if (words.tokens[i + 2]?.pos === 'NOUN' && i + 2 < words.end) return null;
  return onDay(i, i + 2, (moment) => coming(moment, day, days));
};

/** a week on Thursday · two weeks from Monday · a fortnight on Friday · a week ago on Tuesday */
export const weeksFromWeekday: Pattern = (words, i) => {
  const count = readCount(words, i);
  const days = count === null ? undefined : daysOf[wordAt(words, count.end)];
  if (count === null || count.count === null || days === undefined) return null;
  let at = count.end + 1;
  const ago = wordAt(words, at) === 'ago';
  if (ago) at++;
  const linked = /^(?:on|from)$/.test(wordAt(words, at));
  if (linked) at++;
  const day = weekdays.get(wordAt(words, at));
  if (day === undefined || !(ago || linked) || isName(words, at + 1)) return null;
  const far = Math.floor(count.count) * days;
  return onDay(i, at + 1, (moment) => (ago ? addDays(weekdayBy(moment, day, 'last'), -far) : coming(moment, day, far)));
};

/** "a week on Thursday Island" */
function isName(words: Words, i: number): boolean {
  return i < words.end && words.tokens[i]!.pos === 'PROPN';
}

/**
 * the Friday before last · the Monday after next · the week before last · the year after next · the
 * day before last Tuesday
 */
export const beforeLast: Pattern = (words, i) => {
  if (wordAt(words, i) !== 'the') return null;
  const word = wordAt(words, i + 1);
  const side = `${wordAt(words, i + 2)} ${wordAt(words, i + 3)}`;
  const sign = side === 'before last' ? -1 : side === 'after next' ? 1 : 0;
  if (sign === 0) return null;
  // "the day before last Tuesday's hearing"
  const beside = weekdays.get(wordAt(words, i + 4));
  if (word === 'day' && beside !== undefined)
    return onDay(i, i + 5, (moment) => addDays(weekdayBy(moment, beside, sign < 0 ? 'last' : 'next'), sign));
  const day = weekdays.get(word);
  if (day !== undefined)
    return onDay(i, i + 4, (moment) => addDays(weekdayBy(moment, day, sign < 0 ? 'last' : 'next'), 7 * sign));
  const unit = singularUnits.get(word);
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  return { first: i, end: i + 4, type: 'DATE', mod: null, value: (moment) => unitBy(moment, unit, 2 * sign) };
};
