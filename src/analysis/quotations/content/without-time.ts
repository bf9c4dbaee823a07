import { speechForms } from '../../lexicon/reporting';
import { tokenAt, type ReadText } from '../../text/read-text';
import type { Statement } from '../statement';
import type { KnownIndex } from '../known-index';

/**
 * The statement without the words that tell when it was said: they are no part of who spoke or of
 * what was said.
 */
export function withoutTime(reading: ReadText, statement: Statement, known: KnownIndex): Statement {
  return contentWithoutTime(reading, sourceWithoutTime(reading, statement, known), known);
}

/**
 * "Ruiz last week | said", "the operator on Monday | said", "in 2019 | Ruiz said"; not "Ruiz, who
 * left last week, said".
 */
function sourceWithoutTime({ tokens, text }: ReadText, statement: Statement, known: KnownIndex): Statement {
  const { source, cue } = statement;
  if (source === null || cue === null || cue.start < source.end) return statement;
  const from = pastTime(tokens, source.start, known);
  const on = tokens[tokenAt(tokens, source.start) - 1]?.lower === 'on';
  if (from !== null && tokens[from]!.start < source.end && (on || tokens[from]!.pos === 'PROPN'))
    return { ...statement, source: { start: tokens[from]!.start, end: source.end } };
  if (/ (?:who|which|that|whose) /.test(text.slice(source.start, source.end))) return statement;
  const start = known.timeEndingAt(source.end);
  if (start === null || start <= source.start) return statement;
  let end = tokenAt(tokens, start);
  while (/^(?:on|in|at|late|early|the|,)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  if (end <= tokenAt(tokens, source.start) || tokens[end - 1]!.pos === 'ADP') return statement;
  return { ...statement, source: { start: source.start, end: tokens[end - 1]!.end } };
}

/**
 * "Ruiz said [on Tuesday] that it was late", "Ruiz said [Tuesday] she would wait"; not "Ruiz said
 * Tuesday was late".
 */
function contentWithoutTime({ tokens }: ReadText, statement: Statement, known: KnownIndex): Statement {
  const [first, ...more] = statement.content;
  if (first === undefined) return statement;
  const at = tokenAt(tokens, first.start);
  if (!speechForms.has(tokens[at - 1]?.lower ?? '')) return statement;
  const when = /^(?:on|late|early|earlier)$/.test(tokens[at]!.lower) ? at + 1 : at;
  const from = tokens[when] === undefined ? null : pastTime(tokens, tokens[when].start, known);
  if (from === null || tokens[from]!.start >= first.end - 1 || !opensClause(tokens[from]!)) return statement;
  return { ...statement, content: [{ start: tokens[from]!.start, end: first.end }, ...more] };
}

function opensClause({ pos, lower }: ReadText['tokens'][number]): boolean {
  return lower === 'that' || lower === 'there' || pos === 'PRON' || pos === 'DET' || pos === 'PROPN';
}

/** The token behind the time expression that begins at this offset, null where none does. */
function pastTime(tokens: ReadText['tokens'], start: number, known: KnownIndex): number | null {
  const end = known.timeBeginningAt(start);
  if (end === null) return null;
  const after = tokenAt(tokens, end - 1) + 1;
  return after < tokens.length ? after : null;
}
