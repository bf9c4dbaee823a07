/** How alike two lists of words are, by the longest order of words that both have. */
export interface Alignment {
  /** what both have, of what each has on average: 0 … 1 */
  readonly dice: number;
  /** what both have, of what the shorter has: 0 … 1 */
  readonly held: number;
  /** the weight of what both have: about its number of words of content */
  readonly shared: number;
  /** whether a word of content has another in its place, such as another name or number */
  readonly swaps: boolean;
}

/** A word that both lists have, as its places in each. */
export type Pair = readonly [inOne: number, inOther: number];

/** In words; longer lists are compared by their beginnings. */
const mostAligned = 300;

/** The longest order of words that two lists share, words a letter apart counting as one. */
export function pairsOf(one: readonly string[], other: readonly string[]): Pair[] {
  const [m, n] = [Math.min(one.length, mostAligned), Math.min(other.length, mostAligned)];
  const width = n + 1;
  const best = new Uint16Array((m + 1) * width);
  for (let i = m - 1; i >= 0; i--) {
    for (let j = n - 1; j >= 0; j--) {
      const skipped = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const taken = isLike(one[i]!, other[j]!) ? best[(i + 1) * width + j + 1]! + 1 : 0;
      best[i * width + j] = Math.max(skipped, taken);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < m && j < n;) {
    const here = best[i * width + j]!;
    if (isLike(one[i]!, other[j]!) && here === best[(i + 1) * width + j + 1]! + 1) pairs.push([i++, j++]);
    else if (here === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}

/** Compares two lists of words. */
export function align(one: readonly string[], other: readonly string[]): Alignment {
  const pairs = pairsOf(one, other);
  const shared = pairs.reduce((sum, [i]) => sum + weightOf(one[i]!), 0);
  const [a, b] = [weightOfAll(one.slice(0, mostAligned)), weightOfAll(other.slice(0, mostAligned))];
  return {
    dice: a + b === 0 ? 0 : (2 * shared) / (a + b),
    held: Math.min(a, b) === 0 ? 0 : Math.min(1, shared / Math.min(a, b)),
    shared,
    swaps: hasSwap(one.slice(0, mostAligned), other.slice(0, mostAligned), pairs),
  };
}

/** Between two words that both have, each has a word of content that the other lacks. */
function hasSwap(one: readonly string[], other: readonly string[], pairs: readonly Pair[]): boolean {
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [one.length, other.length] as const]) {
    if (one.slice(i, nextI).some(isContent) && other.slice(j, nextJ).some(isContent)) return true;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return false;
}

/** Most short words of most languages only bind others. */
const isContent = (word: string): boolean => word.length > 3 || /\d/.test(word);
const weightOf = (word: string): number => (isContent(word) ? 1 : 0.4);
const weightOfAll = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

/** The same word, or one with a letter wrong, more, fewer, or two that changed places; numbers are only like themselves. */
export function isLike(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < 5 || other.length < 5 || Math.abs(one.length - other.length) > 1) return false;
  if (/\d/.test(one) || /\d/.test(other)) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [a, b] = [one.length, other.length];
  while (a > start && b > start && one[a - 1] === other[b - 1]) [a, b] = [a - 1, b - 1];
  const [lost, added] = [one.slice(start, a), other.slice(start, b)];
  return (lost.length <= 1 && added.length <= 1) || (lost.length === 2 && lost[0] === added[1] && lost[1] === added[0]);
}
