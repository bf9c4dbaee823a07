import type { Span } from '../../../model/span';
import { tokenAt, type ReadText } from '../../text/read-text';
import type { Statement } from '../statement';
import { withoutFrame } from './content-edges';
import { saidBeforeAccording, withoutLaterSaying, withWholeSource } from './passed-on';
import type { KnownIndex } from './known-index';
import { quotedAsSaying } from './quoted-as-saying';

/**
 * The statements as a chain needs them laid out: what only tells of the way a statement took is none itself, and where
 * somebody is quoted by another, the one who is quoted is the source.
 */
export function settleLayout(reading: ReadText, statements: readonly Statement[]): Statement[] {
  const kept = statements.filter(
    (statement) => !isCitation(reading, statement) && !isHandling(reading, statement) && !isHeard(reading, statement),
  );
  const passedOn = kept.map((statement) =>
    saidBeforeAccording(reading, withoutFrame(reading, withWholeSource(reading, statement))),
  );
  return withoutLaterSaying(reading, quotedAsSaying(reading, passedOn));
}

function firstToken({ tokens }: ReadText, span: Span): number {
  return tokenAt(tokens, span.start);
}

/** "…, TASS reported, citing the defence ministry"; "Reuters, which cited two officials": they are a source, and nothing that was said. */
function isCitation(reading: ReadText, { cue, source, quoted, content }: Statement): boolean {
  if (cue === null || quoted.length > 0 || content.length !== 1) return false;
  const { tokens } = reading;
  const word = tokens[firstToken(reading, cue)]?.lower ?? '';
  const relative = source !== null && reading.text.slice(source.start, source.end).toLowerCase() === 'which';
  if (!/^(?:citing|quoting)$/.test(word) && !(relative && /^(?:cited|quoted)$/.test(word))) return false;
  const from = firstToken(reading, content[0]!);
  for (let i = from; i < tokens.length && tokens[i]!.start < content[0]!.end && tokens[i]!.text !== ','; i++) {
    if (tokens[i]!.pos === 'AUX' || tokens[i]!.lower === 'that' || i > from + 25) return false;
  }
  return true;
}

/** "Asked by Reuters about the leak, …"; "a memo seen by the Guardian": the way a statement took. */
function isHandling(reading: ReadText, { cue, quoted }: Statement): boolean {
  if (cue === null || quoted.length > 0) return false;
  const { tokens } = reading;
  const at = tokenAt(tokens, cue.end - 1);
  const by = tokens[at]!.lower === 'by' ? at : at + 1;
  return (
    /^(?:asked|pressed|questioned|interviewed|seen|obtained|reviewed|viewed)$/.test(tokens[by - 1]?.lower ?? '') &&
    tokens[by]?.lower === 'by'
  );
}

/** "The council was told that the pumps had failed": it heard that, and the text does not say from whom. */
function isHeard({ text }: ReadText, { cue, source, quoted }: Statement): boolean {
  if (cue === null || source === null || quoted.length > 0 || source.end > cue.start) return false;
  return /^(?:(?:had|has|have) )?(?:was|were|is|are|been|being) (?:\w+ly |also |not |never )?(?:told|informed|advised|notified|reminded|assured)$/i.test(
    text.slice(cue.start, Math.min(cue.end, cue.start + 60)),
  );
}

/** "Ruiz last week | said", "the operator on Monday | said": when they spoke is no part of who spoke. */
export function withoutTime({ tokens }: ReadText, statement: Statement, known: KnownIndex): Statement {
  const { source, cue } = statement;
  if (source === null || cue === null || cue.start < source.end) return statement;
  const start = known.timeEndingAt(source.end);
  if (start === null || start <= source.start) return statement;
  let end = tokenAt(tokens, start);
  while (/^(?:on|in|at|late|early|the|,)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  if (end <= tokenAt(tokens, source.start) || tokens[end - 1]!.pos === 'ADP') return statement;
  return { ...statement, source: { start: source.start, end: tokens[end - 1]!.end } };
}
