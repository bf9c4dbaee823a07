import { type VerbForm } from '../grammar/verb-group';
import type { EventStatus } from '../../model/event';

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
    case 'could':
      return 'possible';
    case 'will':
    case 'to':
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
