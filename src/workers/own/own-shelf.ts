import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnArticle } from '../../model/own-article';
import type { ArticleRows } from '../../model/site';

/** A reader's own text as it lies on this device. */
export interface KeptArticle extends Omit<OwnArticle, 'rows'> {
  /** when it was kept, ms since 1970 */
  readonly kept: number;
}

/** What lists show of a text that lies on this device. */
export interface KeptRows extends ArticleRows {
  readonly id: string;
  /** all its words, by which it is found */
  readonly text: string;
}

interface Shelf extends DBSchema {
  articles: { key: string; value: KeptArticle };
  rows: { key: string; value: KeptRows };
}

/**
 * Raised when what is kept has another shape: what an older one kept is read again from its seed
 * (see `staleSeeds`).
 */
const shape = 1;

let open: Promise<IDBPDatabase<Shelf>> | null = null;

/** Rejects where the browser keeps nothing for this site. */
function shelf(): Promise<IDBPDatabase<Shelf>> {
  open ??= openDB<Shelf>('own-articles', shape, {
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
    changes.objectStore('articles').put({ ...own, kept: Date.now() }),
    changes.objectStore('rows').put({ id: own.id, text: own.article.text, ...rows }),
    changes.done,
  ]);
}

/** A text that is kept; undefined for none of that id. Rejects where nothing can be read. */
export const keptOwn = async (id: string): Promise<KeptArticle | undefined> => (await shelf()).get('articles', id);

/** What lists show of all that is kept, newest first. Rejects where nothing can be read. */
export async function keptRows(): Promise<KeptRows[]> {
  const rows = await (await shelf()).getAll('rows');
  return rows.sort((a, b) => (a.summary.datePublished < b.summary.datePublished ? 1 : -1));
}

/** Takes one text away, or all where `id` is null. Rejects where that cannot be done. */
export async function dropOwn(id: string | null): Promise<void> {
  const changes = (await shelf()).transaction(['articles', 'rows'], 'readwrite');
  const stores = [changes.objectStore('articles'), changes.objectStore('rows')] as const;
  await Promise.all([...stores.map((store) => (id === null ? store.clear() : store.delete(id))), changes.done]);
}
