import type { PlacedWords } from './item-faults';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** An object of JSON. */
export type JsonObject = { readonly [name: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list, or the one that stands in place of a list; none of anything else. */
export const objectsOf = (value: Json | undefined): JsonObject[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value]).filter(isObject);

/** A text, or a number as it is written; null of anything else and of blank text. */
export function wordsAt(object: JsonObject, name: string): string | null {
  const value = Object.hasOwn(object, name) ? object[name] : null;
  const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return words === '' ? null : words;
}

/** Finds the lines of a document's values, which its parser does not tell; linear in its length. */
export class LinesOf {
  private from = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  /**
   * The line of the next place of a text as a value of JSON, that of the last one where it is found
   * nowhere (escaped otherwise). To be asked in the order of the document.
   */
  next(words: string): number {
    const found = this.text.indexOf(JSON.stringify(words), this.from);
    if (found !== -1) {
      this.line += this.text.slice(this.from, found).split('\n').length - 1;
      this.from = found;
    }
    return this.line;
  }

  /** The line of a text that stands not far behind the last one found. */
  after(words: string): number {
    const near = this.text.slice(this.from, this.from + nearby);
    const found = near.indexOf(JSON.stringify(words));
    return this.line + near.slice(0, Math.max(0, found)).split('\n').length - 1;
  }
}

/** A text of an item that `lines` has found, with its line; null where there is none. */
export function placedIn(object: JsonObject, name: string, lines: LinesOf): PlacedWords | null {
  const words = wordsAt(object, name);
  return words === null ? null : { words, line: lines.after(words) };
}

/** In UTF-16 code units: an item with its article is hardly longer. */
const nearby = 100_000;
