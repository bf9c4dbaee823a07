import { useHref } from 'react-router';
import { toICalendar, toTimelineJs, type LinkedEvent } from '../derive/export-events';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { EventEntry } from '../model/site';
import css from './Actions.module.css';

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Saves the events that are shown, for a calendar or for TimelineJS. */
export function ExportEvents({ events }: { readonly events: readonly EventEntry[] }) {
  const base = useHref('/');
  const linked = (): LinkedEvent[] => {
    const site = new URL(base, window.location.href);
    return events.map((event) => {
      const href = hrefOf(viewAt({ page: 'article', id: event.article }, { target: event.id }));
      return { ...event, link: new URL(`.${href}`, site).href };
    });
  };
  return (
    <p className={css.links}>
      <span>Save what is shown:</span>
      <button type="button" onClick={() => save('timeline.ics', 'text/calendar', toICalendar(linked()))}>
        Calendar (.ics)
      </button>
      <button
        type="button"
        onClick={() => save('timeline.json', 'application/json', JSON.stringify(toTimelineJs(linked()), null, 1))}
      >
        TimelineJS (.json)
      </button>
    </p>
  );
}
