import { determiners, possessiveMarks } from '../lexicon/determiners';
import { isCapitalised } from '../text/capitals';
import type { Token } from '../text/read-text';
import type { WordClass } from '../text/tagger/tag';

/** Anything with a word class. */
interface Classed {
  readonly pos: WordClass;
}

const nominal: ReadonlySet<WordClass> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const heads: ReadonlySet<WordClass> = new Set(['NOUN', 'PROPN', 'PRON']);
const openers: ReadonlySet<WordClass> = new Set([...nominal, ...heads, 'DET']);

/**
 * A noun, or what stands before it in its phrase beside the article: an adjective, a name, a
 * numeral.
 */
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

const inside: ReadonlySet<WordClass> = new Set([...nominal, 'DET', 'SYM', 'X']);

/** A noun, or a word that stands within its phrase: an article, an adjective, a number, "'s". */
export function standsInPhrase({ pos, lower }: Token): boolean {
  return inside.has(pos) || possessiveMarks.has(lower) || lower === '-';
}

/**
 * What stands in a phrase, or may do so: a pronoun, a possessive, a word with a capital that is no
 * verb.
 */
export function mayStandInPhrase(token: Token): boolean {
  if (standsInPhrase(token) || token.pos === 'PRON' || determiners.has(token.lower)) return true;
  return isCapitalised(token) && token.pos !== 'VERB';
}

const longest = 14;

/**
 * End of the noun phrase, without anything after its head noun, that begins at token `at`: "the
 * Lima daily El Comercio".
 */
export function nounPhraseFrom(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  const stop = Math.min(limit, at + longest, tokens.length);
  while (i < stop) {
    const token = tokens[i]!;
    const capital = isCapitalised(token);
    const belongs =
      inside.has(token.pos) ||
      (i === at && determiners.has(token.lower)) ||
      token.lower === "'s" ||
      token.text === '&' ||
      (token.pos === 'VERB' && token.lower.endsWith('ed') && i === at + 1 && determiners.has(tokens[at]!.lower)) ||
      (capital && i > at) ||
      (capital && token.pos !== 'PRON');
    if (!belongs || (i > at && determiners.has(token.lower) && !capital)) break;
    i++;
  }
  return i;
}
