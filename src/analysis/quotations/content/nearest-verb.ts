import type { Subject } from '../../grammar/subject-of-verb';
import { informingForms, quotingVerb } from '../../lexicon/reporting';
import { tokenAt, type ReadText } from '../../text/read-text';
import { spanOfTokens, tokensOfSpan } from '../reporting-clause';
import type { Statement } from '../statement';
import { byGrammar, subjectAt } from './headline-source';

/**
 * The words between marks laid at the door of the verb that surely has them, where the weights took a
 * hearer or a verb further off; null where there is none.
 */
export function ofNearestVerb(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement | null {
  const [passage] = statement.quoted;
  const { source, cue } = statement;
  if (source === null || cue === null || passage === undefined || passage.start < cue.end) return null;
  const teller = verbOfTeller(reading, statement);
  const verb = teller ?? verbWithin(reading, quoted, statement);
  const subject = verb === null ? null : subjectAt(reading, quoted, verb);
  if (verb === null || subject === null || !subject.certain || subject.inverted) return null;
  const isInner = tokensOfSpan(reading.tokens, cue).end <= subject.first && opensBelow(reading, subject);
  return teller !== null || isInner ? saidBy(reading, statement, verb, subject) : null;
}

/** "Ruiz [told] | the Lima Post in a written statement: “…”": whoever stands behind such a verb hears. */
function verbOfTeller({ tokens }: ReadText, { source }: Statement): number | null {
  const verb = tokensOfSpan(tokens, source!).first - 1;
  if (verb < 1 || !informingForms.has(tokens[verb]!.lower)) return null;
  return tokens[verb - 1]!.pos === 'AUX' && /^(?:be|been|being|is|are|was|were)$/.test(tokens[verb - 1]!.lower)
    ? null
    : verb;
}

/** In tokens, between a verb and the words that it has between marks. */
const farthest = 9;

/** "She recalled a meeting at which Ruiz had [told] her that it was | “odd”": the last verb of saying. */
function verbWithin({ tokens }: ReadText, quoted: Uint8Array, { quoted: passages, cue }: Statement): number | null {
  const from = tokensOfSpan(tokens, cue!).end;
  const passage = tokenAt(tokens, passages[0]!.start);
  for (let i = passage - 1; i >= from && i > passage - farthest; i--) {
    const { pos, lower, text } = tokens[i]!;
    if (quoted[i] === 1) continue;
    if (/^[,;:–—-]$/.test(text)) return null;
    if (pos === 'VERB' && quotingVerb(lower)?.as === 'speech' && !lower.endsWith('ing')) return i;
  }
  return null;
}

/** Its subject stands in a clause about the time, the place or the way: "a night when | the coach". */
function opensBelow({ tokens }: ReadText, { first }: Subject): boolean {
  return /^(?:which|where|when|how)$/.test(tokens[first - 1]?.lower ?? '');
}

function saidBy({ tokens }: ReadText, statement: Statement, verb: number, subject: Subject): Statement {
  const passage = statement.quoted[0]!;
  const from = Math.min(passage.start - 1, clauseBehind(tokens, verb, passage.start));
  const said = statement.content.filter(({ end }) => end > passage.start);
  return {
    ...statement,
    content: said.map(({ start, end }) => ({ start: Math.max(start, from), end })),
    source: spanOfTokens(tokens, subject),
    cue: spanOfTokens(tokens, { first: verb, end: verb + 1 }),
    confidence: byGrammar,
  };
}

/** Offset of the "that" of "told her that it was “odd”"; the marks where there is none. */
function clauseBehind(tokens: ReadText['tokens'], verb: number, limit: number): number {
  for (let i = verb + 1; i < verb + 5 && tokens[i] !== undefined && tokens[i]!.start < limit; i++)
    if (tokens[i]!.lower === 'that') return tokens[i]!.start;
  return limit;
}
