import { groupEvents } from '../derive/group-events';
import type { EventEntry } from '../model/site';
import { EventRow } from './EventRow';
import css from './Timeline.module.css';

/** From here on what is out of sight is not laid out before it comes near. */
const manyEvents = 100;

interface Props {
  readonly events: readonly EventEntry[];
  readonly countryName: (code: string) => string;
  /** id of the event that the address points at */
  readonly current: string | null;
}

/** Events in the order of time under their months: headings and ordered lists, with a drawing beside them. */
export function Timeline({ events, countryName, current }: Props) {
  const shown = new Set<string>();
  const group = events.length > manyEvents ? `${css.group} ${css.far}` : css.group;
  return groupEvents(events).map(({ key, title, events: under }) => (
    <section key={key} className={group} aria-labelledby={key}>
      <h2 id={key} tabIndex={-1} className={css.title}>
        {title}
      </h2>
      <ol>
        {under.map((event) => {
          const first = !shown.has(event.id);
          shown.add(event.id);
          return (
            <EventRow
              key={`${event.article} ${event.id}`}
              id={first ? event.id : undefined}
              event={event}
              countryName={countryName}
              current={first && event.id === current}
            />
          );
        })}
      </ol>
    </section>
  ));
}
