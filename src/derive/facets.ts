import { memoOfList } from './memo-of-list';

/** One way of narrowing a list: a row passes when any of its values is chosen, or none is. */
export interface Facet<Row> {
  readonly name: string;
  /** the values of all rows; made once for a list */
  readonly columnOf: (rows: readonly Row[]) => Column;
}

/**
 * What the rows of a list have in one facet: values are numbered, those of most rows first, then as
 * they come.
 */
export interface Column {
  readonly values: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** in how many rows each value stands */
  readonly totals: Uint32Array;
  /** row `r` has the values from `starts[r]` up to `starts[r + 1]` of `ofRows` */
  readonly starts: Uint32Array;
  readonly ofRows: Uint32Array;
  /** value `v` stands in the rows from `rowStarts[v]` up to `rowStarts[v + 1]` of `rowsOf` */
  readonly rowStarts: Uint32Array;
  readonly rowsOf: Uint32Array;
}

/** What is chosen in each facet, by its name. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/**
 * One choice of a facet, with how many rows it would leave beside what is chosen in the other
 * facets.
 */
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
  const found = new Map<string, number>();
  const counts: number[] = [];
  const starts = new Uint32Array(valuesOfRows.length + 1);
  const pairs: number[] = [];
  valuesOfRows.forEach((values, row) => {
    values.forEach((value, i) => {
      if (i > 0 && values.indexOf(value) < i) return;
      let number = found.get(value);
      if (number === undefined) found.set(value, (number = counts.push(0) - 1));
      counts[number]!++;
      pairs.push(number);
    });
    starts[row + 1] = pairs.length;
  });
  const names = [...found.keys()];
  const order = counts.map((_, number) => number).sort((a, b) => counts[b]! - counts[a]!);
  const rank = new Uint32Array(order.length);
  order.forEach((number, i) => (rank[number] = i));
  const values = order.map((number) => names[number]!);
  const totals = Uint32Array.from(order, (number) => counts[number]!);
  const ofRows = Uint32Array.from(pairs, (number) => rank[number]!);
  const numberOf = new Map(values.map((value, number) => [value, number]));
  return { values, numberOf, totals, starts, ofRows, ...rowsByValue(totals, starts, ofRows) };
}

function rowsByValue(
  totals: Uint32Array,
  starts: Uint32Array,
  ofRows: Uint32Array,
): Pick<Column, 'rowStarts' | 'rowsOf'> {
  const rowStarts = new Uint32Array(totals.length + 1);
  totals.forEach((total, value) => (rowStarts[value + 1] = rowStarts[value]! + total));
  const next = rowStarts.slice();
  const rowsOf = new Uint32Array(ofRows.length);
  for (let row = 0, at = 0; row + 1 < starts.length; row++) {
    for (; at < starts[row + 1]!; at++) rowsOf[next[ofRows[at]!]!++] = row;
  }
  return { rowStarts, rowsOf };
}

/**
 * The first and last day of each row; of a row with no place on the calendar the last is before the
 * first.
 */
