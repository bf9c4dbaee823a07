import type { EventGroup } from './group-events';
import { memoOfList } from './memo-of-list';
import { showMonthName, showYear } from './show-date';

/** One step of the overview: a month of the timeline or a year of it, and how much stands there. */
export interface DensityStep {
  /** id of the heading to jump to, the first of the step; null where nothing stands */
  readonly key: string | null;
  /** "November 2024", "2024" */
  readonly title: string;
  /** what is written below it: a year where one begins and there is room; "earlier", "later" */
  readonly label: string | null;
  /** whether it gathers all that lies beyond the axis, and is not in proportion */
  readonly beyond: boolean;
  readonly count: number;
  /** of the fullest step, from 0 to 1 */
  readonly share: number;
}

/** Up to so many months a step is a month, beyond that a year. */
const mostMonths = 36;
/** So many years the axis has: what lies beyond is one step before it and one behind. */
const mostYears = 40;
/** A label takes the room of so many steps. */
const labelWidth = 2;

/**
 * Where the story is dense: how many events stand in each month of the timeline, or in each year of
 * a long one. Steps are in proportion to time, empty ones too.
 */
export const densityOf: (groups: readonly EventGroup[]) => readonly DensityStep[] = memoOfList(stepsOf);

interface Placed {
  readonly group: EventGroup;
  /** months since the year 0 */
  readonly month: number;
}

function stepsOf(groups: readonly EventGroup[]): DensityStep[] {
  const placed = groups.flatMap((group) => placeOf(group));
  if (placed.length === 0) return [];
  const months = placed.map(({ month }) => month);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const unit = last - first < mostMonths ? 1 : 12;
  const stepOf = (month: number): number => Math.floor(month / unit);
  const held = new Map<number, EventGroup[]>();
  for (const { group, month } of placed) held.set(stepOf(month), [...(held.get(stepOf(month)) ?? []), group]);
  const from = fullestFrom(held, stepOf(first), stepOf(last));
  const to = Math.min(stepOf(last), from + (unit === 1 ? mostMonths : mostYears) - 1);
  const axis = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const beyond = (label: string, isThere: (step: number) => boolean): Drawn[] => {
    const all = [...held].filter(([step]) => isThere(step)).flatMap(([, groups]) => groups);
    return all.length === 0 ? [] : [{ groups: all, title: label, label, beyond: true }];
  };
  return shared([
    ...beyond('earlier', (step) => step < from),
    ...axis.map((step) => ({
      groups: held.get(step) ?? [],
      title: titleOf(step, unit, held.get(step)),
      label: labelOf(step, unit, from),
      beyond: false,
    })),
    ...beyond('later', (step) => step > to),
  ]);
}

type Drawn = Pick<DensityStep, 'title' | 'label' | 'beyond'> & { readonly groups: readonly EventGroup[] };

function shared(drawn: readonly Drawn[]): DensityStep[] {
  const counts = drawn.map(({ groups }) => groups.reduce((sum, group) => sum + eventsIn(group), 0));
  const most = Math.max(1, ...counts);
  return drawn.map(({ groups, ...step }, i) => ({
    ...step,
    key: groups[0]?.key ?? null,
    count: counts[i]!,
    share: counts[i]! / most,
  }));
}

/**
 * The first step of the axis: of all stretches that it can hold the one with most groups, the
 * latest of these.
 */
function fullestFrom(held: ReadonlyMap<number, readonly EventGroup[]>, first: number, last: number): number {
  let best = { from: first, count: -1 };
  for (let from = first; from <= Math.max(first, last - mostYears + 1); from++) {
    let count = 0;
    for (let step = from; step < from + mostYears; step++) count += held.get(step)?.length ?? 0;
    if (count >= best.count) best = { from, count };
  }
  return best.from;
}

function placeOf(group: EventGroup): Placed[] {
  const [, year, month = '1'] = /^[my]-(-?\d{4})(?:-(\d\d))?/.exec(group.key) ?? [];
  return year === undefined ? [] : [{ group, month: Number(year) * 12 + Number(month) - 1 }];
}

function titleOf(step: number, unit: number, groups: readonly EventGroup[] | undefined): string {
  if (unit === 12) return showYear(step);
  const titles = groups?.map(({ title }) => title) ?? [];
  return titles.length === 0
    ? `${showMonthName((step % 12) + 1)} ${showYear(Math.floor(step / 12))}`
    : titles.join(', ');
}

/**
 * A year is written where it begins, of many every fifth, and at the very beginning where there is
 * room before the next.
 */
function labelOf(step: number, unit: number, from: number): string | null {
  const every = unit === 1 ? 12 : 5;
  const year = showYear(Math.floor((step * unit) / 12));
  if (step % every === 0) return year;
  return step === from && every - (step % every) >= labelWidth ? year : null;
}

function eventsIn({ happenings }: EventGroup): number {
  return happenings.reduce((sum, { others }) => sum + 1 + others.length, 0);
}
