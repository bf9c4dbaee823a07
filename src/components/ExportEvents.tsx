import { useHref } from 'react-router';
import type { LinkedEvent } from '../derive/export-events';
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

// what writes these forms comes when it is wanted: few readers save anything

async function saveCalendar(events: readonly LinkedEvent[]): Promise<void> {
  const { toICalendar } = await import('../derive/export-events');
  save('timeline.ics', 'text/calendar', toICalendar(events));
}

async function saveTimelineJs(events: readonly LinkedEvent[]): Promise<void> {
  const { toTimelineJs } = await import('../derive/export-events');
  save('timeline.json', 'application/json', JSON.stringify(toTimelineJs(events), null, 1));
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
      <button type="button" onClick={() => void saveCalendar(linked())}>
        Calendar (.ics)
      </button>
      <button type="button" onClick={() => void saveTimelineJs(linked())}>
        TimelineJS (.json)
      </button>
    </p>
  );
}
