import type { EventGroup } from './group-events';
import { memoOfList } from './memo-of-list';

/** One step of the overview: a month of the timeline or a year of it, and how much stands there. */
export interface DensityStep {
  /** id of the heading to jump to: the first of the step */
  readonly key: string;
  /** "November 2024", "2024" */
  readonly title: string;
  /** "2024" where the year begins, else null */
  readonly year: string | null;
  readonly count: number;
  /** of the fullest step, from above 0 to 1 */
  readonly share: number;
}

/** From here on a step is a year. */
const mostMonths = 36;

/** Where the story is dense: how many events stand under each heading of the timeline, or in each year of a long one. */
export const densityOf: (groups: readonly EventGroup[]) => readonly DensityStep[] = memoOfList(stepsOf);

function stepsOf(groups: readonly EventGroup[]): DensityStep[] {
  const steps = groups.length > mostMonths ? byYear(groups) : groups.map((group) => [group]);
  const counts = steps.map((step) => step.reduce((sum, group) => sum + eventsIn(group), 0));
  const most = Math.max(1, ...counts);
  return steps.map((step, i): DensityStep => {
    const { key, title } = step[0]!;
    const year = yearOf(key);
    const before = i === 0 ? null : yearOf(steps[i - 1]![0]!.key);
    return {
      key,
      title: groups.length > mostMonths ? (year ?? title) : title,
      year: year === before ? null : year,
      count: counts[i]!,
      share: counts[i]! / most,
    };
  });
}

function eventsIn({ happenings }: EventGroup): number {
  return happenings.reduce((sum, { others }) => sum + 1 + others.length, 0);
}

const yearOf = (key: string): string | null => /^[my]-(\d{4})/.exec(key)?.[1] ?? null;

function byYear(groups: readonly EventGroup[]): EventGroup[][] {
  const years = new Map<string, EventGroup[]>();
  for (const group of groups) {
    const year = yearOf(group.key) ?? group.key;
    const known = years.get(year);
    if (known === undefined) years.set(year, [group]);
    else known.push(group);
  }
  return [...years.values()];
}
