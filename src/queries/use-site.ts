// The app's only door to data. Hooks give `Loaded<T>` at once and never suspend; what a page's
// first drawing needs is in the cache before it is drawn, at prerendering and at hydration (see
// `needs.ts`).
//
//   useSiteIndex()        Loaded<SiteIndex>                  totals of all lists; countryNames by code
//   useSiteIdentity()     ToldOfSite                         whose site it is, and whether it has feeds
//   useArticle(id)        Loaded<SiteArticle | LostArticle>  `missing` for an unknown id
//   useSaying(entry)      SayingFile | null                  the same words in other articles
//   usePerson(id)         Loaded<PersonFile>                 useCountry(code)   Loaded<CountryFile>
//   useEvents()           Loaded<GrowingList<EventEntry>>    earliest first; useCountries alike
//   useListStart(name)    Loaded<ListStart<…>>               in `use-list.ts`, with `useListView`: a list with filters, of which only the rows that come near are read
//
// A `GrowingList` first holds the first items only and grows to all of them by itself; `rest` says
// whether more is to come.
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FormerEvent, LostArticle, SiteArticle } from '../model/link-notice';
import {
  directoryKey,
  firstRows,
  type ArticleSummary,
  type CountryEntry,
  type CountryFile,
  type Directory,
  type EventEntry,
  type Filed,
  type IndexedPerson,
  type Listing,
  type ListName,
  type PersonFile,
  type Profiles,
  type RowFiles,
  type Shards,
  type SiteIndex,
  type ToldOfSite,
} from '../model/site';
import { defaultIdentity } from '../model/site-identity';
import type { SayingEntry, SayingFile } from '../model/saying';
import { fileQuery } from './data-files';
import { fileInHtml, siteInHtml } from './in-html';
import { ready, type Loaded } from './loaded';
import { directoryFile } from './needs';
import { indexQuery } from './site-index';

function loadedOf<T>({ data, isError, refetch }: UseQueryResult<T>): Loaded<T> {
  if (data !== undefined) return ready(data);
  return isError ? { state: 'failed', retry: () => void refetch() } : { state: 'loading' };
}

/** Where everything is, how much there is of it, and the names of countries. */
export const useSiteIndex = (): Loaded<SiteIndex> => useIndex(true);

/** The index; where it is not wanted, it is given if it has come for something else. */
function useIndex(isWanted: boolean): Loaded<SiteIndex> {
  return loadedOf(useQuery({ ...indexQuery, enabled: isWanted }));
}

/** Whose site it is: what the page's HTML says, or the index, which is fetched where that says nothing. */
export function useSiteIdentity(): ToldOfSite {
  const said = useMemo(siteInHtml, []);
  const index = useIndex(said === null);
  return index.state === 'ready' ? index.value.site : (said ?? { ...defaultIdentity, feeds: false });
}

/** A data file; loading where there is none to read yet. */
export function useFile<T>(file: string | null): Loaded<T> {
  return loadedOf(useQuery({ ...fileQuery<T>(file ?? ''), enabled: file !== null }));
}

function useFiled<T>(kind: Filed, id: string): Loaded<T> {
  const named = fileInHtml(kind, id);
  const index = useIndex(named === null);
  const shard = named === null && index.state === 'ready' ? directoryFile(index.value, kind, id) : null;
  const directory = useFile<Directory>(shard);
  const file = named ?? (directory.state === 'ready' ? (directory.value[directoryKey(kind, id)] ?? null) : null);
  const found = useFile<T>(file);
  if (named !== null) return found;
  if (index.state !== 'ready') return index;
  if (shard === null) return { state: 'missing' };
  if (directory.state !== 'ready') return directory;
  return file === null ? { state: 'missing' } : found;
}

/** One article with all that was found in it. */
export const useArticle = (id: string): Loaded<SiteArticle | LostArticle> => useFiled('articles', id);

/** The saying that a statement tells; null while it is not there, or where no other article has it. */
export function useSaying(entry: SayingEntry | null): SayingFile | null {
  const saying = useFile<SayingFile>(entry === null ? null : entry.file);
  return saying.state === 'ready' ? saying.value : null;
}

