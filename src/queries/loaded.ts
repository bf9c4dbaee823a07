/**
 * Where the data that a page asked for stands. `missing`: there is no such article, person or
 * country.
 */
export type Loaded<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly retry: () => void };

/** What is ready. */
export const ready = <T>(value: T): Loaded<T> => ({ state: 'ready', value });

/** Turns what is ready into something else, and leaves the other states as they are. */
export function mapLoaded<T, U>(loaded: Loaded<T>, turn: (value: T) => U): Loaded<U> {
  return loaded.state === 'ready' ? ready(turn(loaded.value)) : loaded;
}
