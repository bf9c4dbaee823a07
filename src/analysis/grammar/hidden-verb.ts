import { scheduledVerbs } from '../lexicon/event-verbs';
import type { Token } from '../text/read-text';
import { headsPhrase } from './noun-phrase';

/**
 * Whether the tagger took the only verb of a short sentence for a noun: "Parliament returns on
 * Monday", "Schools close on Friday".
 */
export function isHiddenVerb(tokens: readonly Token[], at: number): boolean {
  const { lower, pos, sentence } = tokens[at]!;
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !scheduledVerbs.has(lower)) return false;
  const subject = tokens[at - 1];
  if (!headsPhrase(subject) || subject!.sentence !== sentence) return false;
  const next = tokens[at + 1];
  if (next !== undefined && headsPhrase(next) && next.pos !== 'PROPN') return false;
  return !hasVerb(tokens, at, -1) && !hasVerb(tokens, at, 1);
}

const farthest = 30;

function hasVerb(tokens: readonly Token[], at: number, way: 1 | -1): boolean {
  for (let k = at + way, far = 0; far < farthest; k += way, far++) {
    const token = tokens[k];
    if (token?.sentence !== tokens[at]!.sentence) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return true;
}
