/**
 * Takes the features of one candidate; what it does with them (adding up weights, noting them down
 * to learn) is its own affair.
 */
export interface FeatureSink {
  /** `template` tells kinds of features apart; `a`, `b`, `c` are what it holds */
  add(template: number, a: number, b?: number, c?: number): void;
}

/** A feature as one number of 32 bits; its top bits are its place among weights (`shiftFor`). */
export function hashOf(template: number, a: number, b: number, c: number): number {
  // four products that do not wait for one another, then one round of mixing
  let hash =
    Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35) + Math.imul(c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
}

/**
 * By how many bits a feature's hash is shifted right (`>>>`) for so many places; throws a
 * RangeError when they are no power of two.
 */
export function shiftFor(places: number): number {
  const shift = Math.clz32(places) + 1;
  if (2 ** (32 - shift) !== places) throw new RangeError(`features cannot be hashed onto ${places} places`);
  return shift;
}

/**
 * Of templates that are told apart by a group as well, as a reading's pattern, the first of one
 * group: there are 128 of each.
 */
export function firstOfGroup(group: number): number {
  return group << 7;
}

/** Which of its group's templates one is. */
export function placeInGroup(template: number): number {
  return template & 127;
}

/**
 * A number that stands for a word among the features; words of equal letters have equal numbers.
 */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  const length = Math.min(word.length, 40);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * A count as a coarse size: 0 to 4 as they are, then 5–6, 7–9, 10–14, 15–22, more. Negative counts
 * keep their sign.
 */
export function sizeOf(count: number): number {
  if (count < 0) return -sizeOf(-count);
  if (count <= 4) return count;
  if (count <= 6) return 5;
  if (count <= 9) return 6;
  if (count <= 14) return 7;
  return count <= 22 ? 8 : 9;
}

/** A distance in words as a coarse size: 0 to 4 as they are, then 5–7, 8–11, 12–19, 20–34, more. */
export function stretchOf(words: number): number {
  return words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : words < 20 ? 7 : words < 35 ? 8 : 9;
}
