import type { Span } from './span';

/**
 * A time expression (TIMEX3). `value` keeps the grain that the text gave: `2024`, `2024-W47`,
 * `2024-11-21`, `P1D`, `PAST_REF`.
 */
export interface Timex extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** TIMEX3 mod: START, MID, END, APPROX, LESS_THAN, MORE_THAN … */
  readonly mod: string | null;
  /**
   * the value in EDTF (ISO 8601-2): `2024-22` a summer, `2024-35` a third quarter, `201X`, `-0043`,
   * `2010~` for "about 2010", a week as an interval of days; null where it has no place on the calendar
   */
  readonly edtf: string | null;
}
