import { lettersAt, wordAt, type Expression, type Moment, type Pattern, type Words } from '../expression';
import { dayParts, zones } from '../../lexicon/calendar-words';
import { numberOf } from '../numbers';
import { dayValue } from '../values';

interface Clock {
  readonly end: number;
  readonly time: string;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * 7:15 p.m. · 4 a.m. EDT · 16:30 GMT · 0735 GMT · noon · 10 o'clock · 3pm · 4 in the morning; not
 * "a 3:2 majority"
 */
function readClock(words: Words, i: number): Clock | null {
  const word = wordAt(words, i);
  if (wordAt(words, i - 1) === 'high' && word === 'noon') return null;
  const named = { noon: '12:00', midday: '12:00', midnight: '24:00' }[word as 'noon'] as string | undefined;
  if (named !== undefined) return { end: afterZone(words, i + 1), time: `T${named}` };
  const found = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/.exec(word);
  const spelled = found === null ? numberOf(word) : null;
  if (found === null) {
    const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word);
    const zone = afterZone(words, i + 1);
    if (military !== null) return zone > i + 1 ? { end: zone, time: `T${military[1]!}:${military[2]!}` } : null;
    if (spelled === null || spelled > 12) return null;
  }
  const hour = found === null ? spelled! : Number(found[1]);
  const minute = found?.[2] === undefined ? 0 : Number(found[2]);
  if (hour > 24 || minute > 59) return null;
  let end = i + 1;
  let half = found?.[3] ?? halfOfDay(wordAt(words, end));
  if (found?.[3] === undefined && half !== '') end++;
  if (half === '' && wordAt(words, end) === "o'clock") {
    half = '?';
    end++;
  }
  const inThe =
    wordAt(words, end) === 'in' && wordAt(words, end + 1) === 'the' ? dayParts.get(wordAt(words, end + 2)) : undefined;
  if (inThe !== undefined && hour <= 12) {
    half = inThe === 'MO' ? 'am' : 'pm';
    end += 3;
  }
  const zone = afterZone(words, end);
  const isClock =
    half !== '' ||
    (found?.[2] !== undefined && word.includes(':') && zone > end) ||
    (word.includes(':') && wordAt(words, i - 1) === 'at');
  if (!isClock) return null;
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return { end: zone, time: `T${pad(hours)}:${pad(minute)}` };
}

function halfOfDay(word: string): string {
  return word === 'a.m.' || word === 'am' || word === 'a.m'
    ? 'am'
    : word === 'p.m.' || word === 'pm' || word === 'p.m'
      ? 'pm'
      : '';
}

function afterZone(words: Words, i: number): number {
  if (zones.has(lettersAt(words, i))) return i + 1;
  return wordAt(words, i) === 'local' && wordAt(words, i + 1) === 'time' ? i + 2 : i;
}

/** 10:35 a.m. · at noon · 0735 GMT: on the day named beside it, else the day last mentioned */
export const clockAlone: Pattern = (words, i) => {
  const clock = readClock(words, i);
  if (clock === null) return null;
  const value = (moment: Moment): string => {
    return onDay(moment.dayNearby() ?? dayTold(moment, clock.time) ?? dayValue(moment.published), clock.time);
  };
  return { first: i, end: clock.end, type: 'TIME', mod: null, value };
};

/**
 * The day last mentioned; none to come for what is told to have been: "landed at 10:45". Hours that
 * follow one another stay on their day where an earlier one was mentioned between.
 */
function dayTold(moment: Moment, time: string): string | null {
  const day = moment.reference?.slice(0, 10) ?? '';
  const [clockDay = '', clockTime = ''] = moment.clock?.split(/(?=T)/) ?? [];
  if (day < clockDay && clockTime <= time) return clockDay;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  return day > dayValue(moment.published) && moment.tense() === 'past' ? null : day;
}

function onDay(day: string, time: string): string {
  return day + (time.endsWith('T24:00') ? 'T24:00' : time);
}

/**
 * A pattern for a clock time with the day that `date` reads: "9 a.m. EST Tuesday", "5 p.m. on Nov.
 * 9", "noon Saturday", "Thursday at 4 a.m."
 */
export function clockAndDay(date: Pattern): Pattern {
  return (words, i) => {
    const clock = readClock(words, i);
    if (clock !== null) {
      const at = /^(?:on|of)$/.test(wordAt(words, clock.end)) ? clock.end + 1 : clock.end;
      const day = date(words, at);
      return day === null || day.type !== 'DATE' ? null : timed(i, day.end, day, clock.time);
    }
    const day = date(words, i);
    if (day === null || day.type !== 'DATE' || (day.others !== undefined && day.others.length > 0)) return null;
    const comma = wordAt(words, day.end) === ',' ? day.end + 1 : day.end;
    const late = wordAt(words, comma) === 'at' ? readClock(words, comma + 1) : null;
    return late === null ? null : timed(i, late.end, day, late.time);
  };
}

/**
 * A pattern for a part of the day that `date` reads: "Friday night", "Nov. 9 in the evening", "the
 * morning of Aug. 7", "mid-afternoon yesterday"
 */
export function partAndDay(date: Pattern): Pattern {
  return (words, i) => {
    const the = wordAt(words, i) === 'the' ? i + 1 : i;
    const before = partWord(wordAt(words, the));
    if (before !== null) {
      const of = wordAt(words, the + 1) === 'of' || wordAt(words, the + 1) === 'on' ? the + 2 : the + 1;
      const day = date(words, of);
      return day === null || day.type !== 'DATE'
        ? null
        : { ...timed(i, day.end, day, `T${before.part}`), mod: before.mod };
    }
    const day = date(words, i);
    if (day === null || day.type !== 'DATE' || wordAt(words, i) === 'today') return null;
    const after = partWord(wordAt(words, day.end));
    if (after !== null) return { ...timed(i, day.end + 1, day, `T${after.part}`), mod: after.mod };
    const inThe =
      wordAt(words, day.end) === 'in' && wordAt(words, day.end + 1) === 'the'
        ? partWord(wordAt(words, day.end + 2))
        : null;
    return inThe === null ? null : timed(i, day.end + 3, day, `T${inThe.part}`);
  };
}

/** by mid-afternoon · in mid morning: of the day named beside it, else of publication */
export const midOfDay: Pattern = (words, i) => {
  const two = wordAt(words, i) === 'mid' ? 1 : 0;
  const part = partWord(two === 1 ? `mid-${wordAt(words, i + 1)}` : wordAt(words, i));
  if (part === null || part.mod === null) return null;
  const value = ({ published, dayNearby }: Moment): string => `${dayNearby() ?? dayValue(published)}T${part.part}`;
  return { first: i, end: i + 1 + two, type: 'TIME', mod: 'MID', value };
};

function partWord(word: string): { part: string; mod: string | null } | null {
  const mid = word.startsWith('mid-');
  const part = dayParts.get(mid ? word.slice(4) : word);
  return part === undefined ? null : { part, mod: mid ? 'MID' : null };
}

function timed(first: number, end: number, day: Expression, time: string): Expression {
  const value = (moment: Moment): string | null => {
    const date = day.value(moment);
    return date === null || !/^\d{4}-\d\d-\d\d$/.test(date) ? null : onDay(date, time);
  };
  return { first, end, type: 'TIME', mod: null, value };
}
