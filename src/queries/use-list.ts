import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { ListCounts } from '../derive/list-counts';
import type { ListAnswer, ListQuestion } from '../derive/list-question';
import { queryOf, type Filters, type NarrowedList, type RowsOf } from '../links/filters';
import { firstRows, type IndexedPerson, type RowFiles, type Shards } from '../model/site';
import { fetchDataNow } from '../workers/fetch-data';
import { askList, prepareList } from './ask-list';
import { fileQuery, orRenew } from './data-files';
import { tellIfLate } from './late';
import { mapLoaded, ready, type Loaded } from './loaded';
import { useFile, useSiteIndex } from './use-site';

/** Under this name localStorage says that its reader keeps texts on this device, in words that change with them. */
export const ownMarkName = 'own-texts';

function ownMark(): string | null {
  // where pages are made nobody keeps any: Node.js, from 25 on, would warn of a storage without a file
  if (typeof window === 'undefined') return null;
  try {
    return localStorage.getItem(ownMarkName);
  } catch {
    // storage is forbidden: nothing is kept
    return null;
  }
}

/** How long an answer is kept that no page shows, ms: each has the places of all its rows. */
const keptFor = 60_000;

/** The beginning of a list, and what tells the rest. */
export interface ListStart<Row> {
  readonly shards: Shards;
  /** the first rows */
  readonly rows: readonly Row[];
  readonly counts: ListCounts;
}

/** What the first drawing of a list with filters needs of it. */
export function useListStart<L extends NarrowedList>(list: L): Loaded<ListStart<RowsOf[L]>> {
  const index = useSiteIndex();
  const shards = index.state === 'ready' ? index.value[list] : null;
  const rows = useFile<readonly RowsOf[L][]>(shards?.first ?? null);
  const counts = useFile<ListCounts>(shards?.counts ?? null);
  if (index.state !== 'ready') return index;
  if (counts.state !== 'ready') return counts;
  if (index.value[list].first === null) return ready({ shards: index.value[list], rows: [], counts: counts.value });
  return rows.state === 'ready' ? ready({ shards: index.value[list], rows: rows.value, counts: counts.value }) : rows;
}

/** The beginning of the index of people. */
export type NamesStart = Omit<ListStart<IndexedPerson>, 'counts'>;

/** What the first drawing of the index of people needs of it. */
export function useNamesStart(): Loaded<NamesStart> {
  const index = useSiteIndex();
  const shards = index.state === 'ready' ? index.value.people : null;
  const rows = useFile<readonly IndexedPerson[]>(shards?.first ?? null);
  if (index.state !== 'ready') return index;
  if (index.value.people.first === null) return ready({ shards: index.value.people, rows: [] });
  return mapLoaded(rows, (rows) => ({ shards: index.value.people, rows }));
}

/** In which file a row stands that is not among the first, and where in it. */
function placeIn({ each, files }: RowFiles, place: number): { file: string; at: number } {
  const beyond = place - firstRows;
  return { file: files[Math.floor(beyond / each)]!, at: beyond % each };
}

/** The row at a place of a list that is not among the first; its file is fetched. */
export function useFarRow<Row>({ rows = '' }: Shards, place: number): Loaded<Row> {
  const files = useFile<RowFiles>(rows);
  const where = files.state === 'ready' ? placeIn(files.value, place) : null;
  const found = useFile<readonly Row[]>(where?.file ?? null);
  if (where === null) return files as Loaded<never>;
  return found.state === 'ready' ? ready(found.value[where.at]!) : found;
}

/** Reads rows at some places of a list, all of it where `places` is null. Rejects when a file does not come. */
export function useRowsReader<Row>(shards: Shards): (places: Iterable<number> | null) => Promise<readonly Row[]> {
  const client = useQueryClient();
  return useCallback((places) => readRows<Row>(client, shards, places), [client, shards]);
}

