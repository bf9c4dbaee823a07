import { isoOf, readDateLine, type StatedDate } from '../date-line';

/** What a line says of when an article was published, and nothing else. */
export interface Stamp {
  /** "Published 14 June 2024", or a date without a word; null where it has none */
  readonly published: StatedDate | null;
  /** "Updated 15 June 2024" */
  readonly updated: StatedDate | null;
  /** whether "published", "updated" or the like stands before a date */
  readonly isLabelled: boolean;
  /** whether it has a day without its year, and no whole date */
  readonly lacksYear: boolean;
  /** what stands behind "by", null where it does not */
  readonly by: string | null;
}

/** The longest stamp, in UTF-16 code units. */
const longest = 200;

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';

/** Pieces of a stamp, in the order in which they are looked for at each place. */
const pieces = {
  label:
    /(?:(?:first |last |originally )?(published|updated|posted|issued|modified|created|filed|edited|date)(?: on| at)?\b:?)/iy,
  date: new RegExp(
    `\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+ ?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?|${day}(?: of)?[ -]${month},?[ -]\\d{4}\\b|${month} ${day},? \\d{4}\\b|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\b`,
    'iy',
  ),
  dayOnly: new RegExp(`(?:${day}(?: of)? ${month}|${month} ${day})(?![\\p{L}\\d])`, 'iyu'),
  clock:
    /(?:at )?\d{1,2}(?:[:.]\d{2}){1,2}(?!\d) ?(?:[ap]\.?m\.?(?!\p{L}))?|(?:at )?\d{1,2} ?[ap]\.?m\.?(?!\p{L})|\d{1,2}h\d{2}/iuy,
  zone: /(?:GMT|UTC|BST|IST|WIB|HKT|SGT|JST|AEST|AEDT|NZST|NZDT|SAST|EAT|WAT|CES?T|EES?T|[ECMP][SD]T|ET|CT|PT|MT)(?![\p{L}])(?: ?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}|\(\p{Lu}[\p{L} ]{1,30}(?: time)?\)|local time|o[’']clock/uy,
  weekday: /(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b\.?/iy,
  ago: /(?:about )?(?:\d{1,2}|an?|one|two|three) (?:min(?:ute)?s?|hours?|hrs?|days?) ago/iy,
  place: /\p{Lu}{3,}(?:[ ,]+\p{Lu}{2,}){0,3}$/uy,
  between: /[\s|·•—–\-,;.:/)]+|\((?=(?:last )?(?:updated|published|posted)\b)|(?:at|on|and)\b/iy,
} as const;

/**
 * Reads a line that holds dates of publication with their clocks, zones and labels and nothing else,
 * perhaps with "by …" at its end; null for any other. Linear in its length.
 */
export function readStamp(line: string): Stamp | null {
  if (line.length > longest || !/\d|\bago\b/.test(line)) return null;
  const read: Read = {
    dates: [],
    label: '',
    weekday: null,
    isLabelled: false,
    hasDay: false,
    isUnclear: false,
    by: null,
  };
  for (let at = 0; at < line.length;) {
    const found = pieceAt(line, at);
    if (found === null) {
      const [, rest] = /^by:? (.+)$/i.exec(line.slice(at)) ?? [];
      if (rest === undefined) return null;
      read.by = rest;
      break;
    }
    take(read, found);
    at += found.words.length;
  }
  const { dates, isLabelled, hasDay, by } = read;
  if (dates.length === 0 && (read.isUnclear || !(hasDay || isLabelled))) return null;
  const labelled = (wanted: string): StatedDate | null => dates.find(({ label }) => label === wanted)?.date ?? null;
  const published = labelled('published') ?? labelled('');
  return { published, updated: labelled('updated'), isLabelled, lacksYear: hasDay && dates.length === 0, by };
}

/** What was read so far of a stamp. */
interface Read {
  readonly dates: { label: string; date: StatedDate }[];
  label: string;
  weekday: number | null;
  isLabelled: boolean;
  /** a day without a year */
  hasDay: boolean;
  /** numbers that may be two dates, or none */
  isUnclear: boolean;
  by: string | null;
}

function take(read: Read, { kind, words }: Piece): void {
  if (kind === 'label') {
    read.label = /updated|modified|edited/i.test(words) ? 'updated' : 'published';
    read.isLabelled = true;
  } else if (kind === 'weekday') read.weekday = shortWeekdays.indexOf(words.slice(0, 3).toLowerCase());
  else if (kind === 'dayOnly') read.hasDay = true;
  else if (kind === 'date') {
    const date = readDateLine(words);
    if (date === null) read.isUnclear = true;
    else read.dates.push({ label: read.label, date: { ...date, weekday: read.weekday } });
    read.weekday = null;
  }
}

const shortWeekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

interface Piece {
  readonly kind: keyof typeof pieces;
  readonly words: string;
}

function pieceAt(line: string, at: number): Piece | null {
  for (const [kind, pattern] of Object.entries(pieces)) {
    pattern.lastIndex = at;
    const words = pattern.exec(line)?.[0];
    if (words !== undefined && words !== '') return { kind: kind as keyof typeof pieces, words };
  }
  return null;
}

/** Whether two stated dates are one day. */
export const isSameDay = (a: StatedDate, b: StatedDate): boolean => isoOf(a) === isoOf(b);
