import type { Span } from '../../model/span';
import type { Statement } from './statement';

/**
 * One list in text order. Where a statement found as a clause holds a passage of a direct one, the passage is counted
 * once: the direct statement stays when its content is all between marks, else the clause does.
 */
export function mergeStatements(direct: readonly Statement[], indirect: readonly Statement[]): Statement[] {
  const claimed = new Set(direct.flatMap((statement) => statement.quoted.map(keyOf)));
  const clauses = indirect.filter((clause) => !clause.quoted.some((span) => claimed.has(keyOf(span))));
  return [...direct, ...clauses].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function keyOf(span: Span): number {
  return span.start;
}
