/**
 * Steps of the distance between two words: 1, 2, 3, 4, 5–6, 7–9, 10–15, more; the first half to the
 * left.
 */
export const distanceSteps = 16;
const stepOf = Uint8Array.from({ length: 256 }, (_, d) => (d < 5 ? d - 1 : d < 7 ? 4 : d < 10 ? 5 : d < 16 ? 6 : 7));
/**
 * What lies between: no, one, two or more verbs; no, one, two or more commas and stops; to either
 * side; and the root.
 */
export const betweenSteps = 24;

/** The number of the distance from a word to a possible head. */
export function distanceStep(word: number, head: number): number {
  return head < word ? stepOf[Math.min(255, word - head)]! : 8 + stepOf[Math.min(255, head - word)]!;
}

/** A mark that parts clauses, a verb, or neither. */
export type Parting = 'verb' | 'mark' | null;

/** What a word of a class counts as between two others. */
export function kindOfTag(tag: string): Parting {
  return tag.startsWith('VERB') ? 'verb' : tag.startsWith('PUNCT') ? 'mark' : null;
}

/**
 * What lies between each word of a sentence and each head it may have, as numbers below
 * `betweenSteps`, at word * columns + head: how many verbs and marks (none, one, more) on which
 * side; for the root, how many verbs before.
 */
export function betweenWords(words: readonly Parting[], columns: number): Uint8Array {
  const length = words.length;
  const verbs = countsOf(words, 'verb');
  const marks = countsOf(words, 'mark');
  const steps = new Uint8Array((length + 1) * columns);
  for (let i = 1; i <= length; i++) {
    steps[i * columns] = 18 + Math.min(2, verbs[i - 1]!);
    for (let j = 1; j <= length; j++) {
      if (i === j) continue;
      const [low, high] = i < j ? [i, j] : [j, i];
      const lying = 3 * Math.min(2, verbs[high - 1]! - verbs[low]!) + Math.min(2, marks[high - 1]! - marks[low]!);
      steps[i * columns + j] = (i < j ? 9 : 0) + lying;
    }
  }
  return steps;
}

/** How many of a kind stand among the first n words, for each n. */
function countsOf(words: readonly Parting[], kind: Parting): Int32Array {
  const counts = new Int32Array(words.length + 1);
  for (const [n, word] of words.entries()) counts[n + 1] = counts[n]! + (word === kind ? 1 : 0);
  return counts;
}
