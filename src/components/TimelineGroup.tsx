import { memo, useEffect, useState } from 'react';
import type { EventGroup, Happening } from '../derive/group-events';
import { EventRow } from './EventRow';
import css from './Timeline.module.css';
import { useHydrated } from './use-hydrated';
import { useNear } from './use-near';
import { useSlices } from './use-slices';

/** A row's usual height and that of a heading, px: what takes up the place of what is not drawn yet. */
const rowHeight = 148;
const headingHeight = 60;

interface Props {
  readonly index: number;
  readonly group: EventGroup;
  /** how many of its rows are drawn at once */
  readonly atOnce: number;
  /** whether the others may be drawn as time allows */
  readonly turn: boolean;
  /** told when all are drawn */
  readonly onDone: (index: number) => void;
  /** by the id of each event the article whose telling carries it */
  readonly firsts: ReadonlyMap<string, string>;
  readonly base: string;
  readonly countryName: (code: string) => string;
  /** id of the event of this group that the address points at */
  readonly current: string | null;
}

/** One month: its heading and the list of what happened. Out of sight it is neither laid out nor, until its turn, drawn. */
export const TimelineGroup = memo(function TimelineGroup(props: Props) {
  const { index, group, atOnce, turn, onDone, firsts, base, countryName, current } = props;
  const { key, title, happenings } = group;
  const hydrated = useHydrated();
  // what was prerendered is laid out as it stands, since its HTML could not say how high it is
  const [later] = useState(hydrated && atOnce === 0);
  const [ref, near] = useNear<HTMLElement>(later);
  const aimed = current === null ? 0 : 1 + happenings.findIndex((one) => tells(one, current));
  const drawn = useSlices(happenings, Math.max(atOnce, aimed), turn || near);
  const rest = happenings.length - drawn;
  useEffect(() => {
    if (turn && rest === 0) onDone(index);
  }, [turn, rest, onDone, index]);
  const height = headingHeight + happenings.length * rowHeight;
  return (
    <section
      ref={ref}
      className={css.group}
      aria-labelledby={key}
      style={later ? { contentVisibility: 'auto', containIntrinsicBlockSize: `auto ${height}px` } : undefined}
    >
      <h2 id={key} tabIndex={-1} className={css.title}>
        {title}
      </h2>
      <ol>
        {happenings.slice(0, drawn).map(({ event, others }) => (
          <EventRow
            key={`${event.article} ${event.id}`}
            event={event}
            others={others}
            firsts={firsts}
            base={base}
            countryName={countryName}
            current={current}
          />
        ))}
        {rest > 0 && <li aria-hidden="true" style={{ height: rest * rowHeight }} />}
      </ol>
    </section>
  );
});

function tells({ event, others }: Happening, id: string): boolean {
  return event.id === id || others.some((other) => other.id === id);
}
