import { opensPhrase } from '../../grammar/noun-phrase';
import { informingForms, speechForms } from '../../lexicon/reporting';
import { tokenAt, type ReadText } from '../../text/read-text';
import { spanOfTokens } from '../reporting-clause';
import type { Statement } from '../statement';
import { withoutFrame } from './without-frame';
import { withoutMainVerb } from './without-main-verb';
import { saidBeforeAccording, withoutLaterSaying, withoutReport } from './nested-sayings';
import { isWay } from './not-said';
import { withTrueExtent } from './true-extent';
import { quotedAsSaying } from './quoted-as-saying';
import { withWholeSource } from './whole-source';

/**
 * The statements as a chain needs them laid out: what only tells of the way a statement took is
 * none itself, and where somebody is quoted by another, the one who is quoted is the source.
 */
export function settleLayout(reading: ReadText, statements: readonly Statement[]): Statement[] {
  const kept = statements.filter((statement) => !isWay(reading, statement));
  const passedOn = kept.map((statement) =>
    withoutMainVerb(
      reading,
      withTrueExtent(
        reading,
        saidBeforeAccording(
          reading,
          withoutReport(reading, withSubject(reading, withoutFrame(reading, withWholeSource(reading, statement)))),
        ),
      ),
    ),
  );
  return withoutLaterSaying(reading, quotedAsSaying(reading, passedOn));
}

const longestSubject = 25;

/**
 * “Ruiz said [a draft, first seen by the BBC, was] “a basis””: what was said begins with the
 * subject of its verb.
 */
function withSubject({ tokens, text }: ReadText, statement: Statement): Statement {
  const { cue, source, content, quoted } = statement;
  const said = content[0];
  if (cue === null || source === null || said === undefined || content.length > 1 || source.end > said.start)
    return statement;
  const verb = tokenAt(tokens, said.start);
  const says = source.end - 1 < cue.start ? tokenAt(tokens, source.end) : verb;
  if (tokens[verb]!.pos !== 'AUX' || (quoted[0] !== undefined && quoted[0].start <= said.start + 1)) return statement;
  if (!speechForms.has(tokens[says]?.lower ?? '') || informingForms.has(tokens[says]!.lower)) return statement;
  const from = says + 1;
  const isSubject = opensPhrase(tokens[from]) && from < verb && verb - from < longestSubject;
  if (!isSubject || tokens[from]!.sentence !== tokens[verb]!.sentence) return statement;
  const start = tokens[from]!.start;
  if (/[“”"]/.test(text.slice(start, said.start))) return statement;
  return { ...statement, cue: spanOfTokens(tokens, { first: says, end: from }), content: [{ start, end: said.end }] };
}
