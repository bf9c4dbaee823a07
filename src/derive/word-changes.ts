import type { Span } from '../model/span';
import { pairsOf } from '../links/finding/align';
import { wordsIn } from '../links/finding/link-words';

/** A stretch of words that both forms of a text have, or only the one or the other. */
export interface WordChange {
  readonly words: string;
  readonly is: 'kept' | 'gone' | 'new';
}

/** Cuts two forms of a text into what stayed, what went and what came, in one order of reading. */
export function wordChanges(then: string, now: string): WordChange[] {
  const [old, fresh] = [wordsIn(then), wordsIn(now)];
  const pairs = pairsOf(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
  ).filter(([i, j]) => old[i]!.key === fresh[j]!.key);
  const changes: WordChange[] = [];
  const add = (words: string, is: WordChange['is']): void => {
    if (words.trim() === '') return;
    const last = changes.at(-1);
    if (last?.is === is) changes[changes.length - 1] = { words: `${last.words} ${words.trim()}`, is };
    else changes.push({ words: words.trim(), is });
  };
  // a word is shown with the marks that follow it
  const [endsThen, endsNow] = [then, now].map((text, n) => {
    const words = n === 0 ? old : fresh;
    return words.map((_, at) => words[at + 1]?.start ?? text.length);
  }) as [number[], number[]];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [old.length, fresh.length] as const]) {
    if (nextI > i) add(then.slice(from(old, i), endsThen[nextI - 1]), 'gone');
    if (nextJ > j) add(now.slice(from(fresh, j), endsNow[nextJ - 1]), 'new');
    if (nextI < old.length && nextJ < fresh.length) add(now.slice(from(fresh, nextJ), endsNow[nextJ]), 'kept');
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes;
}

/** Where a word begins, the first with the marks before it. */
const from = (words: readonly Span[], n: number): number => (n === 0 ? 0 : words[n]!.start);
