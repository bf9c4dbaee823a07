import type { PlacedCorrection } from '../../model/correction';
import type { Span } from '../../model/span';
import type { Timex } from '../../model/timex';
import { edtfOfTime } from '../times/edtf';
import { onePlaceOfWords } from './places-of-words';

/**
 * The time expressions of a text with one put right, or added, or taken away; throws
 * `CorrectionError` unless its words stand at one place.
 */
export function correctTime(text: string, times: readonly Timex[], { correction }: PlacedCorrection): Timex[] {
  const { time = '', value = null } = correction;
  const place = onePlaceOfWords(text, { ...correction, field: 'time', words: time });
  const touches = ({ start, end }: Span): boolean => start < place.end && end > place.start;
  const known = times.filter(touches);
  const others = times.filter((one) => !touches(one));
  if (value === null) return others;
  const { start, end, mod } = known.length === 1 ? known[0]! : { ...place, mod: null };
  const right: Timex = { start, end, type: 'DATE', value, mod, edtf: edtfOfTime(value, mod) };
  return [...others, right].sort((a, b) => a.start - b.start);
}
