import { isPastForm } from '../../grammar/word-forms';
import type { ReadText, Token } from '../../text/read-text';
import { tokensOfSpan } from '../reporting-clause';
import type { Statement } from '../statement';

/**
 * "Ruiz, who says she will not go[, is pleased]": a verb right behind the comma that closes a clause
 * with "who" is that of the sentence around it.
 */
export function withoutMainVerb(reading: ReadText, statement: Statement): Statement {
  const { tokens } = reading;
  const { source, cue, content, quoted } = statement;
  const [said, more] = content;
  if (source === null || cue === null || said === undefined || more !== undefined) return statement;
  const who = tokensOfSpan(tokens, source).end - 1;
  if (tokens[who]!.lower !== 'who' || said.start < cue.end) return statement;
  const { first, end } = tokensOfSpan(tokens, said);
  let hasVerb = false;
  for (let at = first; at + 1 < end; at++) {
    hasVerb ||= isFinite(tokens, at);
    if (!hasVerb || tokens[at]!.text !== ',' || quoted.some((span) => isWithin(tokens[at]!, span))) continue;
    if (!isFinite(tokens, at + 1)) continue;
    const to = tokens[at - 1]!.end;
    if (quoted.some((span) => span.end > to)) return statement;
    return { ...statement, content: [{ start: said.start, end: to }] };
  }
  return statement;
}

function isWithin({ start, end }: Token, span: Statement['quoted'][number]): boolean {
  return span.start <= start && end <= span.end;
}

function isFinite(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  return pos === 'AUX' || (pos === 'VERB' && isPastForm(lower));
}
