// The app's only door to data. Hooks give `Loaded<T>` at once and never suspend; what a page's
// first drawing needs is in the cache before it is drawn, at prerendering and at hydration (see
// `needs.ts`).
//
//   useSiteIndex()        Loaded<SiteIndex>                  totals of all lists; countryNames by code
//   useSiteIdentity()     SiteIdentity                       whose site it is
//   useArticle(id)        Loaded<SiteArticle | LostArticle>  `missing` for an unknown id
//   useSaying(entry)      SayingFile | null                  the same words in other articles
//   usePerson(id)         Loaded<PersonFile>                 useCountry(code)   Loaded<CountryFile>
//   useArticles()         Loaded<GrowingList<ArticleSummary>> newest first; useQuotations, usePeople, useCountries alike; useEvents earliest first
//   useListCounts(name)   ListCounts | null                  what is counted over all of a list, for as long as it is not all there
//
// A `GrowingList` first holds the first items only and grows to all of them by itself; `rest` says
// whether more is to come.
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FormerEvent, LostArticle, SiteArticle } from '../model/link-notice';
import {
  directoryKey,
  type ArticleSummary,
  type CountryEntry,
  type CountryFile,
  type Directory,
  type EventEntry,
  type Filed,
  type Listing,
  type ListName,
  type PersonEntry,
  type PersonFile,
  type Profiles,
  type QuotationEntry,
  type SiteIndex,
} from '../model/site';
import { defaultIdentity, type SiteIdentity } from '../model/site-identity';
import type { ListCounts } from '../derive/list-counts';
import type { SayingEntry, SayingFile } from '../model/saying';
import { fileQuery } from './data-files';
import { fileInHtml, identityInHtml } from './in-html';
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
export function useSiteIdentity(): SiteIdentity {
  const said = useMemo(identityInHtml, []);
  const index = useIndex(said === null);
  return index.state === 'ready' ? index.value.site : (said ?? defaultIdentity);
}

function useFile<T>(file: string | null): Loaded<T> {
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
 * The items of the shards that have come, up to the first that has not, and what went wrong with
 * that one.
 */
function joinShards<T>(shards: readonly UseQueryResult<readonly T[]>[]): {
  items: readonly T[];
  stopped: UseQueryResult<readonly T[]> | null;
} {
  const at = shards.findIndex(({ data }) => data === undefined);
  const come = at < 0 ? shards : shards.slice(0, at);
  return { items: joined(come.map(({ data }) => data!)), stopped: at < 0 ? null : shards[at]! };
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

function useList<T>(name: ListName): Loaded<GrowingList<T>> {
  const index = useSiteIndex();
  const files = index.state === 'ready' ? index.value[name].files : [];
  // joined here, not by the library's `combine`: that compares and copies all of a list whenever
  // more of it comes
  const { items, stopped } = joinShards(useQueries({ queries: files.map((file) => fileQuery<readonly T[]>(file)) }));
  if (index.state !== 'ready') return index;
  const rest = stopped === null ? null : (loadedOf(stopped) as Exclude<GrowingList<T>['rest'], null>);
  if (items.length === 0 && rest !== null) return rest;
  return ready({ items, total: index.value[name].total, rest });
}

/**
 * What is counted over all of a list; null where the list came whole in one file, or the counts are
 * not there.
 */
export function useListCounts(name: ListName): ListCounts | null {
  const index = useSiteIndex();
  const counts = useFile<ListCounts>(index.state === 'ready' ? (index.value[name].counts ?? null) : null);
  return counts.state === 'ready' ? counts.value : null;
}

const noFormerEvents: readonly FormerEvent[] = [];

/** Events that were on the timeline and are not; none while they are not there. */
export function useFormerEvents(): readonly FormerEvent[] {
  const index = useSiteIndex();
  const former = useFile<readonly FormerEvent[]>(index.state === 'ready' ? (index.value.events.former ?? null) : null);
  return former.state === 'ready' ? former.value : noFormerEvents;
}

/** The articles, newest first. */
export const useArticles = (): Loaded<GrowingList<ArticleSummary>> => useList('articles');

/** All statements of all articles, newest article first, in the order of its text. */
export const useQuotations = (): Loaded<GrowingList<QuotationEntry>> => useList('quotations');

/**
 * All events of all articles, earliest first, so that what comes later stands below what is shown.
 */
export const useEvents = (): Loaded<GrowingList<EventEntry>> => useList('events');

/** All people, those of most articles first. */
export const usePeople = (): Loaded<GrowingList<PersonEntry>> => useList('people');

/** All countries, those of most articles first. */
export const useCountries = (): Loaded<GrowingList<CountryEntry>> => useList('countries');
