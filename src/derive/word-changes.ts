import type { Span } from '../model/span';
import { pairsOf } from '../links/finding/align';
import { isSameWord, wordsIn } from '../links/finding/link-words';

/** A stretch of words that both forms of a text have, or only the one or the other. */
export interface WordChange {
  readonly words: string;
  readonly is: 'kept' | 'gone' | 'new';
}

/** Cuts two forms of a text into what stayed, what went and what came, in one order of reading. */
export function wordChanges(then: string, now: string): WordChange[] {
  const [old, fresh] = [wordsIn(then), wordsIn(now)];
  const [cutsThen, cutsNow] = [cutsOf(then, old), cutsOf(now, fresh)];
  const pairs = pairsOf(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
  ).filter(([i, j]) => isSameWord(then.slice(cutsThen[i], cutsThen[i + 1]), now.slice(cutsNow[j], cutsNow[j + 1])));
  const changes: WordChange[] = [];
  const add = (words: string, is: WordChange['is']): void => {
    if (words.trim() === '') return;
    const last = changes.at(-1);
    if (last?.is === is) changes[changes.length - 1] = { words: last.words + words, is };
    else changes.push({ words, is });
  };
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [old.length, fresh.length] as const]) {
    if (nextI > i) add(then.slice(cutsThen[i], cutsThen[nextI]), 'gone');
    if (nextJ > j) add(now.slice(cutsNow[j], cutsNow[nextJ]), 'new');
    if (nextI < old.length && nextJ < fresh.length) add(now.slice(cutsNow[nextJ], cutsNow[nextJ + 1]), 'kept');
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes.map(({ words, is }) => ({ words: words.trim(), is }));
}

/** Where a text is cut into its words, both ends with it: marks go with the word that they touch. */
function cutsOf(text: string, words: readonly Span[]): number[] {
  const between = words.slice(1).map(({ start }, n) => {
    const gap = text.slice(words[n]!.end, start).search(/\s/);
    return gap === -1 ? start : words[n]!.end + gap;
  });
  return [0, ...between, text.length];
}
