import { citingWords, informingForms } from '../../lexicon/reporting';
import { handledForms } from '../../lexicon/handling-words';
import { verdictNouns } from '../../lexicon/reporting-nouns';
import { determiners } from '../../lexicon/determiners';
import { endOfDateline } from '../../text/dateline';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { Span } from '../../../model/span';
import { thatBeyondHearer } from '../clauses/telling-forms';
import type { Statement } from '../statement';
import { spanOfTokens } from '../reporting-clause';
import { nounPhraseFrom } from '../../grammar/noun-phrase';

const farthest = 24;
const stops = /^[.,;:]$/;

/**
 * What was said without the words that only frame it: to whom, where, in what, whom the publisher
 * cites.
 */
export function withoutFrame(reading: ReadText, statement: Statement): Statement {
  const framed = withoutCitation(reading, withoutHearer(reading, withoutDateline(reading, statement)));
  return withWholeNumber(reading, withoutVerdict(reading, withoutCiting(reading, framed)));
}

/**
 * "Ruiz said it would close[, a claim that the union denies]": what the writer tells of what was said.
 */
function withoutVerdict({ tokens }: ReadText, statement: Statement): Statement {
  const { cue, content, quoted } = statement;
  const last = content.at(-1);
  if (cue === null || last === undefined || last.start < cue.end) return statement;
  const end = tokenAt(tokens, last.end - 1) + 1;
  for (let i = tokenAt(tokens, last.start) + 2; i + 2 < end; i++) {
    if (tokens[i]!.text !== ',' || !/^an?$/.test(tokens[i + 1]!.lower)) continue;
    const noun = tokens[i + 2]!.pos === 'ADJ' ? i + 3 : i + 2;
    const opens = tokens[noun + 1];
    if (
      !verdictNouns.has(tokens[noun]!.lower) ||
      opens === undefined ||
      !/^(?:DET|NOUN|PRON|PROPN|SCONJ)$/.test(opens.pos)
    )
      continue;
    const { start } = tokens[i]!;
    if (quoted.some((passage) => passage.end > start)) return statement;
    return { ...statement, content: [...content.slice(0, -1), { start: last.start, end: start }] };
  }
  return statement;
}

/** "growth would slow to 2.5[%]": a number keeps its sign. */
function withWholeNumber({ text }: ReadText, statement: Statement): Statement {
  const last = statement.content.at(-1);
  if (last === undefined || text.charAt(last.end) !== '%') return statement;
  return { ...statement, content: [...statement.content.slice(0, -1), { start: last.start, end: last.end + 1 }] };
}

/**
 * "the bank raised its rate, Ruiz said, [citing] “price pressures”": the word belongs to the
 * writer.
 */
function withoutCiting({ text }: ReadText, statement: Statement): Statement {
  const { content, quoted } = statement;
  const last = content.at(-1);
  const passage = quoted.find((span) => last !== undefined && span.start > last.start && span.end <= last.end);
  if (last === undefined || passage === undefined || !text.startsWith('citing ', last.start)) return statement;
  const marks = text.slice(last.start + 'citing '.length, passage.start);
  if (marks.trim().length > 2) return statement;
  const start = passage.start - marks.trimStart().length;
  return { ...statement, content: [...content.slice(0, -1), { start, end: last.end }] };
}

/**
 * "[KABUL, Afghanistan —] The council said that …": where the report was written is no part of what
 * was said, nor of who said it.
 */
function withoutDateline({ tokens }: ReadText, statement: Statement): Statement {
  const { source, content, quoted } = statement;
  const first = Math.min(source?.start ?? Infinity, content[0]?.start ?? Infinity);
  const end = first === Infinity ? null : endOfDateline(tokens, tokenAt(tokens, first));
  if (end === null || quoted.some(({ start }) => start < end)) return statement;
  const beyond = (span: Span): Span[] => (span.end <= end ? [] : [{ start: Math.max(span.start, end), end: span.end }]);
  const kept = content.flatMap(beyond);
  const by = source === null ? null : (beyond(source)[0] ?? null);
  return kept.length === 0 || (source !== null && by === null)
    ? statement
    : { ...statement, content: kept, source: by };
}

