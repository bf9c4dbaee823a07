import type { EventEntry } from '../model/site';
import { compareRanges, dateRange, type DateRange } from './date-range';
import { showMonth } from './show-date';

/** A month (or a longer stretch) of the timeline with its events in order of time. */
export interface EventGroup {
  /** `2024-11`, `2024`, `undated`: an id for the heading */
  readonly key: string;
  /** "November 2024", "2024", "Undated" */
  readonly title: string;
  readonly events: readonly EventEntry[];
}

function groupOf(date: string, range: DateRange | null): { key: string; title: string } {
  if (range === null) return { key: 'undated', title: 'Undated' };
  const year = date.slice(0, 4);
  if (range.last - range.first > 62) return { key: `y-${year}`, title: longTitle(date, range.grain, year) };
  const iso = new Date(range.first * 86_400_000).toISOString();
  return { key: `m-${iso.slice(0, 7)}`, title: showMonth(range.first) };
}

function longTitle(date: string, grain: string, year: string): string {
  if (grain === 'decade') return `The ${date.slice(0, 3)}0s`;
  return grain === 'century' ? `The ${date.slice(0, 2)}00s` : year;
}

/** Events in order of time, grouped under the month they began in; years and longer stand under their own heading. */
export function groupEvents(events: readonly EventEntry[]): EventGroup[] {
  const groups = new Map<string, { key: string; title: string; events: EventEntry[] }>();
  const ranged = events.map((event) => ({ event, range: dateRange(event.date) }));
  for (const { event, range } of ranged.sort((a, b) => compareRanges(a.range, b.range))) {
    const { key, title } = groupOf(event.date, range);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, title, events: [event] });
    else group.events.push(event);
  }
  return [...groups.values()];
}
