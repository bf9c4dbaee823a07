import { readTime } from './read-time';
import type { DocumentFault, DocumentReading, ReceivedItem } from './received-item';

/** A value and the line that it stands on; null where there is none. */
export interface PlacedWords {
  readonly words: string;
  readonly line: number;
}

/** Tells a fault of a document at a line. */
export type Tell = (severity: DocumentFault['severity'], line: number, message: string) => void;

/**
 * Reads items one by one, each by `read`, which gives null (or none of several) where an error
 * withholds it, and tells why.
 */
export function readItems<T>(
  sources: readonly T[],
  read: (source: T, tell: Tell) => readonly ReceivedItem[] | ReceivedItem | null,
): DocumentReading {
  const faults: DocumentFault[] = [];
  const tell: Tell = (severity, line, message) => void faults.push({ severity, line, message });
  const items = sources.flatMap((source) => read(source, tell) ?? []);
  return { items, faults };
}

/** A time that could not be read: no other stands in for it. */
export const unreadable = Symbol('unreadable');

/**
 * The first of several places that says a time, as ISO 8601 has it; null where none does. One that
 * cannot be read is an error, `unreadable`, and never another time.
 */
export function timeAt(
  places: readonly (PlacedWords | null)[],
  what: string,
  tell: Tell,
): { readonly iso: string; readonly instant: number | null } | null | typeof unreadable {
  const place = places.find((one) => one !== null);
  if (place === undefined || place === null) return null;
  const time = readTime(place.words);
  if (!('message' in time)) return time;
  tell('error', place.line, `the ${what} "${place.words.slice(0, 60)}" ${time.message}`);
  return unreadable;
}
