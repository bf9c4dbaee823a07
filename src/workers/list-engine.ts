import { choicesOf, columnsOf, narrow, type Columns, type Narrowing } from '../derive/facets';
import { dayWindow } from '../derive/filter-rows';
import { firstChoices, type Choice } from '../derive/list-counts';
import type { ListAnswer, ListFiles, ListQuestion, ShownChoices } from '../derive/list-question';
import { chosenIn, type FacetName, type NarrowedList } from '../links/filters';
import type { ListColumns } from '../model/list-files';
import { holdsAll, type Found } from '../derive/find-words';
import { askedWords, searchWords } from '../model/search-words';
import { valueReader, type ValueReader } from './facet-values';
import { keptFiles, type ReadFile } from './kept-files';
import type { OwnChoice, OwnList } from './own/own-list';
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
  readonly own: ReadOwn;
}

/** Reads the reader's own rows of a list; rejects where they cannot be read. */
export type ReadOwn = (list: NarrowedList) => Promise<OwnList>;

const noOwn: ReadOwn = () => Promise.reject(new Error('nothing of its own'));

/** An engine that reads data files by `read`, and the reader's own rows by `own`. */
export function listEngine(read: ReadFile, own: ReadOwn = noOwn): ListEngine {
  const keep = (content: unknown): KnownList => ({
    columns: columnsOf(content as ListColumns),
    values: (content as ListColumns).values,
  });
  const readers = {
    listOf: keptFiles(read, keep, mostLists),
    values: valueReader(read),
    search: listSearch(read),
    own,
  };
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

async function answerTo(question: ListQuestion, readers: Readers): Promise<ListAnswer> {
  const { list, filters, words, opened } = question;
  const asked = askedWords(words);
  if (list.columns === undefined) return answerOfWords(list, asked, readers);
  const [known, found, own] = await Promise.all([
    readers.listOf(list.columns),
    // marks alone ask for nothing: whoever begins with one still sees the list
    asked.length === 0 ? null : readers.search.find(list.words!, asked),
    // what this device keeps is a thing apart: where it cannot be read, the list is the site's
    question.own === undefined ? null : readers.own(question.own).catch(() => null),
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
  const ofOwn = own?.narrow(filters, asked) ?? null;
  const shown = await Promise.all(
    facets.map((facet) => {
      const choices = { counts: counts[facet]!, own: ofOwn?.choices[facet] ?? [], find: opened[facet] };
      return shownOf({ facet, narrowing, ...choices }, known, readers);
    }),
  );
  const choices = facets.map((facet, n): [FacetName, ShownChoices] => {
    const { choices, total } = shown[n]!;
    const left = chosenIn(filters, facet)
      .filter((value, i) => chosen[n]![i]! < 0 && !choices.some((choice) => choice.value === value))
      .map((value) => ({ value, count: 0, chosen: true }));
    const marked = choices.map((choice) => ({
      ...choice,
      chosen: choice.chosen || chosenIn(filters, facet).includes(choice.value),
    }));
    return [facet, { total: total + left.length, shown: [...marked, ...left] }];
  });
  return {
    places: own === null ? places : own.joined(places, known.columns.days.first, ofOwn!.places, list.total),
    ...(own === null ? {} : { own: own.rows }),
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
  /** the same of the reader's own rows */
  readonly own: readonly OwnChoice[];
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
  { facet, narrowing, counts, own, find }: FacetQuestion,
  known: KnownList,
  readers: Readers,
): Promise<FacetAnswer> {
  const values = known.values[facet]!;
  const chosen = new Set(narrowing.chosen[facet]);
  const alone = await addOwn(counts, own, (value) => readers.values.numberOf(values, value));
  const all = choicesOf(known.columns, facet, narrowing, counts);
  const found = find === undefined ? all : await readers.values.named(values, all, find);
  const first = new Set(found.slice(0, find === undefined ? firstChoices : mostChoices));
  const shown = found.filter((choice) => first.has(choice) || chosen.has(choice.number));
  const named = await Promise.all(shown.map(({ number }) => readers.values.valueAt(values, number)));
  const asked = askedWords(find ?? '');
  const others = alone.filter(({ value, name }) => holdsAll(searchWords(name ?? value), asked));
  return {
    total: all.length + alone.length,
    choices: [
      ...shown.map(({ number, count }, n) => ({ value: named[n]![0], count, chosen: chosen.has(number) })),
      ...others.map(({ value, count }) => ({ value, count, chosen: false })),
    ],
    names: [
      ...named.flatMap(([value, name]) => (name === null ? [] : [[value, name] as const])),
      ...others.flatMap(({ value, name }) => (name === null ? [] : [[value, name] as const])),
    ],
  };
}

/** Counts the reader's own rows in with the site's, and gives the values that only they have. */
async function addOwn(
  counts: Uint32Array,
  own: readonly OwnChoice[],
  numberOf: (value: string) => Promise<number>,
): Promise<readonly OwnChoice[]> {
  const numbers = await Promise.all(own.map(({ value }) => numberOf(value)));
  numbers.forEach((number, n) => {
    if (number >= 0) counts[number]! += own[n]!.count;
  });
  return own.filter((_, n) => numbers[n]! < 0);
}
