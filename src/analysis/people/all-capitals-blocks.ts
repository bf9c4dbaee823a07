import type { ReadText } from '../text/read-text';
import { beginsWithLetter, isCapitalised } from '../text/capitals';
import { isCommonForm } from '../text/common-words';
import { breakingWords } from '../lexicon/name-parts';

/**
 * Whether each block is shouted, so that capitals tell nothing: its longer words are in capitals
 * (THE END OF IT ALL), or most of them begin with one and at least two of those are words of the
 * dictionary (The End of It All). A short sentence full of names is not, nor a list of them between
 * commas, nor what has several plain words in small letters.
 */
export function allCapitalsBlocks(reading: ReadText): boolean[] {
  const counts = reading.blocks.map(() => ({ words: 0, capitalised: 0, common: 0, upper: 0, begin: -1 }));
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.end - token.start < 4 || !beginsWithLetter(token.text)) continue;
    const count = counts[token.block]!;
    if (count.begin === -1) count.begin = at;
    count.words++;
    if (!isCapitalised(token)) continue;
    count.capitalised++;
    if (isCommonForm(token.word) && token.start !== reading.blocks[token.block]!.start) count.common++;
    if (token.text === token.text.toUpperCase()) count.upper++;
  }
  return counts.map(
    ({ words, capitalised, common, upper, begin }) =>
      (words >= 2 && upper >= 0.75 * words) ||
      (words >= 5 && common >= 2 && capitalised >= 0.75 * words && !isListOrSentence(reading, begin, words)),
  );
}

/**
 * A comma for every fourth of its longer words, more than an eighth of them plain and in small
 * letters, or a verb in small letters and a full stop.
 */
function isListOrSentence({ tokens }: ReadText, begin: number, words: number): boolean {
  const { block } = tokens[begin]!;
  let commas = 0;
  let plain = 0;
  let acts = false;
  let last = '';
  for (let at = begin; at < tokens.length && tokens[at]!.block === block; at++) {
    const token = tokens[at]!;
    last = token.text;
    acts ||= (token.pos === 'VERB' || token.pos === 'AUX') && beginsWithLetter(token.text) && !isCapitalised(token);
    if (token.text === ',') commas++;
    else if (token.end - token.start > 3 && beginsWithLetter(token.text) && !isCapitalised(token))
      plain += breakingWords.has(token.lower) ? 0 : 1;
  }
  return commas * 4 >= words || plain * 8 > words || (acts && last === '.');
}
