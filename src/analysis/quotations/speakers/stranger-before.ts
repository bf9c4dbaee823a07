import { isOnePerson } from '../source-nouns';
import { sexOfPronoun } from '../../lexicon/personal-pronouns';
import { sexOfNoun } from '../../lexicon/titles';
import type { Sentence } from '../../text/read-text';
import type { Statement } from '../statement';
import { personInApposition } from './person-of-phrase';
import { sentenceBefore, unattributed, type Resolution, type ResolutionContext } from './resolution';
import { resolvePhrase } from './resolve-phrase';

/**
 * "A man in the crowd put it another way. “My back is gone,” he said": whom the sentence before
 * brings in without a name; nobody where it also names somebody. Null where its subject is no such
 * person.
 */
export function strangerBefore(context: ResolutionContext, at: number, { content }: Statement): Resolution | null {
  const { tokens, sentences } = context;
  // "A clerk declined to comment on what he called “gossip”"
  const own = /^(?:what|whom)$/.test(tokens[at - 1]?.lower ?? '') ? sentences[tokens[at]!.sentence]! : null;
  const found = own === null ? null : strangerOf(context, at, { ...own, endToken: at });
  if (found !== null) return found;
  const sentence = sentenceBefore(context, at, content);
  return sentence === null || sentence.block !== tokens[at]!.block ? null : strangerOf(context, at, sentence);
}

function strangerOf(context: ResolutionContext, at: number, sentence: Sentence): Resolution | null {
  const { tokens, known } = context;
  const { endToken } = sentence;
  const first = behindHour(context, sentence);
  if (!/^(?:an?|one|another)$/.test(tokens[first]!.lower)) return null;
  let core = first + 1;
  while (core < endToken && /^(?:NOUN|ADJ|NUM|PROPN)$/.test(tokens[core]!.pos)) core++;
  const noun = tokens[core - 1]!.lower;
  const pronoun = sexOfPronoun(tokens[at]!.lower);
  if (core === first + 1 || !isOnePerson(noun) || (sexOfNoun(noun) ?? pronoun) !== pronoun) return null;
  // "An engineer, Ana Ruiz, was called"
  if (tokens[core]?.text === ',' && known.personBeginningAt(tokens[core + 1]!.start) !== null) return null;
  // "A spokesman for the port, Ana Ruiz, said": she is named
  if (personInApposition(context, { first, end: endToken }, core) !== null) return null;
  for (let i = first; i < endToken; i++) if (known.personBeginningAt(tokens[i]!.start) !== null) return unattributed;
  let end = core;
  while (end < endToken && /^(?:NOUN|ADJ|NUM|PROPN|DET|ADP)$/.test(tokens[end]!.pos)) end++;
  return { ...resolvePhrase(context, { first, end }), resolved: 'pronoun' };
}

/** "Monday, 7:12 a.m.: A caller …": where the words begin behind the hour and its colon. */
function behindHour({ tokens, known }: ResolutionContext, { firstToken, endToken }: Sentence): number {
  if (!known.isTime(tokens[firstToken]!.start)) return firstToken;
  let colon = firstToken + 1;
  while (colon - firstToken <= longestHour && tokens[colon]?.text !== ':') colon++;
  return tokens[colon]?.text === ':' && colon + 1 < endToken ? colon + 1 : firstToken;
}

const longestHour = 8;
