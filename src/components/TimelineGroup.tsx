import { memo } from 'react';
import type { EventGroup } from '../derive/group-events';
import css from './Timeline.module.css';
import { TimelineRows, rowHeight, type RowsProps } from './TimelineRows';

/** The usual height of a heading, px. */
const headingHeight = 60;

interface Props extends Omit<RowsProps, 'happenings'> {
  readonly group: EventGroup;
  /** whether it stands below the first screen */
  readonly later: boolean;
}

/**
 * One month: its heading and the list of what happened. Out of sight it is neither laid out nor,
 * until its turn, drawn.
 */
export const TimelineGroup = memo(function TimelineGroup({ group, later, ...rows }: Props) {
  const { key, title, happenings } = group;
  const begun = !later || rows.atOnce > 0 || rows.turn || rows.near || rows.current !== null;
  const height = headingHeight + happenings.length * rowHeight;
  return (
    <section
      className={later ? css.later : css.group}
      aria-labelledby={key}
      style={later ? (begun ? { containIntrinsicBlockSize: `auto ${height}px` } : { minBlockSize: height }) : undefined}
    >
      <h2 id={key} className={css.title}>
        {title}
      </h2>
      {begun && <TimelineRows happenings={happenings} {...rows} />}
    </section>
  );
});
