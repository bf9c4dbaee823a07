import { slugOf } from '../../model/ids';
import { listAfter, type Entry, type ListEdit } from './edit-list';

/** What can be put right about people, by their ids. */
export type PeopleChange =
  /** `others` are the same person as the one who is kept */
  | {
      readonly says: 'one';
      readonly kept: { readonly id: string; readonly name: string };
      readonly others: readonly string[];
      readonly article: string | null;
    }
  /** the ids are no person's; `article` is the only one in which that holds, null for all */
  | { readonly says: 'nobody'; readonly ids: readonly string[]; readonly article: string | null };

/** The changes of the list in people.yaml that say so, to be made one after another. */
export function peopleEdits(list: readonly Entry[], change: PeopleChange, comment = ''): ListEdit[] {
  const ids = change.says === 'one' ? change.others : change.ids;
  const freed = change.article === null ? freeing(list, ids) : { edits: [], found: [] };
  const left = freed.edits.reduce<Entry[]>(listAfter, [...list]);
  return [...freed.edits, edit(left, change, freed.found, comment)];
}

/** The change that takes an id back from what its entry says, and the entry with the last one. */
export function takeBackFound(list: readonly Entry[], index: number, id: string): ListEdit {
  const entry = list[index]!;
  const field = 'nobody' in entry ? 'nobody' : 'found';
  const left = listOf(entry[field]).filter((one) => one !== id);
  return left.length === 0 ? { does: 'remove', index } : { does: 'set', index, fields: { [field]: left } };
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

const idOfEntry = (entry: Entry): string | null =>
  typeof entry['name'] !== 'string' ? null : typeof entry['id'] === 'string' ? entry['id'] : slugOf(entry['name']);

function edit(list: readonly Entry[], change: PeopleChange, found: readonly string[], comment: string): ListEdit {
  const scope = change.article === null ? {} : { articles: [change.article] };
  if (change.says === 'nobody') {
    return { does: 'add', entry: { nobody: [...new Set([...change.ids, ...found])], ...scope }, comment };
  }
  const { kept, article } = change;
  const others = [...new Set([...change.others, ...found])].filter((id) => id !== kept.id);
  const index = list.findIndex((entry) => idOfEntry(entry) === kept.id && isScope(entry, article));
  if (index >= 0) {
    const known = listOf(list[index]!['found']);
    return { does: 'set', index, fields: { found: [...new Set([...known, ...others])] } };
  }
  const id = slugOf(kept.name) === kept.id ? {} : { id: kept.id };
  return { does: 'add', entry: { name: kept.name, ...id, found: others, ...scope }, comment };
}

function isScope({ articles }: Entry, article: string | null): boolean {
  return article === null ? articles === undefined : listOf(articles).length === 1 && listOf(articles)[0] === article;
}

/** What entries for all articles said of some ids, taken from them; an entry of one of the ids goes. */
function freeing(list: readonly Entry[], ids: readonly string[]): { edits: ListEdit[]; found: string[] } {
  const edits: ListEdit[] = [];
  const found: string[] = [];
  // from the last: an entry that goes moves those behind it
  for (let index = list.length - 1; index >= 0; index--) {
    const entry = list[index]!;
    if (entry['articles'] !== undefined) continue;
    const field = 'nobody' in entry ? 'nobody' : 'found';
    const own = idOfEntry(entry);
    const [all, left] = [listOf(entry[field]), listOf(entry[field]).filter((id) => !ids.includes(id))];
    if (own !== null && ids.includes(own)) {
      edits.push({ does: 'remove', index });
      found.push(...all);
    } else if (left.length < all.length) {
      const goes = left.length === 0 && own === null;
      const fields = { [field]: left.length === 0 ? undefined : left };
      edits.push(goes ? { does: 'remove', index } : { does: 'set', index, fields });
    }
  }
  return { edits, found };
}
