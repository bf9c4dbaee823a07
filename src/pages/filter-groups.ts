import type { FilterGroup } from '../components/FilterPanel';
import type { ShownChoices } from '../derive/list-question';
import { facetEntries, filterTable, type FacetName, type NarrowedList } from '../links/filters';

/**
 * What the values of facets are called: countries by code, people and relays by id, the rest as the
 * table says.
 */
export function labelsOf(
  countryName: (code: string) => string,
  names: Readonly<Record<string, string>>,
): (facet: FacetName, value: string) => string {
  return (facet, value) => {
    if (Object.hasOwn(names, value)) return names[value]!;
    if (facet === 'country') return countryName(value);
    const entry = filterTable[facet];
    return 'words' in entry ? (entry.words as Readonly<Record<string, string>>)[value]! : value;
  };
}

/** The choices of a facet that are to be shown, of all that there are. */
export type ChoicesOf = (facet: FacetName) => ShownChoices;

/** The facets of a list with their choices, in the order of the table. */
export function filterGroups(
  list: NarrowedList,
  choicesOf: ChoicesOf,
  labelOf: (facet: FacetName, value: string) => string,
): FilterGroup[] {
  return facetEntries.flatMap(([name, { of }]) => {
    const facet = of[list];
    if (facet === undefined) return [];
    const { shown, total } = choicesOf(name);
    return [
      { name, title: facet.title, choices: shown, total, labelOf: (value: string): string => labelOf(name, value) },
    ];
  });
}
