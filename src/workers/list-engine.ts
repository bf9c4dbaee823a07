import { choicesOf, columnsOf, narrow, type Columns, type Narrowing } from '../derive/facets';
import { dayWindow } from '../derive/filter-rows';
import type { Found } from '../derive/find-words';
import { firstChoices, type Choice } from '../derive/list-counts';
import type { ListAnswer, ListFiles, ListQuestion, ShownChoices } from '../derive/list-question';
import { chosenIn, type FacetName } from '../links/filters';
import type { ListColumns } from '../model/list-files';
import { askedWords } from '../model/search-words';
import { valueReader, type ValueReader } from './facet-values';
import { keptFiles, type ReadFile } from './kept-files';
import { listSearch, type ListSearch } from './search-list';

/** A list as the engine keeps it. */
interface KnownList {
  readonly columns: Columns;
  readonly values: ListColumns['values'];
}

/** So many choices of a facet are shown when more are asked for. */
const mostChoices = 200;

/** So many lists are kept. */
const mostLists = 3;

/** Answers what pages ask of lists. */
export interface ListEngine {
  /** Rejects when a file that it needs cannot be read. */
  readonly answer: (question: ListQuestion) => Promise<ListAnswer>;
  /** Reads what is needed of a list whatever is asked, before it is; never rejects. */
  readonly prepare: (list: Omit<ListFiles, 'total'>) => Promise<void>;
}

interface Readers {
  readonly listOf: (columns: string) => Promise<KnownList>;
  readonly values: ValueReader;
  readonly search: ListSearch;
}

/** An engine that reads data files by `read`. */
export function listEngine(read: ReadFile): ListEngine {
  const keep = (content: unknown): KnownList => ({
    columns: columnsOf(content as ListColumns),
    values: (content as ListColumns).values,
  });
  const readers = { listOf: keptFiles(read, keep, mostLists), values: valueReader(read), search: listSearch(read) };
  return {
    answer: (question) => answerTo(question, readers),
    prepare: async ({ columns, words }) => {
      const read = [
        columns === undefined ? null : readers.listOf(columns),
        words === undefined ? null : readers.search.prepare(words),
      ];
      await Promise.allSettled(read);
    },
  };
}

async function answerTo({ list, filters, words, opened }: ListQuestion, readers: Readers): Promise<ListAnswer> {
  const asked = askedWords(words);
  if (list.columns === undefined) return answerOfWords(list, asked, readers);
  const [known, found] = await Promise.all([
    readers.listOf(list.columns),
    // marks alone ask for nothing: whoever begins with one still sees the list
    asked.length === 0 ? null : readers.search.find(list.words!, asked),
  ]);
  const facets = Object.keys(known.columns.facets) as FacetName[];
  const chosen = await Promise.all(facets.map((facet) => numbersOf(facet, chosenIn(filters, facet), known, readers)));
  const narrowing: Narrowing = {
    chosen: Object.fromEntries(facets.map((facet, n) => [facet, chosen[n]!])),
    speaks: filters.speaks,
    days: dayWindow(filters),
    found: found?.rows ?? null,
  };
  const { places, counts } = narrow(known.columns, narrowing);
  const shown = await Promise.all(
    facets.map((facet) => shownOf({ facet, narrowing, counts: counts[facet]!, find: opened[facet] }, known, readers)),
  );
  const unknown = (facet: FacetName, n: number): Choice[] =>
    chosenIn(filters, facet)
      .filter((_, i) => chosen[n]![i]! < 0)
      .map((value) => ({ value, count: 0, chosen: true }));
  const choices = facets.map((facet, n): [FacetName, ShownChoices] => {
    const left = unknown(facet, n);
    return [facet, { total: shown[n]!.total + left.length, shown: [...shown[n]!.choices, ...left] }];
  });
  return {
    places,
    choices: Object.fromEntries(choices),
    names: Object.fromEntries(shown.flatMap(({ names }) => names)),
    ...meantBy(asked, found),
  };
}

/** What a list without filters shows that has words. */
async function answerOfWords(
  { words, total }: ListFiles,
  asked: readonly string[],
  { search }: Readers,
): Promise<ListAnswer> {
  const found = asked.length === 0 ? null : await search.find(words!, asked);
  const places =
    found === null ? Uint32Array.from({ length: total }, (_, place) => place) : Uint32Array.from(found.rows).sort();
  return { places, choices: {}, names: {}, ...meantBy(asked, found) };
}

function meantBy(asked: readonly string[], found: Found | null): Pick<ListAnswer, 'instead' | 'meant'> {
  const instead = found?.instead ?? new Map<string, string>();
  return { instead, meant: asked.map((word) => instead.get(word) ?? word).join(' ') };
}

const numbersOf = (
  facet: FacetName,
  values: readonly string[],
  known: KnownList,
  readers: Readers,
): Promise<readonly number[]> =>
  Promise.all(values.map((value) => readers.values.numberOf(known.values[facet]!, value)));

interface FacetQuestion {
  readonly facet: FacetName;
  readonly narrowing: Narrowing;
  readonly counts: Uint32Array;
  /** what is searched for among its choices, where it is opened */
  readonly find: string | undefined;
}

interface FacetAnswer {
  readonly total: number;
  readonly choices: readonly Choice[];
  readonly names: readonly (readonly [value: string, name: string])[];
}

/** The first choices of a facet, or where it is opened more of them, and those that are made. */
async function shownOf(
  { facet, narrowing, counts, find }: FacetQuestion,
  known: KnownList,
  readers: Readers,
): Promise<FacetAnswer> {
  const values = known.values[facet]!;
  const chosen = new Set(narrowing.chosen[facet]);
  const all = choicesOf(known.columns, facet, narrowing, counts);
  const found = find === undefined ? all : await readers.values.named(values, all, find);
  const first = new Set(found.slice(0, find === undefined ? firstChoices : mostChoices));
  const shown = found.filter((choice) => first.has(choice) || chosen.has(choice.number));
  const named = await Promise.all(shown.map(({ number }) => readers.values.valueAt(values, number)));
  return {
    total: all.length,
    choices: shown.map(({ number, count }, n) => ({ value: named[n]![0], count, chosen: chosen.has(number) })),
    names: named.flatMap(([value, name]) => (name === null ? [] : [[value, name] as const])),
  };
}
