import type { LinkNotice } from '../../model/link-notice';
import { lineOfPlace } from './line-of-place';
import type { PublishedPlace } from './published-places';
import type { PublishedLine, RegisterLine } from './register-line';

/** The places whose words are those of others of their kind, together, in the order of the text. */
export function repeatsIn(places: ReadonlyMap<string, PublishedPlace>): PublishedPlace[][] {
  const byWords = new Map<string, PublishedPlace[]>();
  for (const place of places.values()) {
    const alike = byWords.get(place.bare);
    if (alike === undefined) byWords.set(place.bare, [place]);
    else alike.push(place);
  }
  return [...byWords.values()].filter(({ length }) => length > 1);
}

/** The lines of ids that repeated words had when they were numbered in the order of the text. */
export function numberedLines(article: string, places: readonly PublishedPlace[], today: string): PublishedLine[] {
  return places.map((place, n) => {
    const { bare } = place;
    return lineOfPlace(article, { ...place, id: n === 0 ? bare : `${bare}-${n + 1}` }, today);
  });
}

/** The bare ids of words that repeat, where no line says whose they were. */
export function questions(
  repeats: readonly (readonly PublishedPlace[])[],
  lines: readonly RegisterLine[],
): LinkNotice[] {
  const registered = new Set(lines.map(({ id }) => id));
  return repeats
    .map((places): LinkNotice => {
      return { id: places[0]!.bare, says: 'asks', at: places.map(({ id }) => id), was: null };
    })
    .filter(({ id, at }) => !registered.has(id) && !at.includes(id));
}
