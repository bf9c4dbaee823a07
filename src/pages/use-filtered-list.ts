import { useState } from 'react';
import type { ListProgress } from '../components/FilteredRows';
import type { FilterGroup } from '../components/FilterPanel';
import { chosenIn, facetEntries, type FacetName, type NarrowedList } from '../links/filters';
import type { View } from '../links/view';
import { useListView, useRowsForPrinting, type ListStart } from '../queries/use-list';
import { choicesFrom } from '../derive/list-counts';
import { filterGroups, labelsOf, type ChoicesOf } from './filter-groups';
import { useCountryName } from './use-country-name';
import { useFilters, type FilterControl } from './use-filters';
import { useMeantView, type MeantView } from './use-meant-view';

/** A list with filters as its page draws it. */
export interface DrawnList<V extends View> extends MeantView<V> {
  readonly countryName: (code: string) => string;
  readonly control: FilterControl;
  readonly groups: FilterGroup[];
  readonly progress: ListProgress;
  /** how many rows pass, and in which place of the list each stands */
  readonly count: number;
  readonly placeAt: (index: number) => number;
  readonly places: Uint32Array | null;
  /** how many rows there are in all */
  readonly total: number;
  /** the reader's own rows, whose places are numbered behind those of the site */
  readonly own: readonly unknown[];
  /** by each word that nothing holds the one that it was taken for */
  readonly instead: ReadonlyMap<string, string>;
  /** what was searched for with these in their places */
  readonly meant: string;
  /** opens the choices of a facet, with what is searched among them; null closes them */
  readonly onOpen: (facet: FacetName, find: string | null) => void;
  /** lets the filters get ready */
  readonly prepare: () => void;
}

const nothingOwn: readonly unknown[] = [];
const nothingInstead: ReadonlyMap<string, string> = new Map();

/** Draws up a list with its filters at an address, from its beginning and what is counted over all of it. */
export function useFilteredList<V extends View>(
  list: NarrowedList,
  asked: V,
  { shards, counts }: ListStart<unknown>,
): DrawnList<V> {
  const meant = useMeantView(asked);
  const countryName = useCountryName();
  const [opened, setOpened] = useState<Readonly<Record<string, string>>>({});
  const { answer, state, retry, prepare } = useListView(list, meant.view.filters, opened);
  const names = { ...counts.names, ...answer?.names };
  const labelOf = labelsOf(countryName, names);
  const control = useFilters(meant.view, labelOf);
  const isNarrowed = control.chosen.length > 0;
  const own = answer?.own ?? nothingOwn;
  const places = isNarrowed || own.length > 0 ? (answer?.places ?? null) : null;
  const count = places?.length ?? (isNarrowed ? 0 : shards.total);
  useRowsForPrinting(shards, places, count);
  const known: ChoicesOf = (facet) =>
    answer?.choices[facet] ?? {
      shown: choicesFrom(counts, facet, chosenIn(meant.view.filters, facet)),
      total: counts.facets[facet]?.total ?? 0,
    };
  return {
    ...meant,
    countryName,
    control,
    groups: filterGroups(list, known, labelOf),
    progress: { state: state === 'whole' && meant.looksUp ? 'loading' : state, onRetry: retry },
    count,
    placeAt: (index) => (places === null ? index : places[index]!),
    places,
    total: shards.total + own.length,
    own,
    instead: answer?.instead ?? nothingInstead,
    meant: answer?.meant ?? '',
    onOpen: (facet, find) =>
      setOpened((now) => {
        const others = facetEntries.flatMap(([name]) =>
          name === facet || now[name] === undefined ? [] : [[name, now[name]] as const],
        );
        return Object.fromEntries(find === null ? others : [...others, [facet, find] as const]);
      }),
    prepare,
  };
}
