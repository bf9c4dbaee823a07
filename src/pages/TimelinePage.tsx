import { useMemo } from 'react';
import { Doubts } from '../components/Doubts';
import { toldLater } from '../components/told-later';
import { useHydrated } from '../components/use-hydrated';
import { useOnDemand } from '../components/use-on-demand';
import { FilteredList } from '../components/FilteredList';
import { Overview } from '../components/Overview';
import { Timeline } from '../components/Timeline';
import { TimelineKey } from '../components/TimelineKey';
import { densityOf } from '../derive/density';
import { groupEvents } from '../derive/group-events';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { EventEntry } from '../model/site';
import { useListStart, type ListStart } from '../queries/use-list';
import { useEvents, useFormerEvents, type GrowingList } from '../queries/use-site';
import { progressOf } from './list-so-far';
import { PageTitle } from './PageTitle';
import { useFilteredList } from './use-filtered-list';
import { WhenReady } from './WhenReady';

const loadExport = async () => (await import('../components/ExportEvents')).ExportEvents;
const FormerEvents = toldLater(async () => (await import('../components/when-told/FormerEvents')).FormerEvents);

/** All events of all articles in order of time, with its filters. */
export function TimelinePage({ view }: { readonly view: ViewOf<'timeline'> }) {
  const start = useListStart('events');
  const events = useEvents();
  return (
    <>
      <PageTitle>Timeline</PageTitle>
      <WhenReady loaded={start}>
        {(list) => (
          <WhenReady loaded={events}>{(listing) => <Events view={view} list={list} listing={listing} />}</WhenReady>
        )}
      </WhenReady>
    </>
  );
}

interface Props {
  readonly view: ViewOf<'timeline'>;
  readonly list: ListStart<EventEntry>;
  readonly listing: GrowingList<EventEntry>;
}

function Events({ view: asked, list, listing: { items, rest } }: Props) {
  const drawn = useFilteredList('events', asked, list);
  const { view, control, countryName, places, own } = drawn;
  const former = useFormerEvents();
  const isNarrowed = control.chosen.length > 0;
  const rows = useMemo(
    () =>
      rest === null && places !== null
        ? Array.from(places, (place) => items[place] ?? (own[place - items.length] as EventEntry))
        : isNarrowed
          ? []
          : items,
    [isNarrowed, items, own, places, rest],
  );
  const groups = groupEvents(rows);
  // its buttons stand there when they can be pressed
  const save = useOnDemand(useHydrated() ? { events: rows } : null, loadExport);
  return (
    <FilteredList
      title="Timeline"
      one="event"
      many="events"
      count={isNarrowed ? drawn.count : rows.length}
      total={drawn.total}
      progress={rest === null ? drawn.progress : progressOf({ rest, looksUp: false })}
      wholeHref={hrefOf(viewAt({ page: 'timeline' }))}
      groups={drawn.groups}
      onOpen={drawn.onOpen}
      onNear={drawn.prepare}
      control={control}
      above={
        <>
          <Doubts doubts={drawn.doubts} hrefWith={drawn.hrefWith} />
          <TimelineKey />
          <Overview steps={isNarrowed ? densityOf(groups) : list.counts.steps} />
        </>
      }
    >
      {former.length > 0 && <FormerEvents events={former} pointed={view.target} />}
      <Timeline groups={groups} countryName={countryName} current={view.target} />
      {save}
    </FilteredList>
  );
}
