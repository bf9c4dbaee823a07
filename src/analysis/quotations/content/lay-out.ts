import type { Span } from '../../../model/span';
import type { MarkedPassage } from '../passages/find-marked';
import type { Statement } from '../statement';
import type { Attributed } from '../passages/attribute-passages';
import { contentFloor } from './content-floor';
import { placesOfEdge, type Edge, type PickPlace, type Side } from './edges';
import type { CandidateReading } from '../passages/candidate-readings';
import { spanOfUnits, type FrameUnit, type Range } from '../passages/frame-unit';

/** A statement in the making: the passages of one frame that share a cue. */
interface Group {
  readonly members: Attributed[];
}

/**
 * Makes statements of the passages that somebody is said to have said: one for each cue of a
 * sentence, sentences that run on joined to it.
 */
export function layOut(
  attributed: readonly Attributed[],
  marked: readonly MarkedPassage[],
  pick: PickPlace,
): Statement[] {
  const groups = groupByCue(attributed.filter(({ chosen }) => chosen.pattern !== 'nobody'));
  const statements: Statement[] = [];
  let previous: { statement: Statement; last: Attributed } | null = null;
  for (const { members } of groups) {
    const first = members[0]!;
    const statement = asStatement(members, marked, pick);
    if (previous !== null && runsOn(previous.last, first, previous.statement, statement)) {
      const joined = join(previous.statement, statement);
      statements[statements.length - 1] = joined;
      previous = { statement: joined, last: members.at(-1)! };
    } else {
      statements.push(statement);
      previous = { statement, last: members.at(-1)! };
    }
  }
  return statements;
}

/** How far apart, in words, two passages of one sentence may stand that share a source only. */
const nearby = 8;

function groupByCue(attributed: readonly Attributed[]): Group[] {
  const groups: Group[] = [];
  for (const one of attributed) {
    const last = groups.at(-1)?.members.at(-1);
    const same =
      last !== undefined &&
      last.frame === one.frame &&
      (sameCue(last, one) || (one.chosen.pattern === 'running' && one.index - last.index < nearby));
    if (same) groups.at(-1)!.members.push(one);
    else groups.push({ members: [one] });
  }
  return groups;
}

function sameCue(a: Attributed, b: Attributed): boolean {
  return a.chosen.cue !== null && a.chosen.cue.start === b.chosen.cue?.start;
}

/** One sentence goes on in the next of the same block: the same statement. */
function runsOn(last: Attributed, first: Attributed, before: Statement, after: Statement): boolean {
  if (last.frame.block !== first.frame.block || last.frame === first.frame) return false;
  const shares = first.chosen.pattern === 'running' || last.chosen.pattern === 'next';
  return shares && before.source !== null && before.source.start === after.source?.start;
}

function join(a: Statement, b: Statement): Statement {
  const confidence = Math.min(a.confidence ?? 1, b.confidence ?? 1);
  const content = [...a.content, ...b.content];
  return { content, quoted: [...a.quoted, ...b.quoted], cue: a.cue, source: a.source, confidence };
}

function asStatement(members: readonly Attributed[], marked: readonly MarkedPassage[], pick: PickPlace): Statement {
  const { frame, chosen } = members[0]!;
  const { cue, source } = chosen;
  const content = contentRanges(members, marked, pick).map((range) => spanOfUnits(frame.units, range));
  const quoted = quotedWithin(frame.units, content, members, marked);
  return {
    content,
    quoted,
    cue,
    source,
    confidence: Math.min(...members.map((member) => member.chosen.confidence ?? 1)),
  };
}

function quotedWithin(
  units: readonly FrameUnit[],
  content: readonly Span[],
  members: readonly Attributed[],
  marked: readonly MarkedPassage[],
): Span[] {
  const from = members[0]!.index;
  const to = members.at(-1)!.index;
  const inside = units
    .slice(from, to + 1)
    .filter((unit) => unit.passage >= 0 && content.some((span) => span.start <= unit.start && unit.end <= span.end));
  return inside.map(({ passage }) => ({ start: marked[passage]!.start, end: marked[passage]!.end }));
}

/** The parts of the frame that were said: before the cue, after it, or both. */
function contentRanges(members: readonly Attributed[], marked: readonly MarkedPassage[], pick: PickPlace): Range[] {
  const { frame, counts, chosen } = members[0]!;
  const { units } = frame;
  const { at: cue, sourceAt: source } = chosen;
  const rangeOf = (part: readonly Attributed[], side: Side): Range => {
    const first = part[0]!.index;
    const last = part.at(-1)!.index;
    const edge = (which: Edge['which'], passage: number, limit: number): number => {
      const { continues } = marked[units[passage]!.passage]!;
      const sought = { which, side, frame, counts, chosen, passage, continues, limit };
      return pick(sought, placesOfEdge(sought));
    };
    const floor = Math.max(0, ...[cue, source].map((range) => (range !== null && range.to <= first ? range.to : 0)));
    const ends = [cue, source].map((range) => (range !== null && range.from > last ? range.from : units.length));
    return { from: edge('start', first, floor), to: edge('end', last, Math.min(...ends)) };
  };
  if (cue === null) return [rangeOf(members, 'alone')];
  const before = members.filter(({ index }) => index < cue.from);
  const after = members.filter(({ index }) => index >= cue.to);
  const ranges: Range[] = [];
  if (before.length > 0) ranges.push(rangeOf(before, 'before'));
  const early = before.length === 0 && after.length > 0 ? interposed(after[0]!.index, chosen, units, marked) : null;
  if (early !== null) ranges.push(early);
  if (after.length > 0) ranges.push(rangeOf(after, 'after'));
  return ranges.length > 0 ? ranges : [rangeOf(members, 'alone')];
}

/**
 * "The plan, Ruiz said, 'is a farce'": one sentence cut by its cue, when what stands between marks
 * goes on in lower case.
 */
function interposed(
  first: number,
  { at, sourceAt }: CandidateReading,
  units: readonly FrameUnit[],
  marked: readonly MarkedPassage[],
): Range | null {
  if (at === null || sourceAt === null || units[first - 1]!.lower !== ',') return null;
  const begins = Math.min(at.from, sourceAt.from);
  if (begins < 3 || units[begins - 1]!.lower !== ',' || !marked[units[first]!.passage]!.continues) return null;
  return { from: contentFloor(units, begins - 1), to: begins - 1 };
}
