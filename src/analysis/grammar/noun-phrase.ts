import type { WordClass } from '../text/tagger/tag';

/** Anything with a word class. */
interface Classed {
  readonly pos: WordClass;
}

const nominal: ReadonlySet<WordClass> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const heads: ReadonlySet<WordClass> = new Set(['NOUN', 'PROPN', 'PRON']);
const openers: ReadonlySet<WordClass> = new Set([...nominal, ...heads, 'DET']);

/** A noun, or what stands before it in its phrase beside the article: an adjective, a name, a numeral. */
export function isNominal(token: Classed | undefined): boolean {
  return token !== undefined && nominal.has(token.pos);
}

/** A noun, a name or a pronoun: what a subject or an object ends in. */
export function headsPhrase(token: Classed | undefined): boolean {
  return token !== undefined && heads.has(token.pos);
}

/** A word that a noun phrase can begin with. */
export function opensPhrase(token: Classed | undefined): boolean {
  return token !== undefined && openers.has(token.pos);
}
