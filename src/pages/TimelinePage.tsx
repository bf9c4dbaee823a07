import { useMemo } from 'react';
import { Doubts } from '../components/Doubts';
import { toldLater } from '../components/told-later';
import { FilteredList } from '../components/FilteredList';
import { Overview } from '../components/Overview';
import { Timeline } from '../components/Timeline';
import { TimelineKey } from '../components/TimelineKey';
import { densityOf } from '../derive/density';
import { narrowEvents } from '../derive/filter-rows';
import { groupEvents } from '../derive/group-events';
import { memoOfList } from '../derive/memo-of-list';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { EventEntry } from '../model/site';
import { useEvents, useFormerEvents, useListCounts, type GrowingList } from '../queries/use-site';
import { filterGroups, labelsOf } from './filter-groups';
import { choicesSoFar, progressOf } from './list-so-far';
import { PageTitle } from './PageTitle';
import { useCountryName } from './use-country-name';
import { useMeantView } from './use-meant-view';
import { useFilters } from './use-filters';
import { WhenReady } from './WhenReady';

const ExportEvents = toldLater(async () => (await import('../components/ExportEvents')).ExportEvents);
const FormerEvents = toldLater(async () => (await import('../components/when-told/FormerEvents')).FormerEvents);

/** All events of all articles in order of time, with its filters. */
export function TimelinePage({ view }: { readonly view: ViewOf<'timeline'> }) {
  return (
    <>
      <PageTitle>Timeline</PageTitle>
      <WhenReady loaded={useEvents()}>{(listing) => <Events view={view} listing={listing} />}</WhenReady>
    </>
  );
}

/** The names of people by their ids. */
const namesIn = memoOfList(
  (events: readonly EventEntry[]) => new Map(events.flatMap(({ people }) => people.map(({ id, name }) => [id, name]))),
);

interface Props {
  readonly view: ViewOf<'timeline'>;
  readonly listing: GrowingList<EventEntry>;
}

function Events({ view: asked, listing: { items, total, rest } }: Props) {
  const countryName = useCountryName();
  const { view, doubts, hrefWith, looksUp } = useMeantView(asked);
  const former = useFormerEvents();
  const ofWhole = useListCounts('events');
  const counts = rest === null ? null : ofWhole;
  const labelOf = labelsOf(countryName, namesIn(items), counts);
  const control = useFilters(view, labelOf);
  const { filters } = control;
  const { rows, choices } = useMemo(() => narrowEvents(items, filters), [items, filters]);
  const groups = groupEvents(rows);
  return (
    <FilteredList
      title="Timeline"
      one="event"
      many="events"
      count={rows.length}
      total={total}
      progress={progressOf({ rest, looksUp })}
      wholeHref={hrefOf(viewAt({ page: 'timeline' }))}
      groups={filterGroups('events', choicesSoFar(choices, counts, filters), labelOf)}
      control={control}
      above={
        <>
          <Doubts doubts={doubts} hrefWith={hrefWith} />
          <TimelineKey />
          <Overview steps={counts !== null && control.chosen.length === 0 ? counts.steps : densityOf(groups)} />
        </>
      }
    >
      {former.length > 0 && <FormerEvents events={former} pointed={view.target} />}
      <Timeline groups={groups} countryName={countryName} current={view.target} />
      <ExportEvents events={rows} />
    </FilteredList>
  );
}
