import { statusesOf, type EventEntry } from '../model/site';
import { calendarDay, dateRange, isoOfDay } from './date-range';
import { showDate } from './show-date';

/** An event with the absolute address of its sentence. */
export interface LinkedEvent extends EventEntry {
  readonly link: string;
}

const statusInCalendar = {
  happened: 'CONFIRMED',
  said: 'CONFIRMED',
  planned: 'CONFIRMED',
  possible: 'TENTATIVE',
} satisfies Record<EventEntry['status'], string>;

/** RFC 5545: a backslash, comma, semicolon or line end inside a text is escaped. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/**
 * RFC 5545: lines longer than 75 octets go on after a line end and a space; no character is cut in
 * two.
 */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 74) {
      lines.push(current);
      current = '';
      octets = 0;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n ');
}

const compact = (iso: string): string => iso.replaceAll('-', '');

/**
 * Events as an iCalendar (RFC 5545) of whole days, in CRLF lines; what has no place on the calendar
 * is left out.
 */
export function toICalendar(events: readonly LinkedEvent[]): string {
  const entries = events.flatMap((event) => {
    const range = dateRange(event.date);
    if (range === null) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${event.id}@${event.article}`,
      `DTSTAMP:${compact(event.datePublished)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(isoOfDay(range.first))}`,
      `DTEND;VALUE=DATE:${compact(isoOfDay(range.last + 1))}`,
      `STATUS:${statusInCalendar[event.status]}`,
      `SUMMARY:${escapeText(event.words)}`,
      `DESCRIPTION:${escapeText(`${statusesOf(event).join(', ')}, ${showDate(event.date)}. ${event.headline}, ${event.datePublished}`)}`,
      `CATEGORIES:${statusesOf(event).join(',')}`,
      `URL:${event.link}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//On the Record//EN', ...entries, 'END:VCALENDAR'];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly display_date?: string;
}

function timelineJsDate(day: number, exact: boolean): TimelineJsDate {
  const { year, month, date } = calendarDay(day);
  return exact ? { year, month, day: date } : { year, month };
}

/** Text in TimelineJS is HTML: what would be markup there is written as characters. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Events in the JSON of TimelineJS3; what has no place on the calendar is left out. */
export function toTimelineJs(events: readonly LinkedEvent[]): { readonly events: readonly object[] } {
  return {
    events: events.flatMap((event) => {
      const range = dateRange(event.date);
      if (range === null) return [];
      const long = range.grain !== 'day';
      // never more exact than the text: a month has no days of its own
      const byDay = range.last - range.first < 28 || /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(event.date);
      return [
        {
          start_date: timelineJsDate(range.first, byDay),
          ...(long ? { end_date: timelineJsDate(range.last, byDay) } : {}),
          display_date: showDate(event.date),
          group: event.status,
          unique_id: `${event.article}-${event.id}`,
          text: {
            headline: escapeHtml(event.words),
            text: `<p>${statusesOf(event).join(', ')}. <a href="${escapeHtml(event.link).replaceAll('"', '&quot;')}">${escapeHtml(event.headline)}</a></p>`,
          },
        },
      ];
    }),
  };
}
