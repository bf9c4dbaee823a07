import type { Span } from './span';

/**
 * What an event is to its text: it took place, somebody said something, it is to come, it may be or
 * have been.
 */
export const eventStatuses = ['happened', 'said', 'planned', 'possible'] as const;

/** One of `eventStatuses`. */
export type EventStatus = (typeof eventStatuses)[number];

/**
 * What happened, is planned, or was said, on a date (TimeML EVENT with a TLINK to a calendar date).
 */
export interface Event {
  /** `e-` and a short hash of its sentence and words; see `statementId` */
  readonly id: string;
  readonly status: EventStatus;
  /**
   * EDTF (ISO 8601-2) at the grain that the text gave: `2024-11-21`, `2024-11`, an interval
   * `2023-10-28/2023-11-03`, a set `[2024-04-03,2024-04-07]`, before Christ `-0043`, `-02XX`; what has
   * a shorter name in TIMEX3 keeps it: `2024-W47`, `2024-Q3`, `2024-SU`, `199`, `19`
   */
  readonly date: string;
  /** the date in EDTF alone, as `edtf` of its expressions: `2010~`, `2024-35`, `199X`; null where it has none */
  readonly edtf: string | null;
  /** the event's words ("launched", or "insisted" and "interview"), in the order of the text */
  readonly spans: readonly Span[];
  /** indices into the article's `times` */
  readonly times: readonly number[];
  /** ids of people */
  readonly people: readonly string[];
  /** ISO 3166-1 codes */
  readonly countries: readonly string[];
}
