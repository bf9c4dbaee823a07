import type { CandidateReading } from '../passages/candidate-readings';
import type { FrameUnit } from '../passages/frame-unit';
import type { Frame } from '../passages/frame';
import type { FrameCounts } from '../passages/frame-counts';

/** Where what was said stands: before its cue, after it, or with its cue elsewhere. */
export type Side = 'before' | 'after' | 'alone';

/**
 * An edge of what was said that is to be found: it begins at or before a passage, or ends at or
 * after one.
 */
export interface Edge {
  readonly which: 'start' | 'end';
  readonly side: Side;
  readonly frame: Frame;
  readonly counts: FrameCounts;
  readonly chosen: CandidateReading;
  /** unit index of the outermost passage on this edge */
  readonly passage: number;
  /** that passage begins in lower case */
  readonly continues: boolean;
  /** beyond this unit the edge cannot lie */
  readonly limit: number;
}

/**
 * Chooses where an edge lies: a start is the unit that it stands before, an end likewise; `places`
 * are never empty.
 */
export type PickPlace = (edge: Edge, places: readonly number[]) => number;

/** How far, in words, what was said may begin before or end after its passage. */
const reach = 60;

/** The places where the edge may lie, the passage's own first. */
export function placesOfEdge({ which, frame: { units }, passage, limit }: Edge): number[] {
  const places = [which === 'start' ? passage : passage + 1];
  if (which === 'start') {
    for (let at = passage - 1; at >= limit && at > passage - reach; at--) if (!isStop(units[at]!)) places.push(at);
  } else {
    for (let at = passage + 2; at <= limit && at < passage + reach; at++) if (!isStop(units[at - 1]!)) places.push(at);
  }
  return places;
}

/** A mark that neither begins nor ends what was said. */
function isStop({ passage, pos }: FrameUnit): boolean {
  return passage < 0 && pos === 'PUNCT';
}
