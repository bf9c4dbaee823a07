import { isoOf, readDateLine, whyNoDate } from '../../analysis/seed/date-line';

/**
 * A time as a sender wrote it: a day, or a day with its clock and zone as ISO 8601 has them
 * (`2026-11-24T23:30:00-05:00`). Nothing is moved to another zone.
 */
export interface ReadTime {
  readonly iso: string;
  /** in milliseconds since 1970; null of a day without a clock or a zone */
  readonly instant: number | null;
}

/** Zones that names of RFC 822 and of European broadcasters mean, in minutes east of Greenwich. */
const zones: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** 2026-11-24T23:30:00.5-05:00   2026-11-24 23:30 +0100   20261124T233000-0500   20261124 */
const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[Tt]| +)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(?: *([^\s\d].*))?)?$/;
/** Tue, 24 Nov 2026 23:30:00 -0500   24 Nov 26 23:30 EST */
const mail =
  /^(?:[A-Za-z]{3,9},? +)?(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{2}|\d{4}) +(\d{1,2}):(\d{2})(?::(\d{2}))?(?: +(.+))?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The longest time that is read, in UTF-16 code units. */
const longest = 80;

/**
 * Reads a time of a feed or a newsroom; or says why it is none, in words that follow the time. What
 * cannot be read is never guessed, a zone least of all.
 */
export function readTime(words: string): ReadTime | { readonly message: string } {
  const trimmed = words.trim().replace(/ +/g, ' ');
  const none = { message: 'is no time; it is written like 2026-11-24T23:30:00-05:00' };
  if (trimmed.length > longest) return none;
  const parts = iso.exec(trimmed) ?? partsOfMail(trimmed);
  if (parts !== null) return timeOf(parts) ?? none;
  const stated = readDateLine(trimmed);
  // a line of a paper, such as "24 November 2026": what follows its clock is no zone that is known
  const day = stated === null || /\d:\d/.test(trimmed) ? null : isoOf(stated);
  if (day !== null) return { iso: day, instant: null };
  return { message: whyNoDate(trimmed) ?? none.message };
}

function partsOfMail(words: string): (string | undefined)[] | null {
  const [, day, name, year, ...clock] = mail.exec(words) ?? [];
  if (day === undefined) return null;
  const month = months.indexOf(name!.slice(0, 3).toLowerCase()) + 1;
  // RFC 2822: of two digits, those under 50 are of this century
  const whole = year!.length === 4 ? year! : `${Number(year) < 50 ? 20 : 19}${year}`;
  return ['', whole, String(month).padStart(2, '0'), day.padStart(2, '0'), ...clock];
}

function timeOf([, year, month, day, hour, minute, second, zone]: readonly (string | undefined)[]):
  ReadTime | { readonly message: string } | null {
  const date = isoOf({ year: Number(year), month: Number(month), day: Number(day), weekday: null });
  if (date === null) return { message: 'is a day that no calendar has' };
  if (hour === undefined) return { iso: date, instant: null };
  const clock = `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  if (zone === undefined) return { iso: `${date}T${clock}`, instant: null };
  const offset = offsetOf(zone);
  if (offset === null)
    return { message: `has the zone "${zone.slice(0, 20)}", which is not known; write it as +01:00` };
  const shown = offset === 'Z' ? 'Z' : offset;
  const whole = `${date}T${clock}${shown}`;
  return { iso: whole, instant: Date.parse(whole.replace(/:60(?=[Z+-])/, ':59')) };
}

/** An offset as ISO 8601 has it, of one in numbers or by a known name; null of another. */
function offsetOf(zone: string): string | null {
  const bare = zone.trim().replace(/ \(.*\)$/, '');
  const [, sign, hours, minutes = '00'] = /^(?:GMT|UTC)? ?([+-])(\d{2}):?(\d{2})?$/.exec(bare) ?? [];
  if (sign !== undefined) return Number(hours) <= 14 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : null;
  const name = bare.toUpperCase();
  if (!Object.hasOwn(zones, name)) return null;
  const east = zones[name]!;
  if (east === 0) return 'Z';
  const size = Math.abs(east);
  return `${east < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
