import type { FilterGroup } from '../components/FilterPanel';
import type { Choice } from '../derive/facets';
import { facetEntries, filterTable, type FacetName, type NarrowedList } from '../links/filters';

/** What the values of facets are called: countries by code, people and relays by id, the rest as the table says. */
export function labelsOf(
  countryName: (code: string) => string,
  names: ReadonlyMap<string, string>,
): (facet: FacetName, value: string) => string {
  return (facet, value) => {
    if (facet === 'country') return countryName(value);
    const entry = filterTable[facet];
    if ('words' in entry) return (entry.words as Readonly<Record<string, string>>)[value]!;
    return names.get(value) ?? value;
  };
}

/** The facets of a list with their choices, in the order of the table. */
export function filterGroups(
  list: NarrowedList,
  choices: Readonly<Record<string, readonly Choice[]>>,
  labelOf: (facet: FacetName, value: string) => string,
): FilterGroup[] {
  return facetEntries.flatMap(([name, { of }]) => {
    const facet = of[list];
    if (facet === undefined) return [];
    return [
      { name, title: facet.title, choices: choices[name] ?? [], labelOf: (value: string) => labelOf(name, value) },
    ];
  });
}
