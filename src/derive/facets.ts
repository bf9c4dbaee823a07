/** One way of narrowing a list: a row passes when any of its values is chosen, or none is. */
export interface Facet<Row> {
  readonly name: string;
  readonly valuesOf: (row: Row) => readonly string[];
}

/** What is chosen in each facet, by its name. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

function passes<Row>(row: Row, facet: Facet<Row>, chosen: Chosen): boolean {
  const wanted = chosen[facet.name] ?? [];
  return wanted.length === 0 || facet.valuesOf(row).some((value) => wanted.includes(value));
}

/** The rows that pass every facet: within a facet any choice matches, across facets all must. */
export function narrow<Row>(rows: readonly Row[], facets: readonly Facet<Row>[], chosen: Chosen): Row[] {
  return rows.filter((row) => facets.every((facet) => passes(row, facet, chosen)));
}

/** One choice of a facet, with how many rows it would leave beside what is chosen in the other facets. */
export interface Choice {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The choices of one facet, most rows first; what is chosen stays in sight even at zero. */
export function choicesOf<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  chosen: Chosen,
  facet: Facet<Row>,
): Choice[] {
  const others = facets.filter(({ name }) => name !== facet.name);
  const counts = new Map<string, number>((chosen[facet.name] ?? []).map((value) => [value, 0]));
  for (const row of narrow(rows, others, chosen)) {
    for (const value of new Set(facet.valuesOf(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen[facet.name]?.includes(value) ?? false }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
