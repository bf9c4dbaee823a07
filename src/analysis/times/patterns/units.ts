import { addDays, weekdayOf } from '../calendar';
import { lettersAt, wordAt, type Moment, type Pattern, type Words } from '../expression';
import { dayParts, pluralUnits, singularUnits } from '../../lexicon/calendar-words';
import { readCount } from '../numbers';
import { fromReference, unitBy, unitFromReference, weekdayBy } from '../resolve';
import { presentOf } from '../story';
import type { Unit } from '../../lexicon/calendar-words';
import { readValue } from '../read-value';
import { dayValue, isFiner, moveDay, valueAt, yearBefore } from '../values';
import { shiftAdjectives, unitAdjectives } from '../../lexicon/beside-dates';

const deictic: Record<string, number> = { last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };

/** "Radio Four's Today show", "USA Today": a capital within the sentence beside what it is the name of. */
function isProgramme(words: Words, i: number): boolean {
  if (i === words.first || !/^\p{Lu}\p{Ll}/u.test(lettersAt(words, i))) return false;
  if (/^(?:programme|program|show|newspaper)$/.test(wordAt(words, i + 1))) return true;
  return wordAt(words, i) === 'today' && words.tokens[i - 1]!.pos === 'PROPN';
}

/** today · yesterday · tomorrow · the day before yesterday */
export const namedDay: Pattern = (words, i) => {
  if (isProgramme(words, i)) return null;
  const shift = { today: 0, yesterday: -1, tomorrow: 1 }[wordAt(words, i) as 'today'] as number | undefined;
  if (shift !== undefined) {
    return {
      first: i,
      end: i + 1,
      type: 'DATE',
      mod: null,
      value: ({ published }) => dayValue(addDays(published, shift)),
    };
  }
  const at = wordAt(words, i) === 'the' ? i + 1 : i;
  if (wordAt(words, at) !== 'day') return null;
  const phrase = `${wordAt(words, at + 1)} ${wordAt(words, at + 2)}`;
  const two = phrase === 'before yesterday' ? -2 : phrase === 'after tomorrow' ? 2 : null;
  if (two === null) return null;
  return {
    first: i,
    end: at + 3,
    type: 'DATE',
    mod: null,
    value: ({ published }) => dayValue(addDays(published, two)),
  };
};

/**
 * last week · this year · next month · the current quarter · this past weekend · the coming year
 */
export const deicticUnit: Pattern = (words, i) => {
  let at = wordAt(words, i) === 'the' ? i + 1 : i;
  if (wordAt(words, at) === 'this' && /^(?:past|coming)$/.test(wordAt(words, at + 1))) at++;
  const word = wordAt(words, at);
  const count = Object.hasOwn(deictic, word) ? deictic[word] : undefined;
  const unit = singularUnits.get(wordAt(words, at + 1));
  if (
    count === undefined ||
    unit === undefined ||
    !isFiner('second', unit) ||
    !isFiner('minute', unit) ||
    !isFiner('hour', unit)
  )
    return null;
  // ABC's "This Week"
  if (i > words.first && /^T/.test(lettersAt(words, i)) && /^W/.test(lettersAt(words, at + 1))) return null;
  const isThe = wordAt(words, i) === 'the';
  // "the past year" is a stretch of time, "the previous day" looks back from what was told
  if (isThe && shiftAdjectives.has(word)) return null;
  if (word === 'past' && wordAt(words, i) !== 'this') return null;
  if (word === 'previous' || (unit === 'day' && word !== 'this')) return null;
  const isThisWeekend = unit === 'weekend' && word === 'this';
  const value = (moment: Moment): string => unitBy(moment, unit, isThisWeekend ? weekendsBack(moment) : count);
  return { first: i, end: at + 2, type: 'DATE', mod: null, value };
};

/** "took place this weekend", told on a Monday: the one before */
function weekendsBack(moment: Moment): number {
  return weekdayOf(moment.published) < 6 && moment.tense() === 'past' ? -1 : 0;
}

/**
 * over the weekend · the weekend's talks: the last one, or the coming one where the tense says so
 */
