/** An entry of a list that an owner writes: its fields and their values. */
export type Entry = Readonly<Record<string, unknown>>;

/** One change of a list of entries. */
export type ListEdit =
  /** `comment` stands behind its first field; empty for none */
  | { readonly does: 'add'; readonly entry: Entry; readonly comment: string }
  /** sets fields of the entry at `index`; one that is undefined is taken out */
  | { readonly does: 'set'; readonly index: number; readonly fields: Entry }
  | { readonly does: 'remove'; readonly index: number };

/** The list after one change. */
export function listAfter(list: readonly Entry[], edit: ListEdit): Entry[] {
  if (edit.does === 'add') return [...list, edit.entry];
  if (edit.does === 'remove') return list.filter((_, n) => n !== edit.index);
  return list.map((entry, n) => (n === edit.index ? withFields(entry, edit.fields) : entry));
}

function withFields(entry: Entry, fields: Entry): Entry {
  const all = Object.entries({ ...entry, ...fields });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}
