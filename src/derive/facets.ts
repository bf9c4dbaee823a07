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

/**
 * The choices of one facet with what each would leave. Their order is that of the whole list, so that no choice moves
 * while others are made; what leaves nothing is left out, unless it is chosen.
 */
export function choicesOf<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  chosen: Chosen,
  facet: Facet<Row>,
): Choice[] {
  const wanted = chosen[facet.name] ?? [];
  const others = facets.filter(({ name }) => name !== facet.name);
  const inAll = countValues(rows, facet);
  const left = countValues(narrow(rows, others, chosen), facet);
  const unknown = wanted.filter((value) => !inAll.has(value)).map((value) => [value, 0] as const);
  return [...inAll, ...unknown]
    .sort(([, a], [, b]) => b - a)
    .map(([value]) => ({ value, count: left.get(value) ?? 0, chosen: wanted.includes(value) }))
    .filter(({ count, chosen: isChosen }) => count > 0 || isChosen);
}

function countValues<Row>(rows: readonly Row[], { valuesOf }: Facet<Row>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of new Set(valuesOf(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
