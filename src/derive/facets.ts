import type { FacetTable, ListTable } from '../model/list-files';
import { dateRange } from './date-range';

/**
 * What the rows of a list have in one facet, as typed arrays. Values are numbers, 0 for the one of
 * most rows.
 */
export interface Column {
  /** in how many rows each value stands */
  readonly totals: Uint32Array;
  /** row `r` has the values from `starts[r]` up to `starts[r + 1]` of `ofRows` */
  readonly starts: Uint32Array;
  readonly ofRows: Uint32Array;
  /** value `v` stands in the rows from `rowStarts[v]` up to `rowStarts[v + 1]` of `rowsOf` */
  readonly rowStarts: Uint32Array;
  readonly rowsOf: Uint32Array;
}

/**
 * The first and last day of each row; of a row with no place on the calendar the last is before the
 * first.
 */
export interface Days {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The columns of a list: what its filters and counts read, and nothing else. */
export interface Columns {
  /** number of rows */
  readonly count: number;
  readonly days: Days;
  readonly facets: Readonly<Record<string, Column>>;
  /** the same where people must speak, of the facets in which that makes a difference */
  readonly speaking: Readonly<Record<string, Column>>;
}

/** A row of a list as its columns are made from it. */
export interface RowValues {
  /** a TIMEX3 value */
  readonly date: string;
  /** by facet its values, each once */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** by facet those of people who speak */
  readonly speaking: Readonly<Record<string, readonly string[]>>;
}

/** The columns of a list as its data file has them, and by facet its values in the order of their numbers. */
export interface MadeTable {
  readonly table: ListTable;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Draws up the columns of a list; values of as many rows are numbered as they come. */
export function tableOf(rows: readonly RowValues[], facets: readonly string[]): MadeTable {
  const ranges = rows.map(({ date }) => dateRange(date));
  const first = ranges.map((range) => range?.first ?? 0);
  const made = facets.map((facet) => [facet, facetTable(rows, facet)] as const);
  return {
    table: {
      days: first.map((day, row) => (row === 0 ? day : day - first[row - 1]!)),
      lengths: ranges.map((range) => (range === null ? -1 : range.last - range.first)),
      facets: Object.fromEntries(made.map(([facet, { table }]) => [facet, table])),
    },
    values: Object.fromEntries(made.map(([facet, { values }]) => [facet, values])),
  };
}

function facetTable(rows: readonly RowValues[], facet: string): { table: FacetTable; values: string[] } {
  const totals = new Map<string, number>();
  for (const { values } of rows) for (const value of values[facet]!) totals.set(value, (totals.get(value) ?? 0) + 1);
  const values = [...totals.keys()].sort((a, b) => totals.get(b)! - totals.get(a)!);
  const numberOf = new Map(values.map((value, number) => [value, number]));
  const speaking = rows.map((row) => row.speaking[facet]!.length);
  const numbers = rows.flatMap((row) => {
    const speak = row.speaking[facet]!;
    const others = row.values[facet]!.filter((value) => !speak.includes(value));
    return [...speak, ...others].map((value) => numberOf.get(value)!);
  });
  const counts = rows.map((row) => row.values[facet]!.length);
  const isSame = counts.every((count, row) => count === speaking[row]);
  return { table: { size: values.length, counts, values: numbers, ...(isSame ? {} : { speaking }) }, values };
}

/** Reads the columns of a list from its data file. */
export function columnsOf({ days, lengths, facets }: ListTable): Columns {
  let day = 0;
  const first = Int32Array.from(days, (step) => (day += step));
  const columns = Object.entries(facets).map(([facet, table]) => [facet, columnOf(table, table.counts)] as const);
  const speaking = Object.entries(facets).flatMap(([facet, table]) =>
    table.speaking === undefined ? [] : [[facet, columnOf(table, table.speaking)] as const],
  );
  return {
    count: days.length,
    days: { first, last: first.map((day, row) => day + lengths[row]!) },
    facets: Object.fromEntries(columns),
    speaking: Object.fromEntries(speaking),
  };
}

/** The column of the first so many values of each row. */
function columnOf({ size, counts, values }: FacetTable, taken: readonly number[]): Column {
  const starts = new Uint32Array(counts.length + 1);
  taken.forEach((count, row) => (starts[row + 1] = starts[row]! + count));
  const ofRows = new Uint32Array(starts[counts.length]!);
  const totals = new Uint32Array(size);
  for (let row = 0, from = 0; row < counts.length; from += counts[row++]!) {
    for (let i = 0; i < taken[row]!; i++) {
      const value = values[from + i]!;
      ofRows[starts[row]! + i] = value;
      totals[value]!++;
    }
  }
  return { totals, starts, ofRows, ...rowsByValue(totals, starts, ofRows) };
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

/** The days that rows must touch, both ends within. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** How a list is narrowed, in the numbers of its columns. */
export interface Narrowing {
  /** by facet the numbers of the values chosen; a value that the list has not is -1 */
  readonly chosen: Readonly<Record<string, readonly number[]>>;
  /** whether the people chosen must speak */
  readonly speaks: boolean;
  readonly days: DayWindow | null;
  /** the places that a search has left, null for all */
  readonly found: ReadonlySet<number> | null;
}

/** In `misses`: the row is outside of the days or words that are wanted, and passes nothing. */
const isOut = 0xff;

/**
 * For each row one bit for each facet that it does not pass, or `isOut`. At most seven facets.
 */
function missesOf(columns: readonly Column[], chosen: readonly (readonly number[])[], count: number): Uint8Array {
  const misses = new Uint8Array(count);
  misses.fill(chosen.reduce((bits, values, facet) => (values.length === 0 ? bits : bits | (1 << facet)), 0));
  columns.forEach(({ rowStarts, rowsOf }, facet) => {
    for (const value of chosen[facet]!) {
      const end = value < 0 ? 0 : rowStarts[value + 1]!;
      for (let at = value < 0 ? 0 : rowStarts[value]!; at < end; at++) misses[rowsOf[at]!]! &= ~(1 << facet);
    }
  });
  return misses;
}

function leaveOut(misses: Uint8Array, { first, last }: Days, { from, to }: DayWindow): void {
  for (let row = 0; row < misses.length; row++) {
    if (last[row]! < from || first[row]! > to || last[row]! < first[row]!) misses[row] = isOut;
  }
}

/** In how many of the rows that pass all facets but that of the bit `own` each value stands. */
function countValues({ totals, starts, ofRows }: Column, misses: Uint8Array, own: number): Uint32Array {
  let passing = 0;
  for (let row = 0; row < misses.length; row++) passing += (misses[row]! & ~own) === 0 ? 1 : 0;
  // where most rows pass, the others are taken away from the totals
  const [counts, step, counted] =
    passing * 2 > misses.length ? [totals.slice(), -1, false] : [new Uint32Array(totals.length), 1, true];
  for (let row = 0; row < misses.length; row++) {
    if (((misses[row]! & ~own) === 0) !== counted) continue;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) counts[ofRows[at]!]! += step;
  }
  return counts;
}

/** A list narrowed: the places of the rows that are left, and by facet how many rows each value would leave. */
export interface Narrowed {
  readonly places: Uint32Array;
  readonly counts: Readonly<Record<string, Uint32Array>>;
}

/**
 * The rows that pass every facet (within a facet any choice matches, across facets all must), touch
 * the days and were found, and what each value of a facet would leave beside what is chosen in the
 * others.
 */
export function narrow(list: Columns, { chosen, speaks, days, found }: Narrowing): Narrowed {
  const names = Object.keys(list.facets);
  const columns = names.map((name) => columnNamed(list, name, speaks));
  const misses = missesOf(
    columns,
    names.map((name) => chosen[name] ?? []),
    list.count,
  );
  if (days !== null) leaveOut(misses, list.days, days);
  if (found !== null) misses.forEach((_, row) => found.has(row) || (misses[row] = isOut));
  const counts = columns.map((column, facet) => [names[facet]!, countValues(column, misses, 1 << facet)] as const);
  return { places: passing(misses), counts: Object.fromEntries(counts) };
}

/** The column of a facet, that of people who speak where they must. */
const columnNamed = ({ facets, speaking }: Columns, name: string, speaks: boolean): Column =>
  (speaks ? speaking[name] : undefined) ?? facets[name]!;

function passing(misses: Uint8Array): Uint32Array {
  const places = new Uint32Array(misses.length);
  let count = 0;
  for (let row = 0; row < misses.length; row++) {
    places[count] = row;
    count += misses[row] === 0 ? 1 : 0;
  }
  return places.slice(0, count);
}

/** One choice of a facet by its number, with how many rows it would leave. */
export interface NumberedChoice {
  readonly number: number;
  readonly count: number;
}

/**
 * The choices of a facet, in the order of the whole list, so that none moves while others are made;
 * what leaves nothing is left out, unless it is chosen.
 */
export function choicesOf(
  list: Columns,
  facet: string,
  { chosen, speaks }: Pick<Narrowing, 'chosen' | 'speaks'>,
  counts: Uint32Array,
): NumberedChoice[] {
  const wanted = new Set(chosen[facet]);
  const choices: NumberedChoice[] = [];
  counts.forEach((count, number) => {
    if (count > 0 || wanted.has(number)) choices.push({ number, count });
  });
  // the numbers are in the order of the rows that name somebody; those where they speak have another
  const { totals } = columnNamed(list, facet, speaks);
  return speaks ? choices.sort((a, b) => totals[b.number]! - totals[a.number]!) : choices;
}
