/** Takes the features of one candidate; what it does with them (adding up weights, noting them down to learn) is its own affair. */
export interface FeatureSink {
  /** `template` tells kinds of features apart; `a`, `b`, `c` are what it holds */
  add(template: number, a: number, b?: number, c?: number): void;
}

/** How many weights there are: features are hashed onto so many places, the top bits of a hash. */
const bits = 20;
export const featurePlaces = 1 << bits;

/** The place of a feature among the weights. */
export function placeOf(template: number, a: number, b: number, c: number): number {
  // four products that do not wait for one another, then one round of mixing
  let hash =
    Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35) + Math.imul(c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash >>> (32 - bits);
}

/** A number that stands for a word among the features; words of equal letters have equal numbers. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  const length = Math.min(word.length, 40);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** A count as a coarse size: 0 to 4 as they are, then 5–6, 7–9, 10–14, 15–22, more. Negative counts keep their sign. */
export function sizeOf(count: number): number {
  if (count < 0) return -sizeOf(-count);
  if (count <= 4) return count;
  if (count <= 6) return 5;
  if (count <= 9) return 6;
  if (count <= 14) return 7;
  return count <= 22 ? 8 : 9;
}
