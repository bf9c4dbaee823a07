import { useMemo } from 'react';
import { groupEvents, type EventGroup } from '../derive/group-events';
import type { EventEntry } from '../model/site';
import { EventRow } from './EventRow';
import css from './Timeline.module.css';
import { useNear } from './use-near';

/** From here on the groups out of sight are drawn only when they come near. */
const manyEvents = 100;
/** The first screen. */
const groupsAtOnce = 3;
/** A row's usual height, px: what a group that is not drawn yet takes up. */
const rowHeight = 132;

interface Props {
  readonly events: readonly EventEntry[];
  readonly countryName: (code: string) => string;
  /** id of the event that the address points at */
  readonly current: string | null;
}

/** Events in the order of time under their months: headings and ordered lists, with a drawing beside them. */
export function Timeline({ events, countryName, current }: Props) {
  const groups = useMemo(() => groupEvents(events), [events]);
  const firsts = useMemo(() => firstOfEachId(groups), [groups]);
  return groups.map((group, i) => (
    <Group
      key={group.key}
      group={group}
      firsts={firsts}
      countryName={countryName}
      current={current}
      later={events.length > manyEvents && i >= groupsAtOnce}
    />
  ));
}

/** Two articles may tell an event in the same words: the first of them carries the id. */
function firstOfEachId(groups: readonly EventGroup[]): ReadonlySet<EventEntry> {
  const all = groups.flatMap(({ events }) => events);
  return new Set(new Map(all.toReversed().map((event) => [event.id, event])).values());
}

interface GroupProps extends Omit<Props, 'events'> {
  readonly group: EventGroup;
  readonly firsts: ReadonlySet<EventEntry>;
  /** whether its events may wait until it comes near */
  readonly later: boolean;
}

function Group({ group: { key, title, events }, firsts, countryName, current, later }: GroupProps) {
  const [ref, near] = useNear<HTMLElement>(later);
  const drawn = near || events.some(({ id }) => id === current);
  return (
    <section ref={ref} className={css.group} aria-labelledby={key}>
      <h2 id={key} tabIndex={-1} className={css.title}>
        {title}
      </h2>
      {drawn ? (
        <ol>
          {events.map((event) => (
            <EventRow
              key={`${event.article} ${event.id}`}
              id={firsts.has(event) ? event.id : undefined}
              event={event}
              countryName={countryName}
              current={event.id === current && firsts.has(event)}
            />
          ))}
        </ol>
      ) : (
        <div style={{ height: events.length * rowHeight }} />
      )}
    </section>
  );
}
