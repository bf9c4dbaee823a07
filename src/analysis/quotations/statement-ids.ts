import { idsOfPlaces } from '../../model/ids';
import type { Span } from '../../model/span';

/** The ids of the statements of a text, by the spans of their content. */
export function statementIds(text: string, contents: readonly (readonly Span[])[]): string[] {
  const places = contents.map((content) => ({
    words: content.map(({ start, end }) => text.slice(start, end)).join(' '),
    start: content[0]?.start ?? 0,
    end: content.at(-1)?.end ?? 0,
  }));
  return idsOfPlaces('q', text, places);
}
