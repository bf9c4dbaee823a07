/** A date as a line states it. `weekday` is 0 for Sunday to 6 for Saturday, null where the line names none. */
export interface StatedDate {
  readonly year: number;
  /** 1 to 12 where the month is possible */
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Names of the days of the week, Sunday first. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const label = /^(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?|date|on)\b:?,? */i;
const clock =
  /\b(?:at )?\d{1,2}(?:[:.]\d{2}){1,2} ?(?:[ap]\.?m\.?)?(?: ?(?:gmt|utc|bst|cet|cest|est|edt|pst|pdt|et|z))?/i;
const weekday = /^(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b\.?,? */i;
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** 2024-11-25 */
const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** November 25, 2024 */
const monthFirst = new RegExp(`^${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i');
/** 25 November 2024 */
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](\\d{4})$`, 'i');

/** The longest line that can be a date and nothing else. */
const longestDateLine = 80;

/** Reads a line that is a date and nothing else (a label such as "Published:" and a time of day may stand by it), or gives null. */
export function readDateLine(line: string): StatedDate | null {
  if (line.length > longestDateLine) return null;
  const iso = isoDate.exec(line.replace(label, ''));
  if (iso !== null) return { year: +iso[1]!, month: +iso[2]!, day: +iso[3]!, weekday: null };
  const bare = line
    .replace(label, '')
    .replace(clock, '')
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
  return null;
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
export function weekdayOf({ year, month, day }: StatedDate): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
