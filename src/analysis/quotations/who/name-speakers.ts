import type { Attribution } from '../../../model/attribution';
import type { ReadText } from '../../text/read-text';
import type { Known, Statement } from '../statement';

/** Makes attributions of statements: kind, id, speakers and how they were resolved, the chain of relays, the date it was said. */
export function nameSpeakers(
  _reading: ReadText,
  _statements: readonly Statement[],
  _known: Known,
  _datePublished: string,
): Attribution[] {
  return [];
}
