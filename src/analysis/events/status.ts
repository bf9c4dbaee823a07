import { type VerbForm } from '../grammar/verb-group';
import { futureAuxiliaries, presentBe } from '../lexicon/auxiliaries';
import { intentionVerbs, scheduled } from '../lexicon/event-verbs';
import type { EventStatus } from '../../model/event';
import type { Token } from '../text/read-text';

/**
 * The status of a dated verb, or null when it is denied or its date contradicts it: what lies ahead
 * is planned or possible, never happened; what is denied is no event.
 */
export function statusOfVerb(
  { form, negated }: VerbForm,
  side: 'before' | 'touching' | 'after',
  doubtful: boolean,
): EventStatus | null {
  if (negated) return null;
  switch (form) {
    // "would follow the lead of 2008": nothing is ahead on a day gone by
    case 'could':
      return side === 'before' ? null : 'possible';
    case 'will':
    case 'to':
      if (side === 'before') return null;
      return doubtful ? 'possible' : 'planned';
    case 'past':
      if (side === 'after') return null;
      return doubtful ? 'possible' : 'happened';
    case 'present':
    case 'ing':
      if (doubtful) return 'possible';
      return side === 'after' ? 'planned' : 'happened';
  }
}

/**
 * Whether a noun is yet to come on the day of its telling: "are set for a tour", "will end with a
 * rally", "hopes to win this year's vote".
 */
export function isSetFor(tokens: readonly Token[], first: number, noun: number): boolean {
  for (let k = noun - 1; k >= first; k--) if (futureAuxiliaries.has(tokens[k]!.lower)) return true;
  for (let k = noun - 1; k > first; k--)
    if (tokens[k]!.lower === 'to' && intentionVerbs.has(tokens[k - 1]!.lower)) return true;
  for (let k = noun - 1; k > first; k--)
    if (/^(?:for|to)$/.test(tokens[k]!.lower) && scheduled.has(tokens[k - 1]!.lower))
      return presentBe.has(tokens[k - 2]?.lower.replace('’', "'") ?? '');
  return false;
}
