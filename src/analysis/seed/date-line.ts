/**
 * A date as a line states it. `weekday` is 0 for Sunday to 6 for Saturday, null where the line
 * names none.
 */
export interface StatedDate {
  readonly year: number;
  /** 1 to 12 where the month is possible */
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const monthNames = 'january february march april may june july august september october november december'.split(' ');
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Names of the days of the week, Sunday first. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const label = /^(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?|date|on)\b:?,? */i;
/** 14:20 GMT   at 10:15 am   10:00:00.000 +0200   10:00:00 GMT+0200 (Central European Summer Time): the day is the one written there, whatever the zone */
const clock =
  /\b(?:at )?\d{1,2}(?:[:.]\d{2}){1,2}(?!\d|\.\d{4}\b)(?:\.\d{1,9})? ?(?:[ap]\.?m\.?)?(?: ?(?:gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|et|z)\b)?(?: ?[+-]\d{2}(?::?\d{2})?)?(?: \([\p{L} ]{1,40}\))?/iu;
const weekday = /^(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b\.?,? */i;
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** 2024-11-25 */
const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+ ?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** November 25, 2024 */
const monthFirst = new RegExp(`^${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i');
/** 25 November 2024 */
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](\\d{4})$`, 'i');

/** 25/11/2024   11/25/2024   25.11.2024 */
const numbersOnly = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** The longest line that can be a date and nothing else. */
const longestDateLine = 80;

/**
 * Reads a line that is a date and nothing else (a label such as "Published:" and a time of day may
 * stand by it), or gives null.
 */
export function readDateLine(line: string): StatedDate | null {
  if (line.length > longestDateLine) return null;
  const iso = isoDate.exec(line.replace(label, ''));
  if (iso !== null) return { year: +iso[1]!, month: +iso[2]!, day: +iso[3]!, weekday: null };
  const bare = line
    .replace(label, '')
    .replace(clock, '')
    .replace(/ {2,}/, ' ')
    .replace(/[ ,|–—-]+$/, '')
    .replace(/^[ ,|–—-]+/, '');
  const named = weekday.exec(bare);
  const rest = bare.slice(named?.[0].length ?? 0);
  const dayNamed = named === null ? null : weekdays.indexOf(named[1]!.slice(0, 3).toLowerCase() as 'sun');
  const inIso = isoDate.exec(rest);
  if (inIso !== null) return { year: +inIso[1]!, month: +inIso[2]!, day: +inIso[3]!, weekday: dayNamed };
  const american = monthFirst.exec(rest);
  if (american !== null) return stated(american[3]!, american[1]!, american[2]!, dayNamed);
  const european = dayFirst.exec(rest);
  if (european !== null) return stated(european[3]!, european[2]!, european[1]!, dayNamed);
  const readings = readingsOf(rest);
  return readings.length === 1 ? { ...readings[0]!, weekday: dayNamed } : null;
}

/**
 * The dates that three numbers may mean: a number over 12 is no month, and where both may be one
 * nobody can tell.
 */
function readingsOf(words: string): StatedDate[] {
  const [, first, , second, year] = numbersOnly.exec(words) ?? [];
  if (year === undefined) return [];
  const dates = [
    { year: +year, month: +second!, day: +first!, weekday: null },
    { year: +year, month: +first!, day: +second!, weekday: null },
  ].filter((date) => isoOf(date) !== null);
  return dates.length === 2 && first === second ? dates.slice(1) : dates;
}

/** 03/04/24   2024/13/45 */
const numbersLikeDate = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
/**
 * Why a line that stands where a date would is none, and what to write, such as `may be 2024-04-03
 * or 2024-03-04; write the one that is meant`; null for a line that does not look like a date.
 */
export function whyNoDate(line: string): string | null {
  if (line.length > longestDateLine || readDateLine(line) !== null) return null;
  const unlabelled = line.replace(label, '');
  const bare = unlabelled.replace(clock, '').trim();
  const words = bare.slice(weekday.exec(bare)?.[0].length ?? 0).replace(/[ ,]+$/, '');
  const several = readingsOf(words);
  if (several.length > 1) return `may be ${several.map(isoOf).join(' or ')}; write the one that is meant`;
  const isLike = numbersLikeDate.test(words) || numbersLikeDate.test(unlabelled) || isLikeNamedDate(words);
  return isLike ? 'is no whole date; write the day it was published, such as 2024-03-02' : null;
}

/** Smarch 13   Febuary 3, 2024   13 juin 2024   May 2024: one word and a day or a year, where the word is like a month or both are there. */
function isLikeNamedDate(words: string): boolean {
  const parts = words.split(/[ ,.]+/).filter((part) => part !== '' && !/^(?:of|de)$/i.test(part));
  const names = parts.filter((part) => /^\p{L}{3,12}$/u.test(part));
  const days = parts.filter((part) => /^\d{1,2}(?:st|nd|rd|th)?$/i.test(part));
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const isAll = names.length === 1 && days.length + years.length === parts.length - 1;
  if (!isAll || days.length > 1 || years.length > 1 || parts.length === 1) return false;
  return isLikeMonth(names[0]!) || parts.length === 3;
}

/** march, Smarch, Febuary: the name of a month with a letter too many, too few or changed. */
function isLikeMonth(word: string): boolean {
  const lower = word.toLowerCase();
  return monthNames.some((name) => lower === name.slice(0, 3) || (lower.length > 3 && isOneSlipAway(lower, name)));
}

/** Whether two words are the same but for one letter. */
function isOneSlipAway(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}

function stated(year: string, monthName: string, day: string, weekday: number | null): StatedDate {
  return { year: +year, month: months.indexOf(monthName.slice(0, 3).toLowerCase() as 'jan') + 1, day: +day, weekday };
}

/** The date as `YYYY-MM-DD`, or null when no calendar has it (30 February). */
export function isoOf({ year, month, day }: StatedDate): string | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Day of the week of a Gregorian date, 0 for Sunday (Sakamoto's method). */
export function sundayFirstWeekdayOf({ year, month, day }: StatedDate): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
