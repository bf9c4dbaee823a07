import { useNavigate } from 'react-router';
import type { ChosenFilter } from '../components/Summary';
import { showDate } from '../derive/show-date';
import { chosenIn, facetEntries, noFilters, withToggled, type FacetName, type Filters } from '../links/filters';
import { hrefOf } from '../links/href';
import type { View } from '../links/view';

/** The filters of a page as its address has them, and how to change them there. */
export interface FilterControl {
  readonly filters: Filters;
  readonly toggle: (name: FacetName, value: string) => void;
  readonly set: (change: Partial<Filters>, replace?: boolean) => void;
  readonly clear: () => void;
  /** each choice made, to be cleared one by one */
  readonly chosen: readonly ChosenFilter[];
}

/**
 * Reads and writes the filters of a view in its address. `labelOf` names a choice for the reader.
 */
export function useFilters(view: View, labelOf: (name: FacetName, value: string) => string): FilterControl {
  const navigate = useNavigate();
  const { filters } = view;
  const set = (change: Partial<Filters>, replace = false): void => {
    const href = hrefOf({ ...view, filters: { ...filters, ...change }, target: null });
    void navigate(href, { replace, preventScrollReset: true });
  };
  const toggle = (name: FacetName, value: string): void => set(withToggled(filters, name, value));
  const facets = facetEntries.flatMap(([name]) => chosenIn(filters, name).map((value) => ({ name, value })));
  const chosen: ChosenFilter[] = [
    ...facets.map(({ name, value }) => ({
      key: `${name} ${value}`,
      label: labelOf(name, value),
      onClear: () => toggle(name, value),
    })),
    ...(filters.speaks ? [{ key: 'speaks', label: 'who speak', onClear: () => set({ speaks: false }) }] : []),
    ...dateChoice('from', filters.from, () => set({ from: null })),
    ...dateChoice('to', filters.to, () => set({ to: null })),
    ...(filters.words === '' ? [] : [{ key: 'words', label: `“${filters.words}”`, onClear: () => set({ words: '' }) }]),
  ];
  return { filters, toggle, set, clear: () => set(noFilters), chosen };
}

function dateChoice(key: 'from' | 'to', value: string | null, onClear: () => void): ChosenFilter[] {
  return value === null ? [] : [{ key, label: `${key} ${showDate(value)}`, onClear }];
}

/**
 * The address of a list as if the words had been asked for with those in them that stand in place of
 * those that nothing holds.
 */
export function hrefMeant(view: View, meant: string): string {
  return hrefOf({ ...view, filters: { ...view.filters, words: meant }, target: null });
}
