import type { NumberedChoice } from '../derive/facets';
import { holdsAll } from '../derive/find-words';
import { valuesInFile, type FacetValues, type NamedValues } from '../model/list-files';
import { askedWords, searchWords } from '../model/search-words';
import { directoryShard } from '../model/site';
import { keptFiles, type ReadFile } from './kept-files';

/** What the numbers of facets mean, read as far as it is asked for. */
export interface ValueReader {
  /** the number of a value, -1 for one that no row has */
  readonly numberOf: (values: FacetValues, value: string) => Promise<number>;
  /** what a number stands for, and its name where it has one */
  readonly valueAt: (values: FacetValues, number: number) => Promise<readonly [value: string, name: string | null]>;
  /** the choices whose names hold all words that are searched for; of values without names all */
  readonly named: (
    values: FacetValues,
    choices: readonly NumberedChoice[],
    find: string,
  ) => Promise<readonly NumberedChoice[]>;
}

/** Reads what the numbers of facets mean by `read`. */
export function valueReader(read: ReadFile): ValueReader {
  const namesIn = keptFiles(read, (content) => content as NamedValues, 400);
  const numbersIn = keptFiles(read, (content) => content as Readonly<Record<string, number>>, 40);
  return {
    async numberOf(values, value) {
      if ('values' in values) return values.values.indexOf(value);
      const { named, numbers } = values;
      if (numbers.length === 0) {
        const names = named.length === 0 ? [] : await namesIn(named[0]!);
        return names.findIndex(([id]) => id === value);
      }
      const shard = await numbersIn(numbers[directoryShard(value, numbers.length)]!);
      return Object.hasOwn(shard, value) ? shard[value]! : -1;
    },
    async valueAt(values, number) {
      if ('values' in values) return [values.values[number]!, null];
      const names = await namesIn(values.named[Math.floor(number / valuesInFile)]!);
      return names[number % valuesInFile]!;
    },
    async named(values, choices, find) {
      const asked = askedWords(find);
      if (asked.length === 0 || 'values' in values) return choices;
      const names = (await Promise.all(values.named.map(namesIn))).flat();
      return choices.filter(({ number }) => holdsAll(searchWords(names[number]![1]), asked));
    },
  };
}
