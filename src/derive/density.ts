import type { EventEntry } from '../model/site';
import { groupEvents } from './group-events';

/** One step of the overview: a heading of the timeline, and how much stands under it. */
export interface DensityStep {
  readonly key: string;
  readonly title: string;
  readonly count: number;
  /** of the fullest step, from above 0 to 1 */
  readonly share: number;
}

/** Where the story is dense: how many events stand under each heading of the timeline. */
export function densityOf(events: readonly EventEntry[]): DensityStep[] {
  const groups = groupEvents(events);
  const most = Math.max(1, ...groups.map((group) => group.events.length));
  return groups.map(({ key, title, events: { length: count } }) => ({ key, title, count, share: count / most }));
}
