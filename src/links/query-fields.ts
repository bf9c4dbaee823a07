import { isCalendarDate } from '../model/calendar-date';

/**
 * How one narrowing stands in the query of an address: `read` and `write` are inverses but for
 * order and rubbish.
 */
export interface QueryField<T> {
  /** its name in the query */
  readonly query: string;
  /** its value where nothing is narrowed */
  readonly none: T;
  /** the value of what the query gives under its name; what it does not know is passed over */
  read(given: readonly string[]): T;
  /** what the query says of a value, in a fixed order; nothing for `none` */
  write(value: T): readonly string[];
}

/** In the order of code units, each once: so that one view has one address. */
function sorted<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * Any number of values, each as `one` reads it; null for no value. `old` has words of addresses
 * already shared that now stand for several values.
 */
export function many<const T extends string>(
  query: string,
  one: (given: string) => T | null,
  old: Readonly<Record<string, readonly T[]>> = {},
): QueryField<readonly T[]> {
  const meant = (word: string): readonly (T | null)[] => (Object.hasOwn(old, word) ? old[word]! : [one(word)]);
  const known = (given: readonly string[]): T[] => given.flatMap(meant).filter((value) => value !== null);
  return { query, none: [], read: (given) => sorted(known(given)), write: sorted };
}

/** Set or not; set where the query gives `word`. */
export function flag(query: string, word: string): QueryField<boolean> {
  return { query, none: false, read: ([first]) => first === word, write: (value) => (value ? [word] : []) };
}

/** A day, month or year that there is: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. */
export function day(query: string): QueryField<string | null> {
  return {
    query,
    none: null,
    read: ([first]) => (first !== undefined && isCalendarDate(first) ? first : null),
    write: (value) => (value === null ? [] : [value]),
  };
}

/** Free words, without the spaces around them. */
export function freeWords(query: string): QueryField<string> {
  return { query, none: '', read: ([first = '']) => first.trim(), write: (value) => (value === '' ? [] : [value]) };
}

/** Reads one of some words. */
export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (given: string): T | null =>
    values.find((value) => value === given) ?? null;

/** Reads any word but the empty one. */
export const anyWord = (given: string): string | null => (given === '' ? null : given);
