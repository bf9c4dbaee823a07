import type { Token } from '../../text/read-text';
import { nounLinks } from '../../lexicon/prepositions';

const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'X']);
/** A noun, or a word that stands within its phrase: an article, an adjective, a number, "'s". */
export function isNominal(token: Token): boolean {
  return nominal.has(token.pos) || token.lower === "'s" || token.text === "'" || token.lower === '-';
}

/** A preposition that ties a noun to the noun before it; takes lower case. */
export function isLinker(word: string): boolean {
  return nounLinks.has(word);
}
