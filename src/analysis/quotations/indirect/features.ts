/** Takes the features of one candidate; what it does with them (adding up weights, noting them down to learn) is its own affair. */
export interface FeatureSink {
  /** `template` tells kinds of features apart; `a`, `b`, `c` are what it holds */
  add(template: number, a: number, b?: number, c?: number): void;
}

/** How many weights there are: features are hashed onto so many places. A power of two. */
export const featurePlaces = 1 << 18;

/** The place of a feature among the weights. */
export function placeOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) & (featurePlaces - 1);
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
