import type { Span } from '../../../model/span';
import type { ReadText } from '../../text/read-text';
import type { Known, Statement } from '../statement';

/** Statements with words between marks, direct and mixed, in text order. */
export function findDirectStatements(_reading: ReadText, _marked: readonly Span[], _known: Known): Statement[] {
  return [];
}
