import type { ArticleItem, StopItem } from '../../import/received/received-item';
import type { Shelved } from './shelf';

/** How many articles an import found, by what became of them. */
export type ImportCounts = Record<'new' | 'changed' | 'unchanged' | 'withheld', number>;

/** What of the counts something adds to, and what is told of it; null of what goes without saying. */
export interface ToldOfShelved {
  readonly counted: keyof ImportCounts;
  readonly message: string | null;
}

/** Of an article that was put on the shelf. */
export function toldOfPut(shelved: Shelved, { id }: ArticleItem): ToldOfShelved {
  switch (shelved.kind) {
    case 'new':
    case 'changed':
      return { counted: shelved.kind, message: null };
    case 'unchanged':
    case 'older':
    case 'elsewhere':
      return { counted: 'unchanged', message: null };
    case 'foreign':
      return toldOfForeign(shelved);
    case 'stopped': {
      const shown = shelved.file === null ? `${id} is not written` : `seeds/${shelved.file} stays withheld`;
      return { counted: 'withheld', message: `${shown}: its sender has stopped it, and this is no later version` };
    }
  }
}

/** Of an article that its sender stops. */
export function toldOfStop(shelved: Shelved, item: StopItem): ToldOfShelved {
  switch (shelved.kind) {
    case 'changed': {
      const where = `its text lies in seeds/${shelved.kept}`;
      return { counted: 'withheld', message: `seeds/${shelved.file} is withheld: ${reasonOf(item)}; ${where}` };
    }
    case 'stopped':
      return { counted: 'withheld', message: `${item.id} is not written: ${reasonOf(item)}` };
    case 'foreign':
      return toldOfForeign(shelved);
    case 'older':
      return { counted: 'unchanged', message: `${reasonOf(item)}, and yet seeds/${shelved.file} is later: it stays` };
    case 'new':
    case 'unchanged':
    case 'elsewhere':
      return { counted: 'unchanged', message: null };
  }
}

function toldOfForeign({ file, owner }: Shelved & { readonly kind: 'foreign' }): ToldOfShelved {
  const what = file === null ? 'what was killed' : `seeds/${file}`;
  return { counted: 'unchanged', message: `${what} is from ${owner}, and no other host changes it; passed over` };
}

/** Why an article is withheld, in the words that its seed and the import have. */
export function reasonOf({ status, reason }: StopItem): string {
  const what = status === 'canceled' ? 'killed by its sender' : 'withheld by its sender, until it is sent anew';
  return reason === null ? what : `${what} (“${reason.slice(0, 300)}”)`;
}
