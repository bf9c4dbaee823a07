import type { FilterGroup } from '../components/FilterPanel';
import type { ListCounts } from '../derive/list-counts';
import { facetEntries, filterTable, type FacetName, type NarrowedList } from '../links/filters';
import type { ChoicesSoFar } from './list-so-far';

/**
 * What the values of facets are called: countries by code, people and relays by id in the rows or
 * the counts of all, the rest as the table says.
 */
export function labelsOf(
  countryName: (code: string) => string,
  names: ReadonlyMap<string, string>,
  counts: ListCounts | null,
): (facet: FacetName, value: string) => string {
  return (facet, value) => {
    if (facet === 'country') return countryName(value);
    const entry = filterTable[facet];
    if ('words' in entry) return (entry.words as Readonly<Record<string, string>>)[value]!;
    return names.get(value) ?? counts?.names[value] ?? value;
  };
}

/** The facets of a list with their choices, in the order of the table. */
export function filterGroups(
  list: NarrowedList,
  { choices, totals }: ChoicesSoFar,
  labelOf: (facet: FacetName, value: string) => string,
): FilterGroup[] {
  return facetEntries.flatMap(([name, { of }]) => {
    const facet = of[list];
    if (facet === undefined) return [];
    const shown = choices[name] ?? [];
    const label = (value: string): string => labelOf(name, value);
    return [{ name, title: facet.title, choices: shown, total: totals?.[name] ?? shown.length, labelOf: label }];
  });
}