export const theWeekend: Pattern = (words, i) => {
  if (
    wordAt(words, i) !== 'the' ||
    wordAt(words, i + 1) !== 'weekend' ||
    /^(?:of|before|after)$/.test(wordAt(words, i + 2))
  )
    return null;
  const value = (moment: Moment): string => {
    const saturday = weekdayBy(moment, 6, moment.tense() === 'future' ? 'next' : 'bare');
    return valueAt(saturday, 'weekend');
  };
  return { first: i, end: i + 2, type: 'DATE', mod: null, value };
};

/**
 * for the year ended March 31 · nine months of the year · for the full year · in the year to June:
 * none
 */
export const theYear: Pattern = (words, i) => {
  if (wordAt(words, i) !== 'the') return null;
  const full = wordAt(words, i + 1) === 'full' ? 1 : 0;
  if (wordAt(words, i + 1 + full) !== 'year') return null;
  const next = wordAt(words, i + 2 + full);
  if (full === 1) {
    const value = ({ published }: Moment): string => valueAt(published, 'year');
    return /^[.,;)]?$/.test(next) ? { first: i, end: i + 3, type: 'DATE', mod: null, value } : null;
  }
  if (next === 'ended' || next === 'ending')
    return { first: i, end: i + 2, type: 'DURATION', mod: null, value: () => 'P1Y' };
  if (!/^(?:in|of|for|during)$/.test(wordAt(words, i - 1)) || !/^[.,;)]?$/.test(next)) return null;
  return { first: i, end: i + 2, type: 'DATE', mod: null, value: (moment) => valueAt(presentOf(moment), 'year') };
};

const following: Record<string, number> = { following: 1, next: 1, previous: -1, preceding: -1, prior: -1 };

/**
 * the following day · the next year · the previous month · the day before · the week after · a day
 * earlier is another
 */
export const neighbourUnit: Pattern = (words, i) => {
  const the = wordAt(words, i);
  if (the !== 'the' && the !== 'a') return null;
  const count = following[wordAt(words, i + 1)];
  const unit = singularUnits.get(wordAt(words, i + 2));
  if (count !== undefined && unit !== undefined && the === 'the') {
    return { first: i, end: i + 3, type: 'DATE', mod: null, value: (moment) => unitFromReference(moment, unit, count) };
  }
  const noun = singularUnits.get(wordAt(words, i + 1));
  const side = { before: -1, after: 1 }[wordAt(words, i + 2) as 'before'] as number | undefined;
  const next = wordAt(words, i + 3);
  if (noun === undefined || side === undefined || isFiner(noun, 'day') || !/^[.,;)]?$/.test(next)) return null;
  return { first: i, end: i + 3, type: 'DATE', mod: null, value: (moment) => unitFromReference(moment, noun, side) };
};

/** that day · the same week · that same year · the same day */
export const sameUnit: Pattern = (words, i) => {
  const word = wordAt(words, i);
  if (word !== 'that' && word !== 'the') return null;
  const same = wordAt(words, i + 1) === 'same';
  if (word === 'the' && !same) return null;
  const at = same ? i + 2 : i + 1;
  const unit = singularUnits.get(wordAt(words, at));
  if (unit === undefined || isFiner(unit, 'day')) return null;
  return { first: i, end: at + 1, type: 'DATE', mod: null, value: (moment) => withinReference(moment, unit) };
};

/** The unit that holds the date last mentioned; that date itself when it is no finer. */
export function withinReference({ reference }: Moment, unit: Unit): string | null {
  const read = reference === null ? null : readValue(reference);
  if (reference === null || read === null) return null;
  return isFiner(read.grain, unit) ? valueAt(read.day, unit) : reference.replace(/T.*$/, '');
}

const agoWords = new Set(['ago', 'back']);
const laterWords: Record<string, number> = {
  earlier: -1,
  previously: -1,
  before: -1,
  later: 1,
  afterward: 1,
  afterwards: 1,
  after: 1,
};

