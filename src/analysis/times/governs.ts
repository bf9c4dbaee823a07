import { isNominal } from '../grammar/noun-phrase';
import { articles, possessives } from '../lexicon/determiners';
import { edgesOfTime, timePrepositions } from '../lexicon/beside-dates';
import { wordAt, type Expression, type Words } from './expression';

/**
 * Whether a date tells when something took place, so that what follows goes on from it: "in 1848",
 * "On 3 May 1924,"; not "the 1996 election", "since 1990", "bonds due 1993".
 */
export function governs(words: Words, { first, end }: Expression): boolean {
  const previous = wordAt(words, first - 1);
  if (edgesOfTime.has(previous)) return false;
  // "the likely 2012 candidates"
  const isBare = end === first + 1 && /^\d{4}$/.test(wordAt(words, first)) && !timePrepositions.has(previous);
  if (isBare && qualifiesNoun(words, end)) return false;
  const determined = articles.has(previous) || possessives.has(previous) || previous === "'s";
  // "the Dec. 21, 1988, bombing"
  const noun = /^\d{4}$/.test(wordAt(words, end - 1)) && wordAt(words, end) === ',' ? end + 1 : end;
  return !(determined && noun < words.end && isNominal(words.tokens[noun]));
}

/** Whether a phrase that ends in a noun goes on at `end`: "Republican candidates" */
function qualifiesNoun({ tokens, end: limit }: Words, end: number): boolean {
  let last = end;
  while (last < limit && isNominal(tokens[last])) last++;
  return last > end && tokens[last - 1]!.pos === 'NOUN';
}
