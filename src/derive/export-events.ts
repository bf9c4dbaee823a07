import ICAL from 'ical.js';
import { statusesOf, type EventEntry } from '../model/site';
import { calendarDay, dateRange, isoOfDay, membersOf } from './date-range';
import { showDate } from './show-date';

/** An event with the absolute address of its sentence. */
export interface LinkedEvent extends EventEntry {
  readonly link: string;
}

/** What a text only supposes, plans, or gives as somebody's word is no certain thing in a calendar. */
function statusInCalendar({ status, saidBy }: EventEntry): 'CONFIRMED' | 'TENTATIVE' {
  return status === 'possible' || saidBy !== null ? 'TENTATIVE' : 'CONFIRMED';
}

/** "planned, according to Anna Keller, about 2010" */
function whatAndWhen(event: EventEntry): string {
  const by = event.saidBy === null ? [] : [`according to ${event.saidBy}`];
  return [...statusesOf(event), ...by, showDate(event.date, 'full', event.mod)].join(', ');
}

/** The days of a date as stretches, each first and last within: one, or one for each member of a set. */
function stretchesOf(date: string): readonly (readonly [first: string, end: string])[] {
  return (membersOf(date) ?? [date]).flatMap((one) => {
    const range = dateRange(one);
    // a calendar has no year before Christ
    if (range === null || calendarDay(range.first).year < 1) return [];
    return [[isoOfDay(range.first), isoOfDay(range.last + 1)] as const];
  });
}

/**
 * Events as an iCalendar (RFC 5545) of whole days, the end not included; what has no place on the
 * calendar is left out, and each day of a set is an entry of its own.
 */
export function toICalendar(events: readonly LinkedEvent[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//On the Record//EN');
  for (const event of events)
    stretchesOf(event.date).forEach((stretch, n) => calendar.addSubcomponent(entryOf(event, stretch, n)));
  return `${calendar.toString()}\r\n`;
}

function entryOf(event: LinkedEvent, [first, end]: readonly [string, string], n: number): ICAL.Component {
  const entry = new ICAL.Component('vevent');
  const values: readonly (readonly [name: string, value: string | ICAL.Time])[] = [
    ['uid', `${event.id}${n === 0 ? '' : `-${n + 1}`}@${event.article}`],
    ['dtstamp', ICAL.Time.fromDateTimeString(`${event.datePublished}T00:00:00Z`)],
    ['dtstart', ICAL.Time.fromDateString(first)],
    ['dtend', ICAL.Time.fromDateString(end)],
    ['status', statusInCalendar(event)],
    ['summary', event.mod === null ? event.words : `${event.words} (${showDate(event.date, 'full', event.mod)})`],
    ['description', `${whatAndWhen(event)}. ${event.headline}, ${event.datePublished}`],
    ['url', event.link],
    ['transp', 'TRANSPARENT'],
  ];
  // the library folds and escapes, but lets a carriage return through
  for (const [name, value] of values)
    entry.addPropertyWithValue(name, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
  const categories = new ICAL.Property('categories', entry);
  categories.setValues([...statusesOf(event)]);
  entry.addProperty(categories);
  return entry;
}

interface TimelineJsDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly display_date: string;
}

/** A day with the words that are shown for it: TimelineJS throws away an end that equals its start. */
function timelineJsDate(day: number, shown: string): TimelineJsDate {
  const { year, month, date } = calendarDay(day);
  return { year, month, day: date, display_date: shown };
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
      const shown = showDate(event.date, 'full', event.mod);
      // the end of the last day: a day alone would end as it begins
      const end = { ...timelineJsDate(range.last, shown), hour: 23, minute: 59 };
      return [
        {
          start_date: timelineJsDate(range.first, shown),
          ...(range.grain === 'day' ? {} : { end_date: end }),
          display_date: shown,
          group: event.status,
          unique_id: `${event.article}-${event.id}`,
          text: {
            headline: escapeHtml(event.words),
            text: `<p>${escapeHtml(whatAndWhen(event))}. <a href="${escapeHtml(event.link).replaceAll('"', '&quot;')}">${escapeHtml(event.headline)}</a></p>`,
          },
        },
      ];
    }),
  };
}
