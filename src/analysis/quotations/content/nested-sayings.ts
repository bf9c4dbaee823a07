import type { Span } from '../../../model/span';
import { citingWords, passingOn, speechForms } from '../../lexicon/reporting';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Statement } from '../statement';
import { spanOfTokens } from '../reporting-clause';
import { auxiliaryStart, phraseEndingBefore } from '../phrases-before';
import { publisherAt } from '../read-publisher';

/**
 * A saying of its own that stands at the end of what another passes on: who, by which verb, and the
 * token before which it begins.
 */
interface Saying {
  readonly source: TokenRange;
  readonly verb: number;
  readonly first: number;
}

/**
 * “It is done,” Ruiz told Le Monde, according to AFP (or: AFP reported): Ruiz said it, and AFP
 * passes it on.
 */
export function saidBeforeAccording({ tokens, text }: ReadText, statement: Statement): Statement {
  const { cue, source, content, quoted } = statement;
  const last = content.at(-1);
  if (cue === null || source === null || last === undefined || last.start > cue.start) return statement;
  const according = text.slice(cue.start, cue.end).toLowerCase() === 'according to';
  if (!according && (source.start < last.end || !passingOn.has(text.slice(cue.start, cue.end)))) return statement;
  const at = tokenAt(tokens, Math.min(cue.start, source.start));
  const { sentence } = tokens[at]!;
  const by = tokenAt(tokens, source.start);
  if (publisherAt(tokens, by, by + 12) === null) return statement;
  const floor = tokenAt(tokens, last.start);
  const saying = sayingBefore(tokens, floor, at, sentence);
  if (saying === null) return statement;
  const end = endOfSaid(tokens, saying.first, floor);
  if (end === null) return statement;
  const kept = [...content.slice(0, -1), { start: last.start, end: Math.min(last.end, end) }];
  return {
    ...statement,
    content: kept,
    quoted: quoted.filter((span) => span.end <= end),
    source: spanOfTokens(tokens, saying.source),
    cue: spanOfTokens(tokens, { first: saying.verb, end: saying.verb + 1 }),
  };
}

/**
 * “Those who play with fire” would “perish”[, Xinhua reported]: the publisher's word for it is no
 * part of what was said.
 */
export function withoutReport({ tokens }: ReadText, statement: Statement): Statement {
  const { content, quoted, source } = statement;
  const last = content.at(-1);
  if (last === undefined || source === null) return statement;
  const end = tokenAt(tokens, last.end - 1) + 1;
  const verb = tokens[end - 1]!.text === '.' ? end - 2 : end - 1;
  if (verb < 2 || !passingOn.has(tokens[verb]!.lower)) return statement;
  let comma = verb - 1;
  while (comma > verb - 8 && comma > 0 && tokens[comma]!.text !== ',') comma--;
  if (tokens[comma]!.text !== ',' || tokens[comma]!.start <= last.start || comma + 1 === verb) return statement;
  if (publisherAt(tokens, comma + 1, verb)?.endOfPhrase !== verb) return statement;
  const to = tokens[comma - 1]!.end;
  if (quoted.some((span) => span.end > to)) return statement;
  return { ...statement, content: [...content.slice(0, -1), { start: last.start, end: to }] };
}

/**
 * The last "…, Ruiz told …" or "…, said Ruiz" between the tokens `floor` and `limit`, right behind
 * a comma or a mark.
 */
function sayingBefore(tokens: readonly Token[], floor: number, limit: number, sentence: number): Saying | null {
  for (let verb = limit - 1; verb > floor && verb > limit - 25 && tokens[verb]!.sentence === sentence; verb--) {
    if (!speechForms.has(tokens[verb]!.lower) && !citingWords.has(tokens[verb]!.lower)) continue;
    const inverted = isEdge(tokens[verb - 1]!);
    const comma = limit - 1;
    const source = inverted
      ? phraseEndingBefore(tokens, comma, verb + 1)
      : phraseEndingBefore(tokens, auxiliaryStart(tokens, verb), floor);
    if (source === null || (inverted && source.first !== verb + 1)) return null;
    const first = inverted ? verb : source.first;
    return first > floor && isEdge(tokens[first - 1]!) ? { source, verb, first } : null;
  }
  return null;
}

function isEdge({ text }: Token): boolean {
  return /^[,"”’'!?]+$/.test(text);
}

/**
 * Where what was said ends: before the comma that parts it from token `first`, or after the mark
 * that closes it.
 */
function endOfSaid(tokens: readonly Token[], first: number, floor: number): number | null {
  const at = tokens[first - 1]!.text === ',' ? first - 2 : first - 1;
  return at < floor ? null : tokens[at]!.end;
}

/**
 * "An inquiry found that the pumps had failed, the report said": "the report said" frames the
 * whole, and the inquiry did not find it.
 */
export function withoutLaterSaying(reading: ReadText, statements: readonly Statement[]): Statement[] {
  const framing = new Map<number, { statement: Statement; frame: Span }[]>();
  for (const statement of statements) {
    const frame = frameBehind(statement);
    if (frame === null) continue;
    const { sentence } = reading.tokens[tokenAt(reading.tokens, frame.start)]!;
    framing.set(sentence, [...(framing.get(sentence) ?? []), { statement, frame }].slice(-4));
  }
  if (framing.size === 0) return [...statements];
  return statements.map((statement) => {
    const last = statement.content.at(-1)!;
    const { sentence } = reading.tokens[tokenAt(reading.tokens, last.end - 1)]!;
    const around = framing
      .get(sentence)
      ?.find(({ statement: other, frame }) => other !== statement && isSwallowed(frame, last, other));
    if (around === undefined) return statement;
    const end = around.statement.content.at(-1)!.end;
    const quoted = statement.quoted.filter((span) => span.end <= end);
    return { ...statement, content: [...statement.content.slice(0, -1), { start: last.start, end }], quoted };
  });
}

/** Source and cue that stand behind all that was said. */
function frameBehind({ source, cue, content }: Statement): Span | null {
  if (source === null || cue === null) return null;
  const frame = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  return content.at(-1)!.end <= frame.start ? frame : null;
}

/** The frame stands at the end of the other's content, which the framed words overlap. */
function isSwallowed(frame: Span, last: Span, { content }: Statement): boolean {
  const end = content.at(-1)!.end;
  return last.start < end && frame.start < last.end && frame.end >= last.end - 1 && last.end > end;
}
