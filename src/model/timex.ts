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
}
