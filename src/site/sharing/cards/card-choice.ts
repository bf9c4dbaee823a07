import type { Place } from '../../../links/pages';

/** Which pages get cards of their own, in the words of `CARDS`; `some` where it is not set. */
export type CardChoice = 'all' | 'some' | 'articles' | 'none';

/** Of how many statements cards are drawn unless the owner wants those of all. */
export const usualStatements = 300;

/** Reads `CARDS`. Throws, with what it takes, for other words. */
export function readCardChoice(value: string | undefined): CardChoice {
  if (value === undefined || value.trim() === '') return 'some';
  if (value === 'all' || value === 'articles' || value === 'none') return value;
  throw new Error(
    `CARDS is "${value}"; write all, articles or none, or leave it out for articles and the ${usualStatements} newest quotations`,
  );
}

/**
 * The places that get a card of their own, in their order. Places are newest first: the first
 * statements are the newest.
 */
export function* placesWithCards(places: Iterable<Place>, choice: CardChoice): Generator<Place> {
  if (choice === 'none') return;
  let statements = choice === 'all' ? Infinity : choice === 'some' ? usualStatements : 0;
  for (const place of places) {
    if (place.page === 'articles' || place.page === 'article') yield place;
    else if (place.page === 'quotation' && statements-- > 0) yield place;
    else if ((place.page === 'person' || place.page === 'country') && choice === 'all') yield place;
  }
}
