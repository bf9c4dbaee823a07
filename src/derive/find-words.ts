import type { WordShard } from '../model/site';

/** Places in the list of articles whose texts hold all of the words, or words that begin so; a single letter counts only by itself. Words are normalised (`normaliseWords`); the shards hold all words that begin as these do. */
export function placesWith(words: readonly string[], shards: readonly WordShard[]): Set<number> {
  const [first, ...others] = words.map((word) => placesWithOne(word, shards));
  if (first === undefined) return new Set();
  return new Set([...first].filter((place) => others.every((places) => places.has(place))));
}

function placesWithOne(word: string, shards: readonly WordShard[]): Set<number> {
  const places = new Set<number>();
  for (const [known, steps] of shards.flatMap((shard) => Object.entries(shard))) {
    if (word.length === 1 ? known !== word : !known.startsWith(word)) continue;
    let place = 0;
    for (const step of steps) places.add((place += step));
  }
  return places;
}
