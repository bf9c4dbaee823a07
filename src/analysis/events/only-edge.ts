import { isMainVerb } from '../grammar/verb-group';
import { partsOfTime } from '../lexicon/beside-dates';
import { timeNouns } from '../lexicon/calendar-words';
import type { Token } from '../text/read-text';
import type { WordAndDate } from './word-and-date';

/**
 * Whether a date, by the words before it, only bounds or measures what its sentence tells: "the first
 * win since 1958", "a custom dating back to 1909", "fell more than in 2010", "spoke of 1968"; not "has
 * been shut since 1978".
 */
export function isOnlyEdge({ tokens, word, dated: { a, b, start } }: Omit<WordAndDate, 'sentence'>): boolean {
  const before = tokens[start - 1];
  if (isBeforeOwnNoun(tokens, { b, start }) && isMainVerb(tokens[word]!)) return true;
  // "whoever applied before last summer": some day or other
  if (tokens[start]!.lower === 'before' && start < a) return !/^['’]s$/.test(tokens[b]?.lower ?? '');
  if (before === undefined || before.lower === 'than') return before !== undefined;
  if (before.lower === 'to' && tokens[start - 2]?.lower === 'back') return true;
  if (tokens.slice(start, a).some(({ lower }) => lower === 'since'))
    return perfectOf(tokens, word) === null && !tokens[word]!.lower.endsWith('ing') && !isWhen(tokens, b);
  if (tokens[start]!.lower !== 'of' || start === a) return false;
  if (word === start - 1 && !isMainVerb(tokens[word]!)) return false;
  // "in the early hours of Monday", "much of this week" say when
  return !timeNouns.has(before.lower) && !partsOfTime.has(before.lower);
}

/** "concerns long before Monday's attack": the day is that of the attack */
function isBeforeOwnNoun(
  tokens: readonly Token[],
  { b, start }: { readonly b: number; readonly start: number },
): boolean {
  return /^['’]s$/.test(tokens[b]?.lower ?? '') && /^(?:after|before|since|until)$/.test(tokens[start]!.lower);
}

/** "since 1985, when the dam burst" */
function isWhen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'when' || (tokens[at]?.pos === 'PUNCT' && tokens[at + 1]?.lower === 'when');
}

/** The "had", "has" or "have" of a verb's group, or null. */
export function perfectOf(tokens: readonly Token[], verb: number): string | null {
  for (let k = verb - 1; k >= 0 && /^(?:AUX|ADV|PART)$/.test(tokens[k]!.pos); k--)
    if (/^(?:had|has|have|['’]ve)$/.test(tokens[k]!.lower)) return tokens[k]!.lower;
  return null;
}
