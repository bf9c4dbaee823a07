import type { DensityStep } from './density';
import type { MadeTable } from './facets';

/** So many choices of a facet are shown until more are asked for. */
export const firstChoices = 8;

/** One choice of a facet, with how many rows it would leave beside what is chosen in the other facets. */
export interface Choice {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** One facet as all of a list has it: the choices of most rows, and how many choices there are. */
interface FacetCounts {
  readonly total: number;
  readonly first: readonly { readonly value: string; readonly count: number }[];
}

/** What is counted over all of a list, for a page that has but its beginning. */
export interface ListCounts {
  readonly facets: Readonly<Record<string, FacetCounts>>;
  /** names of the people and organisations among the choices, by id */
  readonly names: Readonly<Record<string, string>>;
  /** the overview of the timeline; empty for other lists */
  readonly steps: readonly DensityStep[];
}

/**
 * Draws up the counts of a whole list. `nameOf` gives undefined for a value that has no name.
 */
export function countsOf(
  { table, values }: MadeTable,
  nameOf: (value: string) => string | undefined,
  steps: readonly DensityStep[] = [],
): ListCounts {
  const facets = Object.entries(values).map(([name, all]) => {
    const first = all.slice(0, firstChoices);
    const totals = first.map(() => 0);
    for (const number of table.facets[name]!.values) if (number < first.length) totals[number]!++;
    return [name, { total: all.length, first: first.map((value, n) => ({ value, count: totals[n]! })) }] as const;
  });
  const shown = new Set(facets.flatMap(([, { first }]) => first.map(({ value }) => value)));
  const names = [...shown].flatMap((value) => {
    const name = nameOf(value);
    return name === undefined ? [] : [[value, name] as const];
  });
  return { facets: Object.fromEntries(facets), names: Object.fromEntries(names), steps };
}

/**
 * The choices of a facet of which but the counts are known: those of most rows, and what is chosen.
 */
export function choicesFrom({ facets }: ListCounts, name: string, wanted: readonly string[]): Choice[] {
  const first = facets[name]?.first ?? [];
  const others = wanted.filter((value) => !first.some((one) => one.value === value));
  return [
    ...first.map(({ value, count }) => ({ value, count, chosen: wanted.includes(value) })),
    ...others.map((value) => ({ value, count: 0, chosen: true })),
  ];
}
