import type { Span } from '../../../model/span';
import type { ReadText } from '../../text/read-text';
import type { Marked } from '../find-marked';
import type { Statement } from '../statement';
import { findFrames, type Frame, type Unit } from './frame';
import { governorOf } from './governors';
import type { Range } from './noun-phrases';
import { tailAt } from './tails';

/** A statement in the making. */
interface Draft {
  content: Span[];
  quoted: Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly block: number;
}

/** Statements with words between marks, direct and mixed, in text order. */
export function findDirectStatements(reading: ReadText, marked: readonly Marked[]): Statement[] {
  const drafts: Draft[] = [];
  let waiting: { frame: Frame }[] = [];
  for (const frame of findFrames(reading, marked)) {
    if (!frame.units.some((unit) => unit.passage >= 0)) continue;
    if (isWholeQuotation(frame.units)) {
      const last = drafts.at(-1);
      if (last !== undefined && last.block === frame.block && waiting.length === 0) join(last, frame.units, marked);
      else waiting.push({ frame });
      continue;
    }
    const found = readFrame(frame, marked);
    drafts.push(...settleWaiting(waiting, drafts.at(-1), found[0], marked), ...found);
    waiting = [];
  }
  drafts.push(...settleWaiting(waiting, drafts.at(-1), undefined, marked));
  return drafts.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function isWholeQuotation(units: readonly Unit[]): boolean {
  return units.every((unit) => unit.passage >= 0 || unit.pos === 'PUNCT');
}

function join(draft: Draft, units: readonly Unit[], marked: readonly Marked[]): void {
  for (const unit of units) {
    if (unit.passage < 0) continue;
    draft.content.push(marked[unit.passage]!.outer);
    draft.quoted.push(bare(marked[unit.passage]!));
  }
}

/** Passages that are sentences of their own: the next frame of their block attributes them, else the statement before goes on. */
function settleWaiting(
  waiting: readonly { frame: Frame }[],
  before: Draft | undefined,
  after: Draft | undefined,
  marked: readonly Marked[],
): Draft[] {
  return waiting.map(({ frame }) => {
    const governing = after !== undefined && after.block === frame.block ? after : before;
    const draft: Draft = {
      content: [],
      quoted: [],
      cue: governing?.cue ?? null,
      source: governing?.source ?? null,
      block: frame.block,
    };
    join(draft, frame.units, marked);
    return draft;
  });
}

function readFrame(frame: Frame, marked: readonly Marked[]): Draft[] {
  const { units, block } = frame;
  const drafts: Draft[] = [];
  let floor = 0;
  for (let p = 0; p < units.length; p++) {
    if (units[p]!.passage < 0 || p < floor) continue;
    const tail = tailAt(units, p + 1);
    if (tail !== null && !directlyGoverned(units, p)) {
      const draft = makeDraft(
        units,
        marked,
        { from: contentFloor(units, floor, p), to: p + 1 },
        tail.cue,
        tail.source,
        block,
      );
      floor = joinAfter(units, marked, tail.to, draft);
      drafts.push(draft);
      continue;
    }
    const governor = governorOf(units, floor, p);
    if (governor === null) continue;
    const to = contentEnd(units, p);
    drafts.push(makeDraft(units, marked, { from: governor.contentFrom, to }, governor.cue, governor.source, block));
    floor = to;
  }
  return drafts;
}

/** A verb of saying right before the passage claims it before any tail does. */
function directlyGoverned(units: readonly Unit[], passage: number): boolean {
  if (passage === 0) return false;
  const governor = governorOf(units, Math.max(0, passage - 2), passage);
  return governor !== null && governor.cue !== null;
}

function contentFloor(units: readonly Unit[], floor: number, passage: number): number {
  let from = floor;
  while (from < passage && (units[from]!.pos === 'PUNCT' || units[from]!.pos === 'CCONJ')) from++;
  return from;
}

/** "X," he said, "Y": the passage after the cue is the same statement. Gives the unit where reading goes on. */
function joinAfter(units: readonly Unit[], marked: readonly Marked[], from: number, draft: Draft): number {
  let at = from;
  while (at < units.length && units[at]!.passage < 0 && at < from + 30) at++;
  const unit = units[at];
  if (
    unit === undefined ||
    unit.passage < 0 ||
    !/^[,:—–]$/.test(units[at - 1]!.lower) ||
    governorOf(units, from, at) !== null
  )
    return from;
  draft.content.push(marked[unit.passage]!.outer);
  draft.quoted.push(bare(marked[unit.passage]!));
  return at + 1;
}

/** The end of the clause that holds the passage: the end of the frame, or the next attribution. */
function contentEnd(units: readonly Unit[], passage: number): number {
  for (let i = passage + 1; i < units.length; i++) {
    const unit = units[i]!;
    if (
      unit.lower === ';' ||
      (unit.lower === ',' && /^(?:adding|saying|noting|according|calling|but|while)$/.test(units[i + 1]?.lower ?? ''))
    )
      return i;
    if (unit.lower === 'and' && units[i + 1]?.pos === 'VERB') return i;
  }
  return units.length;
}

function makeDraft(
  units: readonly Unit[],
  marked: readonly Marked[],
  content: Range,
  cue: Range | null,
  source: Range | null,
  block: number,
): Draft {
  const inside = units.slice(content.from, content.to);
  while (inside.length > 0 && inside.at(-1)!.passage < 0 && inside.at(-1)!.pos === 'PUNCT') inside.pop();
  const quoted = inside.filter((unit) => unit.passage >= 0).map((unit) => bare(marked[unit.passage]!));
  const spans = [{ start: inside[0]!.start, end: inside.at(-1)!.end }];
  return { content: spans, quoted, cue: cue && spanOf(units, cue), source: source && spanOf(units, source), block };
}

function spanOf(units: readonly Unit[], range: Range): Span {
  return { start: units[range.from]!.start, end: units[range.to - 1]!.end };
}

function bare({ start, end }: Marked): Span {
  return { start, end };
}
