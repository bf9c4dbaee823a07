import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with the people that it names: their mentions as half-open pairs of UTF-16 offsets. */
export interface NamedText {
  readonly text: string;
  readonly people: readonly { readonly mentions: readonly (readonly [number, number])[] }[];
}

/**
 * Reads the `*.jsonl` files of a folder, in the order of their names: one text a line; those
 * without `people` are passed over.
 */
export function* readNames(folder: string): Generator<NamedText> {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { text, people } = JSON.parse(line) as Partial<NamedText>;
      if (text !== undefined && people !== undefined) yield { text, people };
    }
  }
}
