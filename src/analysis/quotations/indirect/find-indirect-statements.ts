import type { Span } from '../../../model/span';
import type { ReadText } from '../../text/read-text';
import type { Known, Statement } from '../statement';

/** Statements reported as a clause ("said that …", "…, according to"), in text order; their content may hold marked passages (`quoted`). */
export function findIndirectStatements(_reading: ReadText, _marked: readonly Span[], _known: Known): Statement[] {
  return [];
}
