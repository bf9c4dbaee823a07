/** The set of the words of a table, parted by spaces and line ends. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}

/** The set of the names of a table, parted by commas: "Sky News, Le Monde". */
export function phraseSet(table: string): ReadonlySet<string> {
  return new Set(
    table
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
}

/** The set of all the words of several sets. */
export function unionOf(...sets: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
