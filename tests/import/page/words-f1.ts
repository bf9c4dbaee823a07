const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of the words of a text against those wanted, each counted as often as it stands. */
export function wordsF1(got: string, wanted: string): number {
  const counts = new Map<string, number>();
  for (const word of wordsOf(wanted)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsOf(got)) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (wordsOf(got).length + wordsOf(wanted).length);
}
