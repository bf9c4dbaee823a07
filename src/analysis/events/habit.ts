import { formOfVerb, isMainVerb } from '../grammar/verb-group';
import { habitWords } from '../lexicon/mood-words';
import type { Sentence, Token } from '../text/read-text';

/** How far before a verb the "when" of its clause may stand, in tokens: sentences may be of any length. */
const farthestWhen = 60;

/**
 * Whether a verb in the present tells what comes again and again, or nothing yet, rather than what
 * is so today: "often notes", "When people come up, I say", "Let me say", "as you say".
 */
export function isOfHabit(tokens: readonly Token[], { firstToken }: Sentence, verb: number): boolean {
  for (let k = verb - 1; k >= firstToken && k >= verb - 3; k--) {
    if (habitWords.has(tokens[k]!.lower) || /^(?:let|you)$/.test(tokens[k]!.lower)) return true;
  }
  for (let k = Math.max(firstToken, verb - farthestWhen); k < verb; k++)
    if (/^when(?:ever)?$/.test(tokens[k]!.lower)) return opensPresent(tokens, firstToken, k, verb);
  return false;
}

function opensPresent(tokens: readonly Token[], first: number, when: number, last: number): boolean {
  for (let k = when + 1; k <= last; k++)
    if (isMainVerb(tokens[k]!)) return formOfVerb(tokens, k, first).form === 'present';
  return false;
}
