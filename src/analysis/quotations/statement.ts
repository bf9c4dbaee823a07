import type { Country } from '../../model/country';
import type { Organisation, Person } from '../../model/people';
import type { Span } from '../../model/span';
import type { Timex } from '../../model/timex';

/** A statement as the words lay it out, before anyone asks who its source is. */
export interface Statement {
  /** what was said, marks and a leading "that" included; several spans where the cue cuts it in two */
  readonly content: readonly Span[];
  /** the passages of the content that stand between marks, the marks left out */
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** how likely the source is right (0 … 1) where it was chosen by weight; left out where a rule found it */
  readonly confidence?: number;
}

/** Who and what the earlier stages found in the text. */
export interface Known {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly countries: readonly Country[];
  readonly times: readonly Timex[];
}
