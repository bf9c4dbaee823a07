import { fact, type Wording } from './wording';

/** Words of a wording from `start` up to `end`. */
export interface Part {
  readonly of: Wording;
  readonly start: number;
  readonly end: number;
}

/** Whether the word at a place of a wording has any of some bits of `fact`. */
export const has = ({ facts }: Wording, place: number, bits: number): boolean => (facts[place]! & bits) !== 0;

/** The places of a part's words. */
export function wordPlaces({ start, end }: Part): number[] {
  return Array.from({ length: end - start }, (_, n) => start + n);
}

/** Those of them whose words have any of some bits of `fact`. */
export const placesWith = (part: Part, bits: number): number[] =>
  wordPlaces(part).filter((place) => has(part.of, place, bits));

/** Weight of a word of every day; one that tells weighs 1. */
const everyday = 0.5;

/** What the words at some places of a wording weigh. */
export function weightOf({ of, places }: { readonly of: Wording; readonly places: readonly number[] }): number {
  return places.reduce((sum, place) => sum + (has(of, place, fact.telling) ? 1 : everyday), 0);
}
