import { memoOfList } from './memo-of-list';

/** One way of narrowing a list: a row passes when any of its values is chosen, or none is. */
export interface Facet<Row> {
  readonly name: string;
  /** the values of all rows; made once for a list */
  readonly columnOf: (rows: readonly Row[]) => Column;
}

/** What the rows of a list have in one facet: values are numbered, those of most rows first, then as they come. */
export interface Column {
  readonly values: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** by value: in how many rows it stands */
  readonly totals: Uint32Array;
  /** row `r` has the values from `starts[r]` up to `starts[r + 1]` of `ofRows` */
  readonly starts: Uint32Array;
  readonly ofRows: Uint32Array;
}

/** What is chosen in each facet, by its name. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** One choice of a facet, with how many rows it would leave beside what is chosen in the other facets. */
export interface Choice {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** A facet by name and the values that it reads off a row. */
export function facetOf<Row>(name: string, valuesOf: (row: Row) => readonly string[]): Facet<Row> {
  return { name, columnOf: memoOfList((rows: readonly Row[]) => makeColumn(rows.map(valuesOf))) };
}

function makeColumn(valuesOfRows: readonly (readonly string[])[]): Column {
  const counts = new Map<string, number>();
  const sets = valuesOfRows.map((values) => (values.length < 2 ? values : [...new Set(values)]));
  for (const set of sets) for (const value of set) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const numberOf = new Map(sorted.map(([value], number) => [value, number]));
  const starts = new Uint32Array(sets.length + 1);
  sets.forEach((set, row) => (starts[row + 1] = starts[row]! + set.length));
  const ofRows = new Uint32Array(starts[sets.length]!);
  sets.forEach((set, row) => set.forEach((value, i) => (ofRows[starts[row]! + i] = numberOf.get(value)!)));
  const totals = Uint32Array.from(sorted, ([, count]) => count);
  return { values: sorted.map(([value]) => value), numberOf, totals, starts, ofRows };
}

/** What no row of a facet can be: a row with this in `misses` is out whatever is chosen. */
const out = 0x80;

/** For each row one bit for each facet that it does not pass, and `out` where `isOut` says so. At most seven facets. */
function missesOf<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  chosen: Chosen,
  isOut: ((row: number) => boolean) | null,
): Uint8Array {
  const misses = new Uint8Array(rows.length);
  if (isOut !== null) for (let row = 0; row < misses.length; row++) if (isOut(row)) misses[row] = out;
  facets.forEach(({ name, columnOf }, facet) => {
    const wanted = chosen[name] ?? [];
    if (wanted.length > 0) markMisses(misses, columnOf(rows), wanted, 1 << facet);
  });
  return misses;
}

function markMisses(misses: Uint8Array, column: Column, wanted: readonly string[], bit: number): void {
  const { values, numberOf, starts, ofRows } = column;
  const isWanted = new Uint8Array(values.length);
  for (const value of wanted) {
    const number = numberOf.get(value);
    if (number !== undefined) isWanted[number] = 1;
  }
  for (let row = 0, at = 0; row < misses.length; row++) {
    const end = starts[row + 1]!;
    let found = 0;
    for (; at < end; at++) found |= isWanted[ofRows[at]!]!;
    if (found === 0) misses[row]! |= bit;
  }
}

/** In how many of the rows that pass all facets but those in `own` each value stands; the fewer rows, in or out, are counted. */
function countValues({ totals, starts, ofRows }: Column, misses: Uint8Array, own: number): Uint32Array {
  let passing = 0;
  for (let row = 0; row < misses.length; row++) if ((misses[row]! & ~own) === 0) passing++;
  const countsOut = passing * 2 > misses.length;
  const counts = countsOut ? totals.slice() : new Uint32Array(totals.length);
  const step = countsOut ? -1 : 1;
  if (passing === misses.length || passing === 0) return counts;
  for (let row = 0; row < misses.length; row++) {
    if (((misses[row]! & ~own) === 0) === countsOut) continue;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) counts[ofRows[at]!]! += step;
  }
  return counts;
}

/** A list narrowed, and the choices of each of its facets with their counts. */
export interface Narrowed<Row> {
  readonly rows: readonly Row[];
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
}

/**
 * The rows that pass every facet (within a facet any choice matches, across facets all must) and that `isOut` does not
 * leave out, with the choices of each facet and what each would leave. The order of choices is that of the whole list,
 * so that none moves while others are made; what leaves nothing is left out, unless it is chosen.
 */
export function narrow<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  chosen: Chosen,
  isOut: ((row: number) => boolean) | null,
): Narrowed<Row> {
  const misses = missesOf(rows, facets, chosen, isOut);
  const choices = facets.map(({ name, columnOf }, facet) => {
    const column = columnOf(rows);
    return [name, choicesOf(column, countValues(column, misses, 1 << facet), chosen[name] ?? [])] as const;
  });
  const isWhole = isOut === null && Object.values(chosen).every((wanted) => wanted.length === 0);
  return {
    rows: isWhole ? rows : rows.filter((_, row) => misses[row] === 0),
    choices: Object.fromEntries(choices),
  };
}

function choicesOf({ values, numberOf }: Column, counts: Uint32Array, wanted: readonly string[]): Choice[] {
  const isChosen = new Set(wanted.map((value) => numberOf.get(value)));
  const choices: Choice[] = [];
  for (let number = 0; number < values.length; number++) {
    const count = counts[number]!;
    const chosen = isChosen.size > 0 && isChosen.has(number);
    if (count > 0 || chosen) choices.push({ value: values[number]!, count, chosen });
  }
  const unknown = wanted.filter((value) => !numberOf.has(value));
  return [...choices, ...unknown.map((value) => ({ value, count: 0, chosen: true }))];
}
