import { isHiddenVerb } from '../grammar/hidden-verb';
import { isNominal } from '../grammar/noun-phrase';
import { eventNounOf } from '../lexicon/event-nouns';
import type { Token } from '../text/read-text';

/**
 * Whether the token names an event: "the strike", "at the close of trading" (which the tagger may
 * take for an adjective); not "shot to death".
 */
export function isEventNoun(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'ADJ') return false;
  if (isHiddenVerb(tokens, at)) return true;
  if (eventNounOf(lower) === null) return false;
  const before = at > first ? tokens[at - 1]! : null;
  if (pos === 'ADJ')
    return before !== null && (before.lower === 'the' || before.lower === "'s") && !isNominal(tokens[at + 1]);
  return !(lower === 'death' && before !== null && before.lower === 'to');
}
