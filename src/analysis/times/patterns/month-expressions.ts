import { fixed, wordAt, type Moment, type Pattern, type Words } from '../expression';
import { months, weekdays } from '../../lexicon/calendar-words';
import { ambiguousMonths } from '../../lexicon/months';
import { monthBy } from '../resolve';
import { monthValue } from '../values';
import { joins, monthAt, monthShifts, relativeYearAfter } from './date-words';
import { readYearAfter } from './year-words';
import { beforeMonths, determinersOfMonths, monthPrepositions } from '../../lexicon/beside-dates';

/** November 1995 · March, 1996 · May in 1997 · June last year · January this year */
export const monthThenYear: Pattern = (words, i) => {
  const month = monthAt(words, i);
  if (month === null) return null;
  const year = yearBehind(words, i + 1);
  if (year !== null) return fixed(i, year[0], monthValue(year[1], month));
  const relative = relativeYearAfter(words, i + 1);
  if (relative === null) return null;
  const value = (moment: Moment): string => monthValue(relative[1](moment), month);
  return { first: i, end: relative[0], type: 'DATE', mod: null, value };
};

/** last September · this May · next March */
export const shiftedMonth: Pattern = (words, i) => {
  const which = monthShifts[wordAt(words, i)];
  const month = monthAt(words, i + 1);
  if (which === undefined || month === null) return null;
  return { first: i, end: i + 2, type: 'DATE', mod: null, value: (moment) => monthBy(moment, month, which) };
};

/** "in September" · "by March" · "September and October"; not "may", "June Smith", "march" */
export const monthAlone: Pattern = (words, i) => {
  const month = monthAt(words, i);
  if (month === null || !standsForMonth(words, i)) return null;
  const year = yearOfRange(words, i);
  const value = (moment: Moment): string => (year === null ? monthBy(moment, month, 'bare') : monthValue(year, month));
  return { first: i, end: i + 1, type: 'DATE', mod: null, value };
};

/** The 1998 that the "March" of "from March to June 1998" and "March and June in 1998" borrows. */
function yearOfRange(words: Words, i: number): number | null {
  if (!joins.has(wordAt(words, i + 1)) || monthAt(words, i + 2) === null) return null;
  return yearBehind(words, i + 3)?.[1] ?? null;
}

/** "1995", ", 1996", "in 1997" */
function yearBehind(words: Words, i: number): ReturnType<typeof readYearAfter> {
  return readYearAfter(words, wordAt(words, i) === 'in' ? i + 1 : i);
}

function standsForMonth(words: Words, i: number): boolean {
  const previous = wordAt(words, i - 1);
  const next = words.tokens[i + 1];
  if (beforeMonths.has(previous) || previous.startsWith('mid-')) return true;
  if (joins.has(previous) && months.has(wordAt(words, i - 2))) return true;
  const modifies = determinersOfMonths.has(previous) && next?.pos === 'NOUN' && wordAt(words, i) !== 'mar';
  if (ambiguousMonths.has(wordAt(words, i))) return modifies;
  const previousToken = i > words.first ? words.tokens[i - 1]! : null;
  if (previousToken !== null && isName(previousToken.text, previousToken.pos) && i - 1 > words.first) return false;
  if (next !== undefined && i + 1 < words.end && isName(next.text, next.pos) && !monthPrepositions.has(previous))
    return false;
  return true;
}

function isName(text: string, pos: string): boolean {
  const letter = text.charAt(0);
  return pos !== 'PUNCT' && text.length > 1 && letter !== letter.toLowerCase() && !weekdays.has(text.toLowerCase());
}
