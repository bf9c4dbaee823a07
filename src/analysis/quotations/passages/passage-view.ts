import type { Frame } from './frame';
import type { FrameCounts } from './frame-counts';

/** What the features need to know of a passage beyond its frame. */
export interface PassageView {
  readonly frame: Frame;
  readonly counts: FrameCounts;
  /** unit index of the passage */
  readonly index: number;
  /** the words between the marks */
  readonly words: string;
  readonly closed: boolean;
  /** true when the frame before belongs to the same block */
  readonly continues: boolean;
  /** the frame before its own, of whatever block */
  readonly before: Frame | undefined;
  /** last word of the source before, lower case; empty when there is none */
  readonly previousHead: string;
  /** how often the text has a word (lower case) right before or after a verb of saying */
  readonly speaks: ReadonlyMap<string, number>;
}

/**
 * What a passage's own words bring to the features of a reading: their shape and the stop they end
 * in.
 */
export interface PassageTraits {
  readonly shape: number;
  /** last character, if it is a stop */
  readonly last: number;
}

/** What all candidate readings of a passage share. */
export interface Facts extends PassageTraits {
  readonly place: number;
  /** the features proper, as (kind, a, b, c), before the pattern is mixed in */
  readonly shared: readonly (readonly [number, number, number, number])[];
}
