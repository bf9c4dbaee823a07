import type { ReadText } from '../../text/read-text';
import type { Statement } from '../statement';
import { withoutFrame } from './without-frame';
import { saidBeforeAccording, withoutLaterSaying, withoutReport } from './nested-sayings';
import { isWay } from './not-said';
import { quotedAsSaying } from './quoted-as-saying';
import { withWholeSource } from './whole-source';

/**
 * The statements as a chain needs them laid out: what only tells of the way a statement took is none itself, and where
 * somebody is quoted by another, the one who is quoted is the source.
 */
export function settleLayout(reading: ReadText, statements: readonly Statement[]): Statement[] {
  const kept = statements.filter((statement) => !isWay(reading, statement));
  const passedOn = kept.map((statement) =>
    saidBeforeAccording(reading, withoutReport(reading, withoutFrame(reading, withWholeSource(reading, statement)))),
  );
  return withoutLaterSaying(reading, quotedAsSaying(reading, passedOn));
}
