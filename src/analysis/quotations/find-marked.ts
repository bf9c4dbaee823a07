import type { Span } from '../../model/span';
import type { ReadText } from '../text/read-text';

/** Every passage that stands between quotation marks, the marks left out, in text order, before anyone judges what it is. */
export function findMarked(_reading: ReadText): Span[] {
  return [];
}
