import type { Subject } from '../../grammar/subject-of-verb';
import { passiveAuxiliaries } from '../../lexicon/auxiliaries';
import { hearingBodies, hearingForms, shownForms } from '../../lexicon/hearing-words';
import { answeringForms } from '../../lexicon/reporting-nouns';
import { informingForms, quotingVerb } from '../../lexicon/reporting';
import type { Span } from '../../../model/span';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { spanOfTokens, tokensOfSpan } from '../reporting-clause';
import type { Statement } from '../statement';
import { byGrammar, subjectAt } from './headline-source';

/** How sure a source is that stands where another cannot speak, and that grammar does not give for certain. */
const byElimination = 0.85;

/** A statement with a cue and a source. */
type Told = Statement & { readonly cue: Span; readonly source: Span };

/**
 * The statement with the words between its marks laid at the door of whoever says them, where the
 * weights chose somebody who only hears of it: "The court [heard] that Ruiz rang her and [said]: “…”",
 * "Haddad told the hearing his wife [had said]: “…”".
 */
export function withoutHearing(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement {
  if (statement.quoted.length === 0 || !isTold(statement)) return statement;
  const { tokens } = reading;
  if (answersClaims(reading, statement)) return doubted(statement);
  const source = tokensOfSpan(tokens, statement.source);
  const cue = tokensOfSpan(tokens, statement.cue);
  const verb = verbBefore(reading, quoted, statement.quoted[0]!);
  const by = verb === null || verb < source.end ? null : anotherAt(reading, quoted, verb, source);
  const heard = hearingVerb(tokens, source.end);
  const isCue = heard !== null && cue.first <= heard && heard < cue.end;
  if (heard !== null && (isCue || isBelow(tokens, heard, cue.first)))
    return by === null ? doubted(statement) : saidBy(tokens, statement, verb!, by);
  const isOwnVerb = verb === null || (cue.first <= verb && verb < cue.end) || tokens[verb]!.lower.endsWith('ing');
  return by === null || isOwnVerb || !opensWithMarks(statement) ? statement : saidBy(tokens, statement, verb, by);
}

/** The subject of a verb that is another than the source. */
function anotherAt(reading: ReadText, quoted: Uint8Array, verb: number, source: TokenRange): Subject | null {
  const by = subjectAt(reading, quoted, verb);
  return by === null || (by.core.first < source.end && source.first < by.core.end) ? null : by;
}

/** "Ruiz, [responding to claims] that it was “lost”, …": the claims are of others. */
export function answersClaims({ tokens }: ReadText, { cue }: Statement): boolean {
  if (cue === null) return false;
  const { first, end } = tokensOfSpan(tokens, cue);
  return (
    end - first > 1 && answeringForms.has(tokens[first]!.lower) && /^(?:about|on|to)$/.test(tokens[end - 2]!.lower)
  );
}

const isTold = (statement: Statement): statement is Told => statement.cue !== null && statement.source !== null;
const doubted = (statement: Statement): Statement => ({ ...statement, confidence: 0 });

/** All that was said stands between marks, behind the cue. */
function opensWithMarks({ content, quoted, cue }: Told): boolean {
  const start = content[0]!.start;
  return start >= cue.end && quoted[0]!.start - start <= 1;
}

/** By whom a verb right before the marks says that the words were said. */
function saidBy(tokens: readonly Token[], statement: Told, verb: number, by: Subject): Statement {
  const from = statement.quoted[0]!.start - 1;
  return {
    ...statement,
    content: statement.content
      .filter(({ end }) => end > from)
      .map(({ start, end }) => ({ start: Math.max(start, from), end })),
    cue: spanOfTokens(tokens, { first: verb, end: verb + 1 }),
    source: spanOfTokens(tokens, by),
    confidence: by.certain ? byGrammar : byElimination,
  };
}

/** In tokens: of whoever is told, between the verb and the words. */
const longestHearer = 4;

/** The verb that brings in the words between the marks: "[said]: “…”", "[told] the driver: “…”". */
export function verbBefore({ tokens }: ReadText, quoted: Uint8Array, passage: Span): number | null {
  let at = tokenAt(tokens, passage.start) - 1;
  while (at > 0 && quoted[at] === 1) at--;
  if (!/^[:,]$/.test(tokens[at]?.text ?? '')) return null;
  for (let i = at - 1; i >= at - 1 - longestHearer && i >= 0 && tokens[i]!.pos !== 'PUNCT'; i--) {
    const { pos, lower } = tokens[i]!;
    if (quotingVerb(lower)?.quoting.has('words') === true && pos !== 'NOUN') return i;
    if (pos === 'VERB' || pos === 'AUX') return null;
  }
  return null;
}

/** The verb of whoever hears, right behind the phrase that ends before a token: "was [told]", "had [heard]". */
function hearingVerb(tokens: readonly Token[], end: number): number | null {
  let passive = false;
  for (let i = end; i < end + 4; i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    const { lower, pos } = token;
    if (hearingForms.has(lower)) return i;
    if (passive && (informingForms.has(lower) || shownForms.has(lower))) return i;
    if (pos !== 'AUX' && pos !== 'ADV') return null;
    passive ||= passiveAuxiliaries.has(lower);
  }
  return null;
}

/**
 * A word stands in the clause that tells what was heard: behind "that" or "how", and, where who
 * hears may go on to speak ("Ruiz was told that it was lost and said …"), right behind it.
 */
function isBelow(tokens: readonly Token[], heard: number, at: number): boolean {
  for (let i = heard + 1; i < at; i++)
    if (/^(?:that|how|why|where|which|when|who|as)$/.test(tokens[i]!.lower)) return true;
  return hearingBodies.has(tokens[heard - 1]!.lower);
}
