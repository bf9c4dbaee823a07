import { calendarDay, dateRange, membersOf, type DateRange } from './date-range';

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const seasonNames: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', AU: 'autumn', WI: 'winter' };

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: number;
  readonly weekday: string;
}

/** "2024"; "44 BC" of the year -43; "AD 14", which no number alone tells to be a year */
export function showYear(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 100 ? `AD ${year}` : String(year);
}

function partsOf(day: number): Parts {
  const { year, month, date } = calendarDay(day);
  const weekday = dayNames[(((day + 4) % 7) + 7) % 7]!;
  return { year: showYear(year), month: monthNames[month - 1]!, day: date, weekday };
}

/**
 * How much of a date to write: all of it, without weekday or year, or only what a heading with
 * month and year leaves open.
 */
export type DateStyle = 'full' | 'noWeekday' | 'noYear' | 'inMonth';

function showDay(day: number, style: DateStyle): string {
  const { year, month, day: date, weekday } = partsOf(day);
  if (style === 'inMonth') return `${weekday.slice(0, 3)} ${date}`;
  if (style === 'noWeekday') return `${date} ${month} ${year}`;
  return style === 'noYear' ? `${weekday.slice(0, 3)} ${date} ${month}` : `${weekday} ${date} ${month} ${year}`;
}

/** "18–24 November 2024", "30 September – 6 October 2024" */
function showSpan({ first, last }: DateRange, style: DateStyle): string {
  const from = partsOf(first);
  const to = partsOf(last);
  const year = style === 'full' || style === 'noWeekday' ? ` ${to.year}` : '';
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${to.day} ${to.month} ${to.year}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${to.day} ${to.month}${year}`;
  return style === 'inMonth' ? `${from.day}–${to.day}` : `${from.day}–${to.day} ${to.month}${year}`;
}

/** "1998–2003", "March – June 1998", "499–493 BC": an interval as its two ends are given */
function showInterval(value: string, range: DateRange, style: DateStyle): string {
  const [from, to] = value.split('/') as [string, string];
  const grains = [from, to].map((end) => dateRange(end)!.grain);
  if (grains.every((grain) => grain === 'day')) return showSpan(range, style);
  const [first, last] = [from, to].map((end) => showDate(end, style === 'inMonth' ? 'full' : style)) as [
    string,
    string,
  ];
  if (grains.every((grain) => grain === 'year')) return `${withoutShared(first, last, / BC$/)}–${last}`;
  return `${grains.every((grain) => grain === 'month') ? withoutShared(first, last, / \d+(?: BC)?$/) : first} – ${last}`;
}

/** "3, 4 and 7 April 2024", "1998 and 2003" */
function showSet(members: readonly string[], style: DateStyle): string {
  const plain = style === 'full' || style === 'inMonth' ? 'noWeekday' : style;
  const shown = members.map((member) => showDate(member, plain));
  const last = shown[shown.length - 1]!;
  const [monthAndYear, year] = [/ \D+ \d+(?: BC)?$/, / \d+(?: BC)?$/];
  const before = shown
    .slice(0, -1)
    .map((one) =>
      withoutShared(one, last, monthAndYear) === one
        ? withoutShared(one, last, year)
        : withoutShared(one, last, monthAndYear),
    );
  return `${before.join(', ')} and ${last}`;
}

/** Without its end where `last` ends in the same. */
function withoutShared(first: string, last: string, tail: RegExp): string {
  const own = tail.exec(first)?.[0];
  return own !== undefined && own === tail.exec(last)?.[0] ? first.slice(0, -own.length) : first;
}

/**
 * The date of an event in words, never more exact than it is: "Thursday 21 November 2024",
 * "September 2024", "the 1990s", "28 October – 3 November 2023"; with the TIMEX3 `mod` of a rough one
 * "about 2010", "early 2010", "late September 2024".
 */
export function showDate(value: string, style: DateStyle = 'full', mod: string | null = null): string {
  const range = dateRange(value);
  if (range === null) return vagueNames[value] ?? 'date not given';
  const shown = showWhole(value, range, style);
  return mod === null || range.grain === 'day' ? shown : roughly(shown, mod);
}

const roughNames: Record<string, string> = { START: 'early', MID: 'mid', END: 'late' };

/** "about 2010", "early 2010", "the late 1990s" */
function roughly(shown: string, mod: string): string {
  const part = roughNames[mod];
  if (part === undefined) return `about ${shown}`;
  const joined = part === 'mid' ? 'mid-' : `${part} `;
  return shown.startsWith('the ') ? `the ${joined}${shown.slice(4)}` : `${joined}${shown}`;
}

function showWhole(value: string, range: DateRange, style: DateStyle): string {
  const members = membersOf(value);
  if (members !== null) return showSet(members, style);
  if (value.includes('/')) return showInterval(value, range, style);
  const { year, month } = partsOf(range.first);
  switch (range.grain) {
    case 'day':
      return showDay(range.first, style);
    case 'week':
    case 'span':
      return showSpan(range, style);
    case 'month':
      return style === 'inMonth' ? month : `${month} ${year}`;
    case 'quarter':
      return `${['first', 'second', 'third', 'fourth'][Number(value.at(-1)) - 1]} quarter of ${year}`;
    case 'season':
      return `${seasonNames[value.slice(-2)]} ${year}`;
    case 'year':
      return year;
    case 'decade':
      return `the ${year}s`;
    case 'century':
      return value.startsWith('-')
        ? `the ${ordinal(Number(value.slice(1, 3)) + 1)} century BC`
        : `the ${year}s (century)`;
  }
}

function ordinal(number: number): string {
  const ends: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  return `${number}${ends[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]!}`;
}

const vagueNames: Record<string, string> = {
  PAST_REF: 'in the past, undated',
  PRESENT_REF: 'at the time of writing',
  FUTURE_REF: 'in the future, undated',
};

/** "November 2024": the heading under which a day stands. */
export function showMonth(day: number): string {
  const { month, year } = partsOf(day);
  return `${month} ${year}`;
}

/** The name of a month from 1 to 12, else `undefined`. */
export const showMonthName = (month: number): string | undefined => monthNames[month - 1];

/**
 * What a `<time datetime>` may say: a day, month, week or year as HTML knows them, else
 * `undefined`.
 */
export function machineDate(value: string): string | undefined {
  return /^\d{4}(-\d\d(-\d\d)?|-W\d\d)?$/.test(value) ? value : undefined;
}