export interface Days {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The days that rows must touch, both ends within. */
export interface DayWindow {
  readonly days: Days;
  readonly from: number;
  readonly to: number;
}

/** In `misses`: the row is outside of the days that are wanted, and passes nothing. */
const outOfDays = 0xff;

/**
 * For each row one bit for each facet that it does not pass, or `outOfDays`. At most seven facets.
 */
function missesOf(
  columns: readonly Column[],
  wanted: readonly (readonly string[])[],
  days: DayWindow | null,
  count: number,
) {
  const misses = new Uint8Array(count);
  misses.fill(wanted.reduce((bits, values, facet) => (values.length === 0 ? bits : bits | (1 << facet)), 0));
  columns.forEach(({ numberOf, rowStarts, rowsOf }, facet) => {
    for (const value of wanted[facet]!) {
      const number = numberOf.get(value);
      if (number === undefined) continue;
      const end = rowStarts[number + 1]!;
      for (let at = rowStarts[number]!; at < end; at++) misses[rowsOf[at]!]! &= ~(1 << facet);
    }
  });
  if (days !== null) leaveOut(misses, days);
  return misses;
}

function leaveOut(misses: Uint8Array, { days: { first, last }, from, to }: DayWindow): void {
  for (let row = 0; row < misses.length; row++) {
    const isOut = last[row]! < from || first[row]! > to || last[row]! < first[row]!;
    if (isOut) misses[row] = outOfDays;
  }
}

/** The rows that miss at most one facet: all that any count is made of. */
function nearlyPassing(misses: Uint8Array): Uint32Array {
  const found = new Uint32Array(misses.length);
  let count = 0;
  for (let row = 0; row < misses.length; row++) {
    const bits = misses[row]!;
    found[count] = row;
    count += (bits & (bits - 1)) === 0 ? 1 : 0;
  }
  return found.subarray(0, count);
}

/** In how many of the rows that pass all facets but that of the bit `own` each value stands. */
function countValues(
  { totals, starts, ofRows }: Column,
  misses: Uint8Array,
  near: Uint32Array,
  own: number,
): Uint32Array {
  let passing = 0;
  for (let i = 0; i < near.length; i++) passing += (misses[near[i]!]! & ~own) === 0 ? 1 : 0;
  if (passing * 2 > misses.length) return countFromWhole({ totals, starts, ofRows }, misses, own);
  const counts = new Uint32Array(totals.length);
  for (let i = 0; i < near.length; i++) {
    const row = near[i]!;
    if ((misses[row]! & ~own) !== 0) continue;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) counts[ofRows[at]!]!++;
  }
  return counts;
}

/** The same, where most rows pass: the others are taken away from the totals. */
function countFromWhole(
  { totals, starts, ofRows }: Pick<Column, 'totals' | 'starts' | 'ofRows'>,
  misses: Uint8Array,
  own: number,
): Uint32Array {
  const counts = totals.slice();
  for (let row = 0; row < misses.length; row++) {
    if ((misses[row]! & ~own) === 0) continue;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) counts[ofRows[at]!]!--;
  }
  return counts;
}

/** A list narrowed, and the choices of each of its facets with their counts. */
export interface Narrowed<Row> {
  readonly rows: readonly Row[];
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
}

/**
 * The rows that pass every facet (within a facet any choice matches, across facets all must) and
 * touch the days, with the choices of each facet and what each would leave. The order of choices is
 * that of the whole list, so that none moves while others are made; what leaves nothing is left
 * out, unless it is chosen.
 */
export function narrow<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  chosen: Chosen,
  days: DayWindow | null,
): Narrowed<Row> {
  const columns = facets.map(({ columnOf }) => columnOf(rows));
  const wanted = facets.map(({ name }) => chosen[name] ?? []);
  const misses = missesOf(columns, wanted, days, rows.length);
  const near = nearlyPassing(misses);
  const choices = columns.map((column, facet) => {
    const counts = countValues(column, misses, near, 1 << facet);
    return [facets[facet]!.name, choicesOf(column, counts, wanted[facet]!)] as const;
  });
  const isWhole = days === null && wanted.every((values) => values.length === 0);
  return { rows: isWhole ? rows : passing(rows, misses, near), choices: Object.fromEntries(choices) };
}

function passing<Row>(rows: readonly Row[], misses: Uint8Array, near: Uint32Array): Row[] {
  const left: Row[] = [];
  for (let i = 0; i < near.length; i++) {
    const row = near[i]!;
    if (misses[row] === 0) left.push(rows[row]!);
  }
  return left;
}

function choicesOf({ values, numberOf }: Column, counts: Uint32Array, wanted: readonly string[]): Choice[] {
  const chosenNumbers = wanted.map((value) => numberOf.get(value));
  const choices: Choice[] = [];
  for (let number = 0; number < values.length; number++) {
    const count = counts[number]!;
    const chosen = chosenNumbers.includes(number);
    if (count > 0 || chosen) choices.push({ value: values[number]!, count, chosen });
  }
  const unknown = wanted.filter((value) => !numberOf.has(value));
  return [...choices, ...unknown.map((value) => ({ value, count: 0, chosen: true }))];
}
