import type { ReadText } from '../../text/read-text';
import type { KnownIndex } from '../known-index';
import { reportingClausesOf, type ReportingClause } from '../reporting-clause';
import type { Statement } from '../statement';
import { withCitedSource } from './cited-source';
import { withHeadlineLabel } from './headline-label';
import { settleLayout } from './settle-layout';
import { withWholeName } from './with-whole-name';
import { withoutTime } from './without-time';

/**
 * A statement with the words that frame it: whom its source means and through whom it came are read
 * from them.
 */
export interface FramedStatement {
  readonly statement: Statement;
  /** null of one that has neither cue nor source */
  readonly clause: ReportingClause | null;
}

/**
 * The statements as speakers and chains need them laid out: without the words that only frame them,
 * with the source who said it.
 */
export function frameStatements(
  reading: ReadText,
  statements: readonly Statement[],
  known: KnownIndex,
): FramedStatement[] {
  const worded = statements.filter(({ laidOut }) => laidOut === undefined);
  const settled = settleLayout(reading, worded).map((statement) =>
    withHeadlineLabel(reading, withWholeName(reading, withoutTime(reading, statement, known), known), known),
  );
  // what the layout shows needs no words cut off
  settled.push(...statements.filter(({ laidOut }) => laidOut !== undefined));
  settled.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  return reportingClausesOf(reading, settled).map((found, n) => {
    if (found === null) return { statement: settled[n]!, clause: null };
    const clause = withCitedSource(reading, found, known);
    return { statement: clause.statement, clause };
  });
}
