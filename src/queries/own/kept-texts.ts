import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { OwnArticle, OwnEdit, OwnReading, OwnWords } from '../../model/own-article';
import type { Fault } from '../../model/seed';
import type { SiteArticle } from '../../model/link-notice';
import { dropOwn, keepOwn, keptOwn, keptRows, staleOwn, type KeptRows } from '../../workers/own/own-shelf';
import { ready, type Loaded } from '../loaded';
import { ownMarkName } from '../use-list';
import { askReading, EditRefusal, type OnProgress } from './ask-reading';
import { packWords, unpackWords, type Unpacked } from './packed-seed';

/** A reader's own text as the page shows it. */
export interface OpenText extends Pick<OwnArticle, 'id' | 'name' | 'seed' | 'corrections'> {
  readonly article: SiteArticle;
  readonly isKept: boolean;
  /** what was told when it was read, of one that was read just now */
  readonly faults: readonly Fault[];
}

const rowsKey = ['own-rows'] as const;
const textKey = (id: string) => ['own-text', id] as const;

/** Says to the lists of this device's pages what is kept, so that those of whoever keeps nothing ask nobody. */
async function tellLists(client: QueryClient): Promise<void> {
  const rows = await keptRows();
  client.setQueryData(rowsKey, rows);
  if (rows.length === 0) localStorage.removeItem(ownMarkName);
  else localStorage.setItem(ownMarkName, `${rows.length} ${Date.now()}`);
}

const withoutPages = ({
  id,
  name,
  seed,
  corrections,
  article,
}: Omit<OwnArticle, 'rows'>): Omit<OpenText, 'isKept' | 'faults'> => ({
  id,
  name,
  seed,
  corrections,
  article: { ...article, own: true },
});

/**
 * Keeps a text that was read, if the device lets it, and has it at hand to be shown. Says whether it
 * is kept; never rejects.
 */
export async function keepText(client: QueryClient, own: OwnArticle, faults: readonly Fault[]): Promise<boolean> {
  const isKept = await keepOwn(own).then(
    () =>
      tellLists(client).then(
        () => true,
        () => true,
      ),
    () => false,
  );
  client.setQueryData<OpenText>(textKey(own.id), { ...withoutPages(own), isKept, faults });
  return isKept;
}

/** Takes a text off this device, or all where `id` is null. Rejects where that cannot be done. */
export async function dropText(client: QueryClient, id: string | null): Promise<void> {
  await dropOwn(id);
  client.removeQueries({ queryKey: id === null ? ['own-text'] : textKey(id) });
  await tellLists(client);
}

/** Reads texts again that another version of the page kept; they keep their seed, and so their id. */
async function renewKept(): Promise<void> {
  for (const { name, seed, corrections } of await staleOwn()) {
    const { own } = await askReading({ words: { seed, corrections }, file: name }, () => {});
    if (own !== null) await keepOwn(own);
  }
}

async function readRows(): Promise<KeptRows[]> {
  await renewKept();
  return keptRows();
}

/** What lists show of the texts on this device, newest first; `failed` where nothing may be kept. */
export function useKeptRows(): Loaded<readonly KeptRows[]> {
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery({ queryKey: rowsKey, queryFn: readRows, retry: false });
  useEffect(() => {
    // another window has kept or dropped one
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === ownMarkName || key === null) void client.invalidateQueries({ queryKey: rowsKey });
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [client]);
  if (data !== undefined) return ready(data);
  return isError ? { state: 'failed', retry: () => void refetch() } : { state: 'loading' };
}

/** A text on this device; `missing` where it is not there. */
export function useKeptText(id: string | null): Loaded<OpenText> {
  const { data, isError, refetch } = useQuery({
    queryKey: textKey(id ?? ''),
    queryFn: async (): Promise<OpenText | null> => {
      await renewKept();
      const kept = await keptOwn(id!);
      return kept === undefined ? null : { ...withoutPages(kept), isKept: true, faults: [] };
    },
    enabled: id !== null,
    retry: false,
  });
  if (data === null) return { state: 'missing' };
  if (data !== undefined) return ready(data);
  return isError ? { state: 'failed', retry: () => void refetch() } : { state: 'loading' };
}

/** What became of the text that an address carries. */
export type SentText = Exclude<Unpacked, OwnWords> | { readonly reading: OwnReading };

/** The text that an address carries, read on this device. */
export function useSentText(packed: string | null, onProgress: OnProgress): Loaded<SentText> {
  const { data, isError, refetch } = useQuery({
    queryKey: ['sent-text', packed],
    queryFn: async (): Promise<SentText> => {
      const unpacked = await unpackWords(packed!);
      if ('why' in unpacked) return unpacked;
      return { reading: await askReading({ words: unpacked, file: 'the text in the link' }, onProgress) };
    },
    enabled: packed !== null,
    retry: false,
  });
  if (data !== undefined) return ready(data);
  return isError ? { state: 'failed', retry: () => void refetch() } : { state: 'loading' };
}

/** A text that was sent, as the page shows it. */
export const sentAsOpen = (own: OwnArticle): OpenText => ({ ...withoutPages(own), isKept: false, faults: [] });

/** Words packed for an address; null until they are, and for no words. */
export function usePacked(words: OwnWords | null): string | null {
  const { seed = '', corrections = '' } = words ?? {};
  return (
    useQuery({
      queryKey: ['packed', seed, corrections],
      queryFn: () => packWords({ seed, corrections }),
      enabled: words !== null,
      retry: false,
    }).data ?? null
  );
}

/** Puts something right in a text, or takes the last of it back. Says why where it cannot be; null when it is done. */
export async function putRight(client: QueryClient, text: OpenText, edit: OwnEdit): Promise<string | null> {
  try {
    const { name, seed, corrections, faults } = text;
    const reading = await askReading({ words: { seed, corrections }, file: name, edit }, () => {});
    if (reading.own !== null) await keepText(client, reading.own, faults);
    return null;
  } catch (error) {
    return error instanceof EditRefusal ? error.message : 'the program did not come; try again';
  }
}
