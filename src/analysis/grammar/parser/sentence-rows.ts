import { fours } from '../../learning/matrices';
import { featureNames } from './word-features';

/** A sentence of more words is not read in one. */
export const longestSentence = 120;
/** Rows of zeros after a sentence, so that no layer sees its neighbour. */
export const gap = 4;

/** Sentences one below the other; row `start` of each is its root, and its words follow. */
export interface SentenceRows {
  readonly count: number;
  readonly sentences: readonly { readonly start: number; readonly length: number }[];
  /** numbers of features, `featureNames.length` a row; -1 in rows between sentences */
  readonly numbers: Int32Array;
}

/** Puts the feature numbers of sentences below one another. */
export function layRows(sentences: readonly (readonly Int32Array[])[]): SentenceRows {
  const count = fours(sentences.reduce((sum, words) => sum + words.length + gap, 0));
  const numbers = new Int32Array(count * featureNames.length).fill(-1);
  let row = 0;
  const places = sentences.map((words) => {
    const start = row;
    for (const word of words) numbers.set(word, featureNames.length * row++);
    row += gap;
    return { start, length: words.length - 1 };
  });
  return { count, sentences: places, numbers };
}
