/** Size of the table of weights; features are hashed into it. */
export const tableSize = 1 << 17;

/** Takes the features of one candidate reading; what it does with them (adding up weights, noting them down to learn) is its own affair. */
export interface FeatureSink {
  /** `kind` tells kinds of features apart, `pattern` the candidate's, `a`, `b`, `c` are what it holds */
  add(kind: number, pattern: number, a?: number, b?: number, c?: number): void;
}

/** The place of a feature in the table of weights. */
export function placeOf(kind: number, pattern: number, a: number, b: number, c: number): number {
  let value = Math.imul(kind * 16 + pattern + 1, 0x9e3779b1);
  value = Math.imul(value ^ a, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value ^ b, 0xc2b2ae35);
  value ^= value >>> 16;
  value = Math.imul(value ^ c, 0x27d4eb2f);
  value ^= value >>> 15;
  return (value >>> 0) & (tableSize - 1);
}

/** A count as a coarse size, 0 to 9. */
export function bucket(n: number): number {
  return n < 5 ? n : n < 8 ? 5 : n < 12 ? 6 : n < 20 ? 7 : n < 35 ? 8 : 9;
}