/** What a file has of one of those that share it. */
function ofOne<T extends PersonFile | CountryFile>(file: Loaded<Profiles<T>>, id: string): Loaded<T> {
  if (file.state !== 'ready') return file;
  const one = file.value[id];
  return one === undefined ? { state: 'missing' } : ready(one);
}

/** All that a person's page shows. */
export const usePerson = (id: string): Loaded<PersonFile> => ofOne(useFiled('people', id), id);

/** All that a country's page shows. */
export const useCountry = (code: string): Loaded<CountryFile> => ofOne(useFiled('countries', code), code);

/**
 * The items of the first shard, and once all have come those of all: joined one by one, a long list
 * would be remade with each. `stopped` is what has not come.
 */
function joinShards<T>(shards: readonly UseQueryResult<readonly T[]>[]): {
  items: readonly T[];
  stopped: UseQueryResult<readonly T[]> | null;
} {
  const stopped = shards.find(({ data }) => data === undefined) ?? null;
  const come = stopped === null ? shards : shards.slice(0, 1).filter(({ data }) => data !== undefined);
  return { items: joined(come.map(({ data }) => data!)), stopped };
}

/** By its first part, the list last joined from it and from what follows. */
const joinedLists = new WeakMap<readonly unknown[], { parts: readonly (readonly unknown[])[]; whole: unknown[] }>();

/**
 * Parts as one list: the same one for the same parts, so that what was made of it is there when a
 * page is opened again.
 */
function joined<T>(parts: readonly (readonly T[])[]): readonly T[] {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? [];
  const known = joinedLists.get(first);
  if (known !== undefined && isSame(known.parts, parts)) return known.whole as T[];
  const whole = parts.flat();
  joinedLists.set(first, { parts, whole });
  return whole;
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** The beginning of a list, and what is to come of it. */
export interface GrowingList<T> extends Listing<T> {
  /** null when all items are there */
  readonly rest: { readonly state: 'loading' } | { readonly state: 'failed'; readonly retry: () => void } | null;
}

function useList<T>(name: ListName, most = Infinity): Loaded<GrowingList<T>> {
  const index = useSiteIndex();
  const { first, rows, total } = index.state === 'ready' ? index.value[name] : noList;
  const others = useFile<RowFiles>(total > firstRows && most > firstRows ? (rows ?? null) : null);
  const files = [
    ...(first === null ? [] : [first]),
    ...(others.state === 'ready' ? filesUpTo(others.value, most) : []),
  ];
  // joined here, not by the library's `combine`: that compares and copies all of a list whenever
  // more of it comes
  const { items, stopped } = joinShards(useQueries({ queries: files.map((file) => fileQuery<readonly T[]>(file)) }));
  if (index.state !== 'ready') return index;
  const missing = stopped !== null ? loadedOf(stopped) : items.length < Math.min(total, most) ? others : null;
  const rest = missing?.state === 'ready' ? null : (missing as GrowingList<T>['rest']);
  if (items.length === 0 && rest !== null) return rest;
  return ready({ items, total: index.value[name].total, rest });
}

const noList: Shards = { total: 0, first: null };

const filesUpTo = ({ each, files }: RowFiles, most: number): readonly string[] =>
  files.slice(0, Math.max(0, Math.ceil((most - firstRows) / each)));

const noFormerEvents: readonly FormerEvent[] = [];

/** Events that were on the timeline and are not; none while they are not there. */
export function useFormerEvents(): readonly FormerEvent[] {
  const index = useSiteIndex();
  const former = useFile<readonly FormerEvent[]>(index.state === 'ready' ? (index.value.events.former ?? null) : null);
  return former.state === 'ready' ? former.value : noFormerEvents;
}

/** So many rows of a list are looked through for something like what an address names in vain. */
const lookedThrough = 1000;

/** The newest articles. */
export const useNewestArticles = (): Loaded<GrowingList<ArticleSummary>> => useList('articles', lookedThrough);

/** The people of most articles. */
export const useForemostPeople = (): Loaded<GrowingList<IndexedPerson>> => useList('people', lookedThrough);

/**
 * All events of all articles, earliest first, so that what comes later stands below what is shown.
 */
export const useEvents = (): Loaded<GrowingList<EventEntry>> => useList('events');

/** All countries, those of most articles first. */
export const useCountries = (): Loaded<GrowingList<CountryEntry>> => useList('countries');
