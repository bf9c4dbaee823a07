import type { Span } from '../../../model/span';
import type { WordClass } from '../../text/tagger/tag';

/**
 * A word of the writer's own, or a whole marked passage standing in as one dummy word. Its span
 * takes the marks in.
 */
export interface FrameUnit extends Span {
  /** empty for a passage */
  readonly lower: string;
  /** of a passage the last character and its closing mark */
  readonly text: string;
  readonly pos: WordClass;
  /** index of the sentence that it stands or begins in */
  readonly sentence: number;
  /** index into the marked passages; -1 for a word */
  readonly passage: number;
}

/** A half-open range of unit indices within one frame. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The text span of a range of units. */
export function spanOfUnits(units: readonly FrameUnit[], range: Range): Span {
  return { start: units[range.from]!.start, end: units[range.to - 1]!.end };
}
