/** Texts to learn from and texts to try what was learned on. */
export interface Split<T> {
  readonly learnt: readonly T[];
  readonly held: readonly T[];
}

/** Every tenth text is held out, if any is. */
export function split<T>(texts: Iterable<T>, holdOut: boolean): Split<T> {
  const all = [...texts];
  const isHeld = (_: T, n: number): boolean => holdOut && n % 10 === 0;
  return { learnt: all.filter((text, n) => !isHeld(text, n)), held: all.filter(isHeld) };
}

/** The texts of all folders, one after the other. */
export const read = <T>(folders: readonly string[], reader: (folder: string) => Iterable<T>): T[] =>
  folders.flatMap((folder) => [...reader(folder)]);
