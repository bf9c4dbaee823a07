import { noFilters, type NarrowedList, type RowsOf } from '../../src/links/filters';
import type { Choice } from '../../src/derive/list-counts';
import type { RowFilters } from '../../src/derive/filter-rows';
import type { NamedId } from '../../src/model/site';
import { ListWriter } from '../../src/site/data/write-lists';
import { memorySink } from '../../src/site/data/sink';
import { listEngine } from '../../src/workers/list-engine';

const whole = { person: '', country: '', kind: '', source: '', relay: '', status: '' };

/** The people of a row, whatever list it is of. */
const namedIn = (row: object): NamedId[] => (row as { people?: NamedId[] }).people ?? [];

/** Rows as a list's filters leave them, with the choices of each facet, through the files and the engine of the site. */
export async function narrowRows<L extends NarrowedList>(
  list: L,
  rows: readonly RowsOf[L][],
  filters: Partial<RowFilters>,
  opened: Readonly<Record<string, string>> = whole,
): Promise<{ rows: RowsOf[L][]; choices: Readonly<Record<string, readonly Choice[]>> }> {
  const files = new Map<string, string>();
  const shards = new ListWriter(memorySink(files)).narrowed(list, rows, namedIn);
  const engine = listEngine((file) => Promise.resolve(JSON.parse(files.get(file)!)));
  const { words: _, ...all } = { ...noFilters, ...filters };
  const { places, choices } = await engine.answer({ list: shards, filters: all, words: '', opened });
  return {
    rows: Array.from(places, (place) => rows[place]!),
    choices: Object.fromEntries(Object.entries(choices).map(([name, { shown }]) => [name, shown])),
  };
}
