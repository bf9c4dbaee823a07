import { lexemes } from './tagger/model';
import { wordFact } from './words';

const words: ReadonlySet<string> = new Set(lexemes.filter((word) => /^[a-z][a-z'-]*$/.test(word)));

/**
 * True for an English word that is no proper name ("stealth", "may", "smith"), given in lower case,
 * by the tagger's own lexicon of 85,000.
 */
export function isCommonWord(lower: string): boolean {
  return words.has(lower);
}

/** The same of a form of a word, which remembers it. */
export const isCommonForm = wordFact(({ lower }) => isCommonWord(lower));
