import type { Span } from '../../../model/span';
import { exchangeForms } from '../../lexicon/reporting';
import { firstWhere } from '../../text/first-where';
import type { ReadText } from '../../text/read-text';
import type { Statement } from '../statement';

/**
 * One list in text order in which no passage belongs to two statements. A clause that holds all
 * passages of a mixed statement and has its source gives that statement its extent; any other
 * clause that claims a taken passage or a taken cue goes. Only who is told of by another holds a
 * passage beside that other, and only "Ruiz said it was late. “We left.”" and "It was late, Ruiz said. “We left.”" have two of
 * one cue.
 */
export function mergeStatements(
  text: string,
  direct: readonly Statement[],
  indirect: readonly Statement[],
): Statement[] {
  const owners = new Map<number, number>();
  direct.forEach((statement, n) => statement.quoted.forEach((span) => owners.set(span.start, n)));
  const byCue = new Map(
    direct.flatMap((one) =>
      one.cue === null
        ? []
        : [
            [one.cue.start, one],
            [one.cue.end, one],
          ],
    ),
  );
  const isTaken = ({ cue, content, source }: Statement): boolean => {
    const by = cue === null ? undefined : (byCue.get(cue.start) ?? byCue.get(cue.end));
    if (by === undefined) return false;
    const end = Math.max(content.at(-1)!.end, cue!.end, source?.end ?? 0);
    return !/^[.?!…]["”’')]* *$/.test(text.slice(end, by.content[0]!.start));
  };
  const merged: Statement[] = [...direct];
  for (const clause of indirect) {
    const taken = clause.quoted.map((span) => owners.get(span.start)).filter((n) => n !== undefined);
    if (taken.length === 0 && (isTaken(clause) || (clause.unsaid === true && clause.quoted.length > 0))) continue;
    if (taken.length === 0) {
      merged.push(clause);
      clause.quoted.forEach((span) => owners.set(span.start, merged.length - 1));
    } else if (taken.every((n) => n === taken[0])) {
      const statement = merged[taken[0]!]!;
      if (isToldBy(clause, statement)) {
        merged.push(clause);
        continue;
      }
      const before = beforeOwnCue(text, clause, statement);
      if (before === null) merged[taken[0]!] = widened(text, statement, clause);
      else merged.push(before);
    }
  }
  return merged.filter(({ content }) => content.length > 0).sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/**
 * The statements with the turns that the layout shows, in text order. What stands within a turn is
 * no statement of the outer text, and a cue or a label that brings in a turn brings in nothing
 * else.
 */
export function withTurns(
  { text, blocks }: Pick<ReadText, 'text' | 'blocks'>,
  statements: readonly Statement[],
  turns: readonly Statement[],
): Statement[] {
  if (turns.length === 0) return [...statements];
  const dialogue = turns.find(({ laidOut }) => isLabelled(laidOut))?.laidOut?.label?.dialogue ?? 0;
  const before = blocks[dialogue - 1];
  const taken = turns
    .flatMap(({ content, cue, source }) => [
      content[0]!,
      ...(cue === null ? [] : [cue]),
      ...(source === null ? [] : [source]),
    ])
    .sort((a, b) => a.start - b.start);
  const isFree = (span: Span): boolean => {
    const next = taken[firstWhere(taken, ({ end }) => end > span.start)];
    return next === undefined || next.start >= span.end;
  };
  const outside = statements.filter(
    ({ content, cue, quoted }) =>
      content.every(isFree) &&
      (cue === null || (isFree(cue) && !(quoted.length === 0 && opensDialogue(text, cue, before)))),
  );
  return [...outside, ...turns].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function isLabelled(laidOut: Statement['laidOut']): boolean {
  return laidOut !== undefined && laidOut.label !== null;
}

/**
 * "The mayor answered our questions.", "She spoke to our reporter.": the line before a dialogue
 * says no more than that it follows.
 */
function opensDialogue(text: string, cue: Span, before: Span | undefined): boolean {
  if (before === undefined || cue.start < before.start || cue.end > before.end) return false;
  return text
    .slice(cue.start, Math.min(cue.end, cue.start + 60))
    .split(' ')
    .some((word) => exchangeForms.has(word));
}

/**
 * "Ruiz said that Okoro had called it “a farce”": whose words they are stands within what another
 * said, and both are told.
 */
function isToldBy({ source }: Statement, { content }: Statement): boolean {
  return source !== null && content.some(({ start, end }) => start <= source.start && source.end <= end);
}

/**
 * "Ruiz said [she would wait], dismissing the report as “idle”": of a clause that swallowed the cue
 * of the marked words, what stands before it; null where it swallowed none.
 */
function beforeOwnCue(text: string, clause: Statement, { cue, quoted }: Statement): Statement | null {
  const [only, more] = clause.content;
  if (cue === null || more !== undefined || only === undefined || clause.cue === null) return null;
  if (cue.start <= only.start || cue.end > only.end || overlaps(cue, clause.cue) || quoted[0]!.start < cue.end)
    return null;
  const comma = text.lastIndexOf(',', cue.start);
  return comma <= only.start || cue.start - comma > 2
    ? null
    : { ...clause, content: [{ start: only.start, end: comma }], quoted: [] };
}

/**
 * The statement with the clause's content, when the clause is the same statement read as a whole;
 * the clause knows better where it ends.
 */
function widened(text: string, statement: Statement, clause: Statement): Statement {
  if (statement.source === null) return clause.unsaid === true ? statement : clause;
  const only = statement.content[0]!;
  const same =
    statement.content.length === 1 &&
    clause.source !== null &&
    overlaps(statement.source, clause.source) &&
    (clause.unsaid !== true || overlaps(statement.cue ?? only, clause.cue ?? only)) &&
    clause.quoted.length >= statement.quoted.length &&
    !isAllQuoted(only, statement.quoted);
  if (!same) return statement;
  const [first] = clause.content;
  const goes = goesOn.test(text.slice(first!.end, first!.end + 12));
  const stopped = beforeStop(text, goes ? Math.max(only.end, first!.end) : first!.end);
  // a passage whose closing mark is missing ends with its stop
  const end = Math.max(stopped, clause.quoted.at(-1)?.end ?? stopped);
  const joined = clause.content.length > 1 ? clause.content : [{ start: Math.min(only.start, first!.start), end }];
  const isWider = clause.unsaid !== true && overlaps(statement.cue ?? only, clause.cue ?? only);
  const wider = isWider && isPartOf(text, statement.source, clause.source!);
  if (!wider) return { ...statement, content: joined, quoted: clause.quoted };
  const confidence = Math.max(statement.confidence ?? 0, byBoth);
  return { ...statement, content: joined, quoted: clause.quoted, source: clause.source, confidence };
}

/** The least that a source is worth that is part of what the weights for clauses take for it. */
const byBoth = 0.82;

/** "[A letter seen by] Reuters", "[a vet] who [lives in Lima]": more than a "who" stands beside it. */
function isPartOf(text: string, inner: Span, outer: Span): boolean {
  const before = text.slice(outer.start, inner.start);
  if (outer.start >= inner.start || /^(?:who|whom|which|that|what|as) $/i.test(before)) return false;
  return (
    outer.end === inner.end ||
    (inner.end < outer.end && text.slice(inner.start, inner.end) === 'who' && !before.endsWith(', '))
  );
}

/** The end without a full stop or comma that stands outside the marks. */
function beforeStop(text: string, end: number): number {
  return '.,;:'.includes(text.charAt(end - 1)) ? end - 1 : end;
}

/** "… 'red lines' [regarding their support]": what belongs to the words before it. */
const goesOn = /^ (?:regarding|about|of|for|against|towards?|with|between|among|over) /;

/** Nothing but marks, spaces and stops stands outside the passages. */
function isAllQuoted(content: Span, quoted: readonly Span[]): boolean {
  const inside = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
  return content.end - content.start - inside <= 5 * quoted.length;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
