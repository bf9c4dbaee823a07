import type { Wording } from './wording';

/** Words that two wordings share, in the order of both: places in each, side by side. */
export interface SharedWords {
  readonly inOne: readonly number[];
  readonly inOther: readonly number[];
}

/** A word that stands so often in a wording is no mark to find one's place by. */
const mostPlaces = 40;

const placesOf = new WeakMap<Wording, ReadonlyMap<number, readonly number[]>>();

/** Where each word of a wording stands; remembered, for a wording is compared with many. */
function placesIn(wording: Wording): ReadonlyMap<number, readonly number[]> {
  const known = placesOf.get(wording);
  if (known !== undefined) return known;
  const places = new Map<number, number[]>();
  wording.words.forEach((word, place) => {
    const theirs = places.get(word);
    if (theirs === undefined) places.set(word, [place]);
    else if (theirs.length <= mostPlaces) theirs.push(place);
  });
  placesOf.set(wording, places);
  return places;
}

/**
 * The longest order of words that both wordings have (Hunt and Szymanski 1977), drawn together
 * where the same words stand side by side.
 */
export function sharedWords(one: Wording, other: Wording): SharedWords {
  const places = placesIn(one);
  // of each length, the link whose place in `one` is earliest
  const ends: Link[] = [];
  other.words.forEach((word, inOther) => {
    const theirs = places.get(word) ?? [];
    if (theirs.length > mostPlaces) return;
    for (let n = theirs.length - 1; n >= 0; n--) {
      const inOne = theirs[n]!;
      const length = firstNotBefore(ends, inOne);
      ends[length] = { inOne, inOther, before: length === 0 ? null : ends[length - 1]! };
    }
  });
  const pairs: { inOne: number; inOther: number }[] = [];
  for (let link: Link | null = ends.at(-1) ?? null; link !== null; link = link.before)
    pairs.push({ inOne: link.inOne, inOther: link.inOther });
  pairs.reverse();
  drawTogether(one, pairs);
  return { inOne: pairs.map(({ inOne }) => inOne), inOther: pairs.map(({ inOther }) => inOther) };
}

interface Link {
  readonly inOne: number;
  readonly inOther: number;
  readonly before: Link | null;
}

function firstNotBefore(ends: readonly Link[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle]!.inOne < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word that stands twice is taken where its neighbour stands: first those after, then those before. */
function drawTogether({ words }: Wording, pairs: { inOne: number; inOther: number }[]): void {
  for (let n = 1; n < pairs.length; n++) {
    const [before, here] = [pairs[n - 1]!, pairs[n]!];
    const near = before.inOne + 1;
    if (here.inOther === before.inOther + 1 && near < here.inOne && words[near] === words[here.inOne])
      here.inOne = near;
  }
  for (let n = pairs.length - 2; n >= 0; n--) {
    const [here, after] = [pairs[n]!, pairs[n + 1]!];
    const near = after.inOne - 1;
    if (here.inOther === after.inOther - 1 && near > here.inOne && words[near] === words[here.inOne]) here.inOne = near;
  }
}