/** two years ago · six weeks ago · a year ago · several years ago · a week or so ago */
export const ago: Pattern = (words, i) => {
  const counted = countedUnit(words, i);
  if (counted === null) return null;
  const { count, unit, mod } = counted;
  let { end } = counted;
  if (wordAt(words, end) === 'or' && wordAt(words, end + 1) === 'so') end += 2;
  const fromNow = wordAt(words, end) === 'from' && /^(?:now|today)$/.test(wordAt(words, end + 1));
  if (!agoWords.has(wordAt(words, end)) && !fromNow) return null;
  const back = wordAt(words, end) === 'back';
  if (back) return null;
  const sign = fromNow ? 1 : -1;
  end += fromNow ? 2 : 1;
  const value = (moment: Moment): string => {
    if (count === null) return sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    if (unit === 'year' && count === 1 && sign < 0 && moment.period !== null) return yearBefore(moment.period);
    return valueAt(moveDay(moment.published, unit, sign * Math.floor(count)), unit === 'decade' ? 'year' : unit);
  };
  return { first: i, end, type: isFiner(unit, 'day') ? 'TIME' : 'DATE', mod, value };
};

/** a year earlier · three days later · two months previously · the day after is another */
export const laterOrEarlier: Pattern = (words, i) => {
  const counted = countedUnit(words, i);
  if (counted === null) return null;
  const { end, count, unit, mod } = counted;
  const sign = laterWords[wordAt(words, end)];
  if (sign === undefined) return null;
  if (/^(?:before|after)$/.test(wordAt(words, end)) && !/^[.,;)]?$/.test(wordAt(words, end + 1))) return null;
  if (wordAt(words, end + 1) === 'than') return null;
  const value = (moment: Moment): string | null => {
    if (count === null) return sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    if (unit === 'year' && moment.period !== null && count === 1) return sign < 0 ? yearBefore(moment.period) : null;
    // "almost two decades earlier": no day of the year
    if (unit === 'decade') return unitFromReference(moment, 'year', 10 * sign * Math.floor(count));
    return fromReference(moment, unit, sign * Math.floor(count));
  };
  return { first: i, end: end + 1, type: isFiner(unit, 'day') ? 'TIME' : 'DATE', mod, value };
};

interface Counted {
  readonly end: number;
  readonly count: number | null;
  readonly unit: Unit;
  readonly mod: string | null;
}

/** "two years", "a week", "several days": a number with its unit. */
export function countedUnit(words: Parameters<Pattern>[0], i: number): Counted | null {
  const count = readCount(words, i);
  if (count === null) return null;
  let at = count.end;
  if (unitAdjectives.has(wordAt(words, at))) at++;
  const word = wordAt(words, at);
  if (word === 'fortnight' || word === 'fortnights')
    return { end: at + 1, count: count.count === null ? null : count.count * 2, unit: 'week', mod: count.mod };
  const unit = pluralUnits.get(word) ?? singularUnits.get(word);
  if (unit === undefined) return null;
  if (word === 'second' && wordAt(words, i) !== 'one') return null;
  return { end: at + 1, count: count.count, unit, mod: count.mod };
}

/**
 * this morning · last night · tonight · yesterday evening · the next morning · that night ·
 * overnight
 */
export const partOfNamedDay: Pattern = (words, i) => {
  const word = wordAt(words, i);
  if (word === 'tonight' || word === 'overnight') return partOf(i, i + 1, 'NI', ({ published }) => dayValue(published));
  const part = dayParts.get(wordAt(words, i + 1));
  const day = { this: 0, yesterday: -1, tomorrow: 1 }[word as 'this'] as number | undefined;
  if (part !== undefined && day !== undefined)
    return partOf(i, i + 2, part, ({ published }) => dayValue(addDays(published, day)));
  if (part !== undefined && word === 'last')
    return partOf(i, i + 2, part, ({ published }) => dayValue(addDays(published, -1)));
  if (part !== undefined && word === 'that') return partOf(i, i + 2, part, (moment) => withinReference(moment, 'day'));
  const next = { next: 1, following: 1, same: 0, previous: -1 }[wordAt(words, i + 1) as 'next'] as number | undefined;
  const nextPart = dayParts.get(wordAt(words, i + 2));
  if (word !== 'the' || next === undefined || nextPart === undefined) return null;
  return partOf(i, i + 3, nextPart, (moment) => fromReference(moment, 'day', next));
};

function partOf(first: number, end: number, part: string, day: (moment: Moment) => string | null): ReturnType<Pattern> {
  const value = (moment: Moment): string | null => {
    const date = day(moment);
    return date === null || !/^\d{4}-\d\d-\d\d$/.test(date) ? null : `${date}T${part}`;
  };
  return { first, end, type: 'TIME', mod: null, value };
}
