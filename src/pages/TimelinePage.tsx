import { useMemo } from 'react';
import { EmptyResult } from '../components/EmptyResult';
import { ExportEvents } from '../components/ExportEvents';
import { FilterPanel, type FilterGroup } from '../components/FilterPanel';
import { ListLayout } from '../components/ListLayout';
import { Overview } from '../components/Overview';
import { Summary } from '../components/Summary';
import { Timeline } from '../components/Timeline';
import { TimelineKey } from '../components/TimelineKey';
import { densityOf } from '../derive/density';
import { narrowEvents } from '../derive/filter-rows';
import type { ViewOf } from '../links/view';
import type { EventEntry, Listing } from '../model/site';
import { useEvents } from '../queries/use-site';
import { useCountryName } from './use-country-name';
import { useFilters, type FacetName } from './use-filters';
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

interface Props {
  readonly view: ViewOf<'timeline'>;
  readonly listing: Listing<EventEntry>;
}

function Events({ view, listing: { items, total } }: Props) {
  const countryName = useCountryName();
  const names = useMemo(
    () => new Map(items.flatMap(({ people }) => people.map(({ id, name }) => [id, name]))),
    [items],
  );
  const labelOf = (name: FacetName, value: string): string =>
    name === 'country' ? countryName(value) : (names.get(value) ?? value);
  const control = useFilters(view, labelOf);
  const { filters, chosen } = control;
  const { rows, choices } = useMemo(() => narrowEvents(items, filters), [items, filters]);
  const steps = useMemo(() => densityOf(rows), [rows]);
  const group = (name: FacetName, title: string): FilterGroup => ({
    name,
    title,
    choices: choices[name] ?? [],
    labelOf: (value) => labelOf(name, value),
  });
  return (
    <ListLayout
      title="Timeline"
      aside={
        <FilterPanel
          groups={[group('country', 'Countries'), group('person', 'People'), group('status', 'Status')]}
          onToggle={control.toggle}
          dates={filters}
          onDates={(dates) => control.set(dates)}
          chosen={chosen.length}
        />
      }
    >
      <Summary
        count={chosen.length === 0 ? total : rows.length}
        one="event"
        many="events"
        chosen={chosen}
        onClear={control.clear}
      />
      <TimelineKey />
      <Overview steps={steps} />
      {rows.length === 0 ? (
        <EmptyResult many="events" chosen={chosen} onClear={control.clear} />
      ) : (
        <>
          <Timeline events={rows} countryName={countryName} current={view.target} />
          <ExportEvents events={rows} />
        </>
      )}
    </ListLayout>
  );
}
