import type { Token } from '../text/read-text';
import { determiners } from '../lexicon/determiners';

const inside: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'X']);
const longest = 14;

/** End of the noun phrase, without anything after its head noun, that begins at token `at`: "the Lima daily El Comercio". */
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

/** "German", "Israeli": an adjective of a people, which is no part of a publisher's name. */
export function demonymish({ text, pos }: Token): boolean {
  return (
    pos === 'ADJ' || /(?:ish|ese|ian|ean|can|eli|raqi|ani|aeli|stani|nch|tch|eek|ench|wiss|gian|rman|Thai)$/.test(text)
  );
}

/** Begins with a capital letter. */
export function isCapitalised({ text }: Token): boolean {
  const character = text.charAt(0);
  return character !== character.toLowerCase();
}
