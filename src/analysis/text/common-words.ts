import { core, lexemes } from './tagger/model';
import { wordFact } from './words';

const isWord = /^[a-z][a-z'-]*$/;

/**
 * True for an English word that is no proper name ("stealth", "may", "smith"), given in lower case,
 * by the tagger's own lexicon of 85,000.
 */
export function isCommonWord(lower: string): boolean {
  // what the tagger adds stands behind the words that it ships
  const at = core.features.lexeme.hash[lower];
  return at !== undefined && at < lexemes.length && isWord.test(lower);
}

/** The same of a form of a word, which remembers it. */
export const isCommonForm = wordFact(({ lower }) => isCommonWord(lower));
