import { useMemo } from 'react';
import { meantFilters, type DoubtfulName } from '../derive/meant-filters';
import { hrefOf } from '../links/href';
import type { View } from '../links/view';
import type { NamedId } from '../model/site';
import { idsIn } from '../queries/needs';
import { useMeanings } from '../queries/use-old-ids';
import { useSettledAddress } from './use-settled-address';

/** A view whose address may be old. */
export interface MeantView<V> {
  /** the view with the ids of people as those of today */
  readonly view: V;
  /** whether it is still being looked up what the ids mean */
  readonly looksUp: boolean;
  /** what the address leaves open */
  readonly doubts: readonly DoubtfulName[];
  /** the address with another person in the place of one of its ids */
  readonly hrefWith: (id: string, instead: string) => string;
}

const nothing: ReadonlyMap<string, readonly NamedId[]> = new Map();

/**
 * Reads the ids of people in an address, old ones too, as what they mean today. The address follows
 * where nothing is in doubt.
 */
export function useMeantView<V extends View>(view: V): MeantView<V> {
  const { filters } = view;
  const meanings = useMeanings(useMemo(() => idsIn(filters), [filters]));
  const known = meanings.state === 'ready' ? meanings.value : nothing;
  const { shown, settled, doubts } = useMemo(() => meantFilters(filters, known), [filters, known]);
  const now = hrefOf({ ...view, filters: settled });
  useSettledAddress(now === hrefOf(view) ? null : now);
  return {
    view: useMemo(() => ({ ...view, filters: shown }), [view, shown]),
    looksUp: meanings.state === 'loading' && idsIn(filters).length > 0,
    doubts,
    hrefWith: (id, instead) => {
      const person = settled.person.map((one) => (one === id ? instead : one));
      return hrefOf({ ...view, filters: { ...settled, person }, target: null });
    },
  };
}