/**
 * "The bank told [the Reuters news agency] that rates would rise"; "Tanaka warned [in a letter to
 * staff] that …"; "[Speaking from Lima,] Ruiz told AFP that …": where a "that" follows the cue past
 * nothing but the hearer and the place, what was said begins with it.
 */
function withoutHearer({ tokens, sentences }: ReadText, statement: Statement): Statement {
  const { cue, source, content, quoted } = statement;
  const [start, more] = content;
  if (cue === null || source === null || start === undefined || more !== undefined) return statement;
  const after = tokenAt(tokens, cue.end - 1) + 1;
  const limit = sentences[tokens[after - 1]!.sentence]!.endToken;
  const that = thatBeyondHearer(tokens, after, limit) ?? clauseBeyondHearer(tokens, after, limit);
  if (that === null || (quoted.length > 0 && tokens[that]!.start > quoted[0]!.start)) return statement;
  const before = start.end <= cue.start;
  if (before && (quoted.length > 0 || !opensAside(tokens, tokenAt(tokens, start.start)))) return statement;
  if (!before && (start.start < cue.end || tokens[that]!.start <= start.start)) return statement;
  let end = before ? limit : tokenAt(tokens, start.end - 1) + 1;
  while (end > that && stops.test(tokens[end - 1]!.text)) end--;
  return end - that < 3 ? statement : { ...statement, content: [spanOfTokens(tokens, { first: that, end })] };
}

/**
 * "Ruiz told [a news conference] the vote was fair", "told [Reuters] the vote was fair": where a
 * hearer is followed at once by another noun phrase with its verb.
 */
function clauseBeyondHearer(tokens: readonly Token[], at: number, limit: number): number | null {
  const hearer = tokens[at];
  if (!informingForms.has(tokens[at - 1]!.lower) || hearer === undefined) return null;
  if (!determiners.has(hearer.lower) && hearer.pos !== 'PROPN') return null;
  const clause = nounPhraseFrom(tokens, at, limit);
  const opens = tokens[clause];
  if (opens === undefined || clause >= limit || (opens.pos !== 'DET' && opens.pos !== 'PRON')) return null;
  if (!/^(?:the|this|these|those|he|she|it|they|we|there|his|her|its|their)$/.test(opens.lower)) return null;
  for (let i = clause + 1; i < Math.min(limit, clause + 6); i++) {
    const { pos, text } = tokens[i]!;
    if (pos === 'AUX') return clause;
    if (pos === 'VERB' || !/^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(pos) || text === ',') return null;
  }
  return null;
}

/** "Speaking from Lima", "In a letter": it says where or how somebody spoke. */
function opensAside(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[first]!;
  return /^(?:speaking|appearing|writing|talking|asked|pressed|in|on|at|during)$/.test(lower);
}

/**
 * "According to the daily Folha, [which cited two ministers,] the road is shut": whom the publisher
 * cites, or through whom a text came, is no part of what was said.
 */
function withoutCitation({ tokens }: ReadText, statement: Statement): Statement {
  const { cue, content } = statement;
  const start = content[0];
  if (cue === null || start === undefined || start.start < cue.end) return statement;
  const first = tokenAt(tokens, start.start);
  let verb = first;
  while (
    verb < first + 6 &&
    /^(?:which|who|,|also|first|originally|has|had|was|were|been)$/.test(tokens[verb]?.lower ?? '')
  )
    verb++;
  const word = tokens[verb]?.lower ?? '';
  const opens = tokens[first]!.lower === 'which' || tokens[first - 1]?.text === ',';
  const handled = opens && handledForms.has(word) && tokens[verb + 1]?.lower === 'by';
  if (!handled && !citingWords.has(word)) return statement;
  const last = tokenAt(tokens, start.end - 1) + 1;
  for (let i = verb + 1; i < Math.min(last - 2, verb + farthest); i++) {
    if (tokens[i]!.text !== ',') continue;
    const from = tokens[i + 1]!.start;
    const quoted = statement.quoted.filter((span) => span.start >= from);
    return { ...statement, content: [{ start: from, end: start.end }, ...content.slice(1)], quoted };
  }
  return statement;
}