async function readRows<Row>(
  client: QueryClient,
  { total, first, rows }: Shards,
  places: Iterable<number> | null,
): Promise<readonly Row[]> {
  if (first === null) return [];
  const read = (file: string): Promise<readonly Row[]> => client.ensureQueryData(fileQuery<readonly Row[]>(file));
  const files = rows === undefined ? null : await client.ensureQueryData(fileQuery<RowFiles>(rows));
  const wanted =
    places === null ? Array.from({ length: total }, (_, place) => place) : [...places].filter((place) => place < total);
  const where = wanted.map((place) => (place < firstRows ? { file: first, at: place } : placeIn(files!, place)));
  const names = [...new Set(where.map(({ file }) => file))];
  const content = new Map<string, readonly Row[]>();
  // one after the other: a host is not to be asked for a thousand files at once
  for (const file of names) content.set(file, await read(file));
  return where.map(({ file, at }) => content.get(file)![at]!);
}

/** So many rows of a list are printed. */
export const mostPrinted = 5000;

/**
 * Sees to it that the rows of a list are there when the page is printed, the first `mostPrinted`:
 * a printer does not wait for what is fetched.
 */
export function useRowsForPrinting({ rows, total }: Shards, places: Uint32Array | null, count: number): void {
  const client = useQueryClient();
  useEffect(() => {
    const read = (file: string): unknown => {
      const { queryKey } = fileQuery(file);
      const content = client.getQueryData(queryKey) ?? fetchDataNow(file);
      return content === null ? null : client.setQueryData(queryKey, content);
    };
    const bring = (): void => {
      const files = rows === undefined ? null : (read(rows) as RowFiles | null);
      const printed =
        places?.subarray(0, mostPrinted) ?? Array.from({ length: Math.min(count, mostPrinted) }, (_, i) => i);
      const named = new Set<string>();
      for (const place of printed) {
        if (place >= firstRows && place < total && files !== null) named.add(placeIn(files, place).file);
      }
      for (const file of named) read(file);
    };
    // before the lists are told to draw all of their rows
    window.addEventListener('beforeprint', bring, true);
    return () => window.removeEventListener('beforeprint', bring, true);
  }, [client, rows, total, places, count]);
}

/** What a list shows under some filters. */
export interface ListView {
  /** what is known: `answer` is null for a list that is not narrowed, and while nothing is known */
  readonly answer: ListAnswer | null;
  readonly state: 'whole' | 'loading' | 'failed';
  readonly retry: () => void;
  /** lets what answers get ready: the reader has come near the filters */
  readonly prepare: () => void;
}

/**
 * What a list shows under filters, and the choices of the facets that are opened (by what is
 * searched for among their names).
 */
export function useListView(
  list: NarrowedList | 'people',
  { words, ...filters }: Filters,
  opened: Readonly<Record<string, string>>,
): ListView {
  const index = useSiteIndex();
  const { columns, words: wordFile, total } = index.state === 'ready' ? index.value[list] : noShards;
  const query = queryOf({ ...filters, words });
  const mark = list === 'people' ? null : ownMark();
  const own = mark === null ? {} : { own: list as NarrowedList };
  const question: ListQuestion = { list: { columns, words: wordFile, total }, filters, words, opened, ...own };
  const client = useQueryClient();
  const isNarrowed = query !== '';
  const isAsked = isNarrowed || mark !== null || Object.keys(opened).length > 0;
  const asked = useQuery({
    queryKey: ['list', columns, wordFile, query, opened, mark],
    queryFn: ({ signal }) =>
      tellIfLate(orRenew(() => askList(question, (file) => client.ensureQueryData(fileQuery(file))), signal, client)),
    enabled: index.state === 'ready' && isAsked,
    // no timer for what has no answer: a build would wait for it
    gcTime: isAsked ? keptFor : Infinity,
    structuralSharing: false,
  });
  const held = useHeld(isNarrowed ? (asked.data ?? null) : null);
  const failed = isNarrowed && asked.isError;
  return {
    answer: isNarrowed ? held : (asked.data ?? null),
    state: failed ? 'failed' : isNarrowed && held === null ? 'loading' : 'whole',
    retry: () => void asked.refetch(),
    prepare: () => prepareList({ columns, words: wordFile }),
  };
}

const noShards: Shards = { total: 0, first: null };

/** How long what was shown stays while what takes its place is worked out, ms: rows are not to flicker at each choice. */
const holding = 200;

/** What is known now, or what was a moment ago. */
function useHeld<T>(now: T | null): T | null {
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  useEffect(() => {
    if (now !== null) return;
    const timer = setTimeout(() => setLast(null), holding);
    return () => clearTimeout(timer);
  }, [now]);
  return now ?? last;
}
