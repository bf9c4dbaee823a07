import { isMainVerb } from '../grammar/verb-group';
import { backgroundOpeners, coordinators } from '../lexicon/conjunctions';
import type { Token } from '../text/read-text';
import type { Dated } from './tlink-candidates';

/** Whether a verb that does not hang on a date by the rules is of a day of its own by its grammar. */
export function isOfAnotherDay(tokens: readonly Token[], { start, a, b, side }: Dated, word: number): boolean {
  if (!isMainVerb(tokens[word]!)) return false;
  const perfect = perfectOf(tokens, word);
  // "the boat had been sold"; "opposed it in 2010 but has said otherwise"; not "has been listed since 1978"
  const isSince = tokens.slice(Math.max(0, start - 1), a).some(({ lower }) => lower === 'since');
  if (perfect === 'had' || (perfect !== null && side === 'before' && !isSince)) return true;
  return isBackground(tokens, b, word) || isDeed(tokens, b, word);
}

/** The "had", "has" or "have" of a verb's group, or null. */
function perfectOf(tokens: readonly Token[], verb: number): string | null {
  for (let k = verb - 1; k >= 0 && /^(?:AUX|ADV|PART)$/.test(tokens[k]!.pos); k--)
    if (/^(?:had|has|have)$/.test(tokens[k]!.lower)) return tokens[k]!.lower;
  return null;
}

/**
 * Whether a verb tells the background of what the date before it dates, in a clause of its own:
 * "resigned on Monday after her letter had leaked", "did not read it on Monday because the party
 * decided so". `dateEnd` is the token behind the date. Two verbs joined by "and", or a comma between,
 * may both be of the main clause.
 */
function isBackground(tokens: readonly Token[], dateEnd: number, verb: number): boolean {
  for (let k = verb - 1; k >= dateEnd; k--) {
    const { lower } = tokens[k]!;
    if (/^[,;:]$/.test(lower)) return false;
    if (coordinators.has(lower) && k >= verb - 2) return false;
    if (backgroundOpeners.has(lower)) return k + 1 < verb;
  }
  return false;
}

/** The deed of "pleaded guilty on Monday to using the funds": of another day than the plea. */
function isDeed(tokens: readonly Token[], dateEnd: number, verb: number): boolean {
  return verb > dateEnd && tokens[verb]!.lower.endsWith('ing') && /^(?:for|of|to)$/.test(tokens[verb - 1]!.lower);
}
