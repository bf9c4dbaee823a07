import { useHref } from 'react-router';
import type { LinkedEvent } from '../derive/export-events';
import { hrefOf } from '../links/href';
import { isOwnId } from '../links/own-address';
import { viewAt } from '../links/view';
import type { EventEntry } from '../model/site';
import { SaveAs, type FileForm } from './SaveAs';

/** A calendar, and TimelineJS. What writes them comes when it is wanted. */
const formsOf = (linked: () => readonly LinkedEvent[]): readonly FileForm[] => [
  {
    label: 'Calendar (.ics)',
    file: 'timeline.ics',
    type: 'text/calendar',
    textOf: async () => (await import('../derive/export-events')).toICalendar(linked()),
  },
  {
    label: 'TimelineJS (.json)',
    file: 'timeline.json',
    type: 'application/json',
    textOf: async () => JSON.stringify((await import('../derive/export-events')).toTimelineJs(linked()), null, 1),
  },
];

/** Saves the events that are shown, for a calendar or for TimelineJS. */
export function ExportEvents({ events }: { readonly events: readonly EventEntry[] }) {
  const base = useHref('/');
  const linked = (): LinkedEvent[] => {
    const site = new URL(base, window.location.href);
    // a reader's own texts have no address that others could open
    const published = events.filter(({ article }) => !isOwnId(article));
    return published.map((event) => {
      // a page: programs drop what stands behind a hash
      const href = hrefOf(viewAt({ page: 'article', id: event.article }));
      return { ...event, link: new URL(`.${href}`, site).href };
    });
  };
  return <SaveAs title="Save what is shown:" forms={formsOf(linked)} />;
}
