import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnArticle } from '../../model/own-article';
import type { ArticleRows } from '../../model/site';

/** A reader's own text as it lies on this device. */
export interface KeptArticle extends Omit<OwnArticle, 'rows'> {
  /** when it was kept, ms since 1970 */
  readonly kept: number;
  readonly shape: number;
}

/** What lists show of a text that lies on this device. */
export interface KeptRows extends ArticleRows {
  readonly id: string;
  /** all its words, by which it is found */
  readonly text: string;
  readonly shape: number;
}

interface Shelf extends DBSchema {
  articles: { key: string; value: KeptArticle };
  rows: { key: string; value: KeptRows };
}

/**
 * Raised when an article or its rows have another shape than before: what an older version of the page
 * kept is then read again from its seed (`staleOwn`).
 */
const shape = 1;

let open: Promise<IDBPDatabase<Shelf>> | null = null;

/** Rejects where the browser keeps nothing for this site. */
function shelf(): Promise<IDBPDatabase<Shelf>> {
  open ??= openDB<Shelf>('own-articles', 1, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' });
      db.createObjectStore('rows', { keyPath: 'id' });
    },
    // a newer version of the page, in another window, is not to wait for this one
    blocking: (_old, _new, event) => {
      (event.target as IDBDatabase).close();
      open = null;
    },
    terminated: () => void (open = null),
  });
  open.catch(() => (open = null));
  return open;
}

/** Keeps a text, in the place of the same one. Rejects where there is no room, or nothing may be kept. */
export async function keepOwn({ rows, ...own }: OwnArticle): Promise<void> {
  const changes = (await shelf()).transaction(['articles', 'rows'], 'readwrite');
  await Promise.all([
    changes.objectStore('articles').put({ ...own, kept: Date.now(), shape }),
    changes.objectStore('rows').put({ id: own.id, text: own.article.text, ...rows, shape }),
    changes.done,
  ]);
}

/** A text that is kept; undefined for none of that id. Rejects where nothing can be read. */
export const keptOwn = async (id: string): Promise<KeptArticle | undefined> => (await shelf()).get('articles', id);

/** Whether an article is as this version of the page keeps it. */
const isNow = (one: { readonly shape: number }): boolean => one.shape === shape;

/** The texts that another version of the page kept, whose seeds are to be read again. Rejects where nothing can be read. */
export async function staleOwn(): Promise<KeptArticle[]> {
  const db = await shelf();
  const stale = (await db.getAll('rows')).filter((one) => !isNow(one));
  const kept = await Promise.all(stale.map(({ id }) => db.get('articles', id)));
  return kept.filter((one) => one !== undefined);
}

/** What lists show of all that is kept, newest first. Rejects where nothing can be read. */
export async function keptRows(): Promise<KeptRows[]> {
  const rows = await (await shelf()).getAll('rows');
  return rows.filter(isNow).sort((a, b) => (a.summary.datePublished < b.summary.datePublished ? 1 : -1));
}

/** Takes one text away, or all where `id` is null. Rejects where that cannot be done. */
export async function dropOwn(id: string | null): Promise<void> {
  const changes = (await shelf()).transaction(['articles', 'rows'], 'readwrite');
  const stores = [changes.objectStore('articles'), changes.objectStore('rows')] as const;
  await Promise.all([...stores.map((store) => (id === null ? store.clear() : store.delete(id))), changes.done]);
}
