import { useNavigate } from 'react-router';
import type { ChosenFilter } from '../components/Summary';
import { showDate } from '../derive/show-date';
import { hrefOf } from '../links/href';
import { noFilters, type Filters, type View } from '../links/view';

/** The names of facets that hold several values. */
export type FacetName = 'person' | 'country' | 'kind' | 'relay' | 'status' | 'named';

/** The filters of a page as its address has them, and how to change them there. */
export interface FilterControl {
  readonly filters: Filters;
  readonly toggle: (name: string, value: string) => void;
  readonly set: (change: Partial<Filters>, replace?: boolean) => void;
  readonly clear: () => void;
  /** each choice made, to be cleared one by one */
  readonly chosen: readonly ChosenFilter[];
}

function toggled(filters: Filters, name: string, value: string): Partial<Filters> {
  if (name === 'named') return { named: filters.named === value ? null : (value as 'named' | 'unnamed') };
  const values: readonly string[] = filters[name as 'person'];
  return { [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
}

/** Reads and writes the filters of a view in its address. `labelOf` names a choice for the reader. */
export function useFilters(view: View, labelOf: (name: FacetName, value: string) => string): FilterControl {
  const navigate = useNavigate();
  const { filters } = view;
  const set = (change: Partial<Filters>, replace = false): void => {
    const href = hrefOf({ ...view, filters: { ...filters, ...change }, target: null });
    void navigate(href, { replace, preventScrollReset: true });
  };
  const toggle = (name: string, value: string): void => set(toggled(filters, name, value));
  const facets = (['person', 'country', 'kind', 'relay', 'status'] as const).flatMap((name) =>
    filters[name].map((value) => ({ name, value })),
  );
  const chosen: ChosenFilter[] = [
    ...facets.map(({ name, value }) => ({
      key: `${name} ${value}`,
      label: labelOf(name, value),
      onClear: () => toggle(name, value),
    })),
    ...(filters.named === null
      ? []
      : [{ key: 'named', label: labelOf('named', filters.named), onClear: () => set({ named: null }) }]),
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
