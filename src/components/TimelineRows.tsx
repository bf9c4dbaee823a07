import { useEffect } from 'react';
import { tells, type Happening } from '../derive/group-events';
import { EventRow } from './EventRow';
import { useSlices } from './use-slices';

/** A row's usual height, px: what takes up the place of what is not drawn yet. */
export const rowHeight = 148;

/** What the rows of a month are drawn from. */
export interface RowsProps {
  /** the place of the month among the others */
  readonly index: number;
  readonly happenings: readonly Happening[];
  /** how many rows are drawn at once */
  readonly atOnce: number;
  /**
   * whether the others may be drawn as time allows, since it is their turn or since they have come
   * near
   */
  readonly turn: boolean;
  readonly near: boolean;
  /** told when all are drawn */
  readonly onDone: (index: number) => void;
  /** by the id of each event the article whose telling carries it */
  readonly firsts: ReadonlyMap<string, string>;
  readonly base: string;
  readonly countryName: (code: string) => string;
  /** id of the event of this month that the address points at */
  readonly current: string | null;
}

/** What happened in one month; until all of it is drawn with an empty row as high as the rest. */
export function TimelineRows({ index, happenings, atOnce, turn, near, onDone, ...row }: RowsProps) {
  const { current } = row;
  const aimed = current === null ? 0 : 1 + happenings.findIndex((one) => tells(one, current));
  const drawn = useSlices(happenings, Math.max(atOnce, aimed), turn || near);
  const rest = happenings.length - drawn;
  useEffect(() => {
    if (turn && rest === 0) onDone(index);
  }, [turn, rest, onDone, index]);
  return (
    <ol>
      {happenings.slice(0, drawn).map(({ event, others }) => (
        <EventRow key={`${event.article} ${event.id}`} event={event} others={others} {...row} />
      ))}
      {rest > 0 && <li aria-hidden="true" style={{ height: rest * rowHeight }} />}
    </ol>
  );
}
