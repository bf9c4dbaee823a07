import type { Token } from '../../text/read-text';

const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'X']);
const linkers = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', '&']);

/** A noun, or a word that stands within its phrase: an article, an adjective, a number, "'s". */
export function isNominal(token: Token): boolean {
  return nominal.has(token.pos) || token.lower === "'s" || token.text === "'" || token.lower === '-';
}

/** A preposition that ties a noun to the noun before it; takes lower case. */
export function isLinker(word: string): boolean {
  return linkers.has(word);
}
