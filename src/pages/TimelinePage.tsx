import { useMemo } from 'react';
import { ExportEvents } from '../components/ExportEvents';
import { Doubts } from '../components/Doubts';
import { FilteredList } from '../components/FilteredList';
import { Overview } from '../components/Overview';
import { Timeline } from '../components/Timeline';
import { TimelineKey } from '../components/TimelineKey';
import { densityOf } from '../derive/density';
import { narrowEvents } from '../derive/filter-rows';
import { groupEvents } from '../derive/group-events';
import { memoOfList } from '../derive/memo-of-list';
import type { ViewOf } from '../links/view';
import type { EventEntry, Listing } from '../model/site';
import { useEvents } from '../queries/use-site';
import { filterGroups, labelsOf } from './filter-groups';
import { useCountryName } from './use-country-name';
import { useMeantView } from './use-meant-view';
import { useFilters } from './use-filters';
import { WhenReady } from './WhenReady';

/** All events of all articles in order of time, with filters by person, country, status and date. */
export function TimelinePage({ view }: { readonly view: ViewOf<'timeline'> }) {
  return (
    <>
      <title>Timeline · On the Record</title>
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
  readonly listing: Listing<EventEntry>;
}

function Events({ view: asked, listing: { items, total } }: Props) {
  const countryName = useCountryName();
  const { view, doubts, hrefWith } = useMeantView(asked);
  const labelOf = labelsOf(countryName, namesIn(items));
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
      groups={filterGroups('events', choices, labelOf)}
      control={control}
      above={
        <>
          <Doubts doubts={doubts} hrefWith={hrefWith} />
          <TimelineKey />
          <Overview steps={densityOf(groups)} />
        </>
      }
    >
      <Timeline groups={groups} countryName={countryName} current={view.target} />
      <ExportEvents events={rows} />
    </FilteredList>
  );
}
