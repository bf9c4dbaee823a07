import { wordFact, wordOf } from './words';

/**
 * A word as names are compared: lower case, without accents, and with a plain apostrophe; full
 * stops at its end are dropped.
 */
export function fold(word: string): string {
  return folded(wordOf(word));
}

const folded = wordFact(({ text }) => {
  const lower = text.toLowerCase();
  const bare = isAscii(lower) ? lower : lower.replaceAll('’', "'").normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.endsWith('.') ? bare.replaceAll('.', '') : bare;
});

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
