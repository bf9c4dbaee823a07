import type { Country } from '../../model/country';
import type { Organisation, Person } from '../../model/people';
import type { Span } from '../../model/span';
import type { Label } from '../text/labels';
import type { Timex } from '../../model/timex';

/** How the layout of a text shows words to be somebody's without a mark around them. */
export interface LaidOut {
  /**
   * the words of a labelled turn or of a block quotation are the speaker's own; an item of a list
   * is told by the writer
   */
  readonly form: 'turn' | 'item';
  /** the label that stands before the turn, null where a line introduces it */
  readonly label: Label | null;
}

/** A statement as the words lay it out, before anyone asks who its source is. */
export interface Statement {
  /**
   * what was said, marks and a leading "that" included; several spans where the cue cuts it in two
   */
  readonly content: readonly Span[];
  /** the passages of the content that stand between marks, the marks left out */
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** left out where words or marks show the statement */
  readonly laidOut?: LaidOut;
  /**
   * how likely the source is right (0 … 1) where it was chosen by weight; left out where a rule
   * found it
   */
  readonly confidence?: number;
  /**
   * nothing was said: it has the form of a statement, and whom it names may be the "he" of the next
   */
  readonly unsaid?: true;
}

/** Who and what the earlier stages found in the text. */
export interface Known {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly countries: readonly Country[];
  readonly times: readonly Timex[];
}
