import { countsOf, type ListCounts } from '../../derive/list-counts';
import type { DensityStep } from '../../derive/density';
import { listTable } from '../../derive/filter-rows';
import { filterTable, type FacetName, type NarrowedList, type RowsOf } from '../../links/filters';
import { countryName } from '../../model/country-names';
import { valuesInFile, type FacetValues, type ListColumns } from '../../model/list-files';
import { directoryShard, firstRows, type ListName, type NamedId, type RowFiles, type Shards } from '../../model/site';
import { writeHashed, type Sink } from './sink';
import type { WordGatherer } from './word-files';

/** Rows in each file but the first: few enough to be read at once, many enough for a long list to have some thousand files. */
const fewestInFile = 100;
const mostInFile = 1000;
const filesOfList = 2000;

/** About how many keys stand in one file of those that are spread by their hash. */
const keysInFile = 400;

/** Writes the files of the site's lists. */
export class ListWriter {
  constructor(private readonly sink: Sink) {}

  /** Writes rows, cut into files. */
  rows(name: ListName, rows: readonly unknown[], fewest = fewestInFile): Pick<Shards, 'total' | 'first' | 'rows'> {
    const total = rows.length;
    const cut = (number: number, from: number, to: number): string =>
      writeHashed(this.sink, `lists/${name}-${number}`, JSON.stringify(rows.slice(from, to)));
    const first = total === 0 ? null : cut(0, 0, firstRows);
    if (total <= firstRows) return { total, first };
    const each = Math.min(mostInFile, Math.max(fewest, Math.ceil(total / filesOfList)));
    const files: string[] = [];
    for (let from = firstRows; from < total; from += each) files.push(cut(files.length + 1, from, from + each));
    const where: RowFiles = { each, files };
    return { total, first, rows: writeHashed(this.sink, `lists/${name}-rows`, JSON.stringify(where)) };
  }

  /**
   * Writes the rows of a list with filters, and what its filters and counts read. `named` are the
   * people and organisations of its rows, `steps` its overview.
   */
  narrowed<L extends NarrowedList>(
    list: L,
    rows: readonly RowsOf[L][],
    named: (row: RowsOf[L]) => readonly NamedId[],
    steps: readonly DensityStep[] = [],
  ): Shards {
    const names = new Map(rows.flatMap((row) => named(row).map(({ id, name }) => [id, name] as const)));
    const made = listTable(list, rows);
    const values = Object.entries(made.values).map(([facet, all]) => [facet, this.values(list, facet, all, names)]);
    const columns: ListColumns = { ...made.table, values: Object.fromEntries(values) as ListColumns['values'] };
    const counts: ListCounts = countsOf(made, (value) => names.get(value), steps);
    return {
      // the timeline reads all of its rows
      ...this.rows(list, rows, list === 'events' ? mostInFile : fewestInFile),
      counts: writeHashed(this.sink, `lists/${list}-counts`, JSON.stringify(counts)),
      columns: writeHashed(this.sink, `lists/${list}-columns`, JSON.stringify(columns)),
    };
  }

  /** Writes what the values of a facet are; those of people with their names, in files of their own. */
  private values(
    list: string,
    facet: string,
    values: readonly string[],
    names: ReadonlyMap<string, string>,
  ): FacetValues {
    const { words, query } = filterTable[facet as FacetName] as { words?: unknown; query: string };
    if (words !== undefined) return { values };
    const nameOf = (value: string): string => (facet === 'country' ? countryName(value) : (names.get(value) ?? value));
    const named: string[] = [];
    for (let from = 0; from < values.length; from += valuesInFile) {
      const block = values.slice(from, from + valuesInFile).map((value) => [value, nameOf(value)]);
      named.push(writeHashed(this.sink, `lists/${list}-${query}-${named.length}`, JSON.stringify(block)));
    }
    if (named.length < 2) return { named, numbers: [] };
    const numbers = new Map(values.map((value, number) => [value, number]));
    return { named, numbers: spread(this.sink, `lists/${list}-${query}-numbers`, numbers) };
  }

  /** Writes by which words the rows of a list are found; `placeOf` gives the place of a row as it was gathered. */
  words(list: ListName, words: WordGatherer, placeOf: (row: number) => number): string {
    const directory = words.write((stem, json) => writeHashed(this.sink, `words/${list}-${stem}`, json), placeOf);
    return writeHashed(this.sink, `words/${list}`, JSON.stringify(directory));
  }
}

/** Spreads values over files of a few hundred keys, each key in the one that `directoryShard` says. */
export function spread(sink: Sink, name: string, values: ReadonlyMap<string, unknown>): string[] {
  const count = Math.ceil(values.size / keysInFile);
  const shards = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  // in their own order, whatever was written first
  for (const key of [...values.keys()].sort()) shards[directoryShard(key, count)]![key] = values.get(key);
  return shards.map((shard, number) => writeHashed(sink, `${name}/${number}`, JSON.stringify(shard)));
}

/** All rows of a list, from its files; `read` gives what is in a file. */
export function rowsOf<T>({ first, rows }: Shards, read: (file: string) => unknown): T[] {
  const others = rows === undefined ? [] : (read(rows) as RowFiles).files;
  return [...(first === null ? [] : [first]), ...others].flatMap((file) => read(file) as T[]);
}
