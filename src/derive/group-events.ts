import type { EventEntry } from '../model/site';
import { calendarDay, compareRanges, dateRange, isoOfDay, type DateRange } from './date-range';
import { memoOfList } from './memo-of-list';
import { showMonth, showYear } from './show-date';

/** What happened once, by the first article that tells it and by the others. */
export interface Happening {
  readonly event: EventEntry;
  readonly others: readonly EventEntry[];
}

/** The ids of a row's events, by which its address is known. */
export const idsOf = ({ id, together }: EventEntry): string[] => [id, ...together.map((other) => other.id)];

/** Whether an event of this id stands in a happening, in its own row or among the others. */
export function tells({ event, others }: Happening, id: string): boolean {
  return [event, ...others].some((one) => idsOf(one).includes(id));
}

/** A month (or a longer stretch) of the timeline with its events in order of time. */
export interface EventGroup {
  /** `m-2024-11`, `y-2024`, `undated`: an id for the heading */
  readonly key: string;
  /** "November 2024", "2024", "Undated" */
  readonly title: string;
  readonly happenings: readonly Happening[];
}

interface Heading {
  readonly key: string;
  readonly title: string;
}

function headingOf(date: string, range: DateRange | null): Heading {
  if (range === null) return { key: 'undated', title: 'Undated' };
  if (range.last - range.first > 62) {
    const { year } = calendarDay(range.first);
    return { key: `y-${isoOfDay(range.first).slice(0, -6)}`, title: longTitle(date, range.grain, year) };
  }
  return { key: `m-${isoOfDay(range.first).slice(0, -3)}`, title: showMonth(range.first) };
}

function longTitle(date: string, grain: string, year: number): string {
  if (grain === 'decade') return `The ${date.slice(0, 3)}0s`;
  return grain === 'century' && year > 0 ? `The ${date.slice(0, 2)}00s` : showYear(year);
}

/**
 * Events in order of time, grouped under the month they began in; years and longer stand under
 * their own heading. Those that are one happening are one.
 */
export const groupEvents: (events: readonly EventEntry[]) => readonly EventGroup[] = memoOfList(groupsOf);

function groupsOf(events: readonly EventEntry[]): EventGroup[] {
  const placeOf = placesByDate();
  const placed = events.map((event) => ({ event, ...placeOf(event.date) }));
  const groups = new Map<string, Heading & { happenings: { event: EventEntry; others: EventEntry[] }[] }>();
  const known = new Map<string, EventEntry[]>();
  for (const { event, heading } of placed.sort((a, b) => compareRanges(a.range, b.range))) {
    const others = event.happening === null ? undefined : known.get(event.happening);
    if (others !== undefined) {
      others.push(event);
      continue;
    }
    const happening = { event, others: [] };
    if (event.happening !== null) known.set(event.happening, happening.others);
    const group = groups.get(heading.key);
    if (group === undefined) groups.set(heading.key, { ...heading, happenings: [happening] });
    else group.happenings.push(happening);
  }
  return [...groups.values()];
}

/** Reads each date once. */
function placesByDate(): (date: string) => { readonly range: DateRange | null; readonly heading: Heading } {
  const known = new Map<string, { range: DateRange | null; heading: Heading }>();
  return (date) => {
    let place = known.get(date);
    if (place === undefined) {
      const range = dateRange(date);
      known.set(date, (place = { range, heading: headingOf(date, range) }));
    }
    return place;
  };
}
