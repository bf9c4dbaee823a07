import {
  abbreviatedNames,
  abbreviationsBeforeNames,
  abbreviationsBeforeNumbers,
  abbreviationsOftenLast,
  sentenceOpeners,
  wordsCutShort,
} from '../lexicon/abbreviations';

/** No abbreviation has more letters. */
const longest = 7;

/**
 * Whether the stop after a word, both given as the text has them with what follows the stop, is
 * part of the word.
 */
export function isAbbreviation(word: string, after: string): boolean {
  if (word.length > longest) return false;
  const lower = word.toLowerCase();
  if (abbreviationsBeforeNumbers.has(lower) && /^ ?\d/.test(after)) return true;
  if (lower === 'v') return /^ \p{Lu}/u.test(after);
  // "Sat." and "Miss." are names cut short, "sat" and "miss" are words
  const isCapital = word.charAt(0) !== lower.charAt(0);
  return (
    wordsCutShort.has(lower) || (isCapital && (abbreviationsBeforeNames.has(lower) || abbreviatedNames.has(lower)))
  );
}

/**
 * How a word that ends in a stop of its own may end a sentence: `never`, before a word that
 * `opensSentence`, or before any.
 */
export type MayEnd = 'never' | 'beforeOpener' | 'beforeAny';

/**
 * "Rev." never ends a sentence; "Fri.", "U.K." and an initial do before "They"; "Inc." and "p.m."
 * do before any capital. `word` is without its last stop.
 */
export function mayEndSentence(word: string): MayEnd {
  const lower = word.toLowerCase();
  if (abbreviationsOftenLast.has(lower) || /^[ap]\.m$/.test(word)) return 'beforeAny';
  return abbreviationsBeforeNames.has(lower) ? 'never' : 'beforeOpener';
}

/**
 * Whether a word with a capital is one that begins sentences and no name: "The", "But", "After".
 */
export const opensSentence = (word: string): boolean =>
  word === 'A' || word === 'I' || (/^\p{Lu}\p{Ll}/u.test(word) && sentenceOpeners.has(word.toLowerCase()));
