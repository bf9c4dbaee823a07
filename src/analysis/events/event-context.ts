import type { Attribution } from '../../model/attribution';
import type { Country } from '../../model/country';
import type { Person } from '../../model/people';
import type { Timex } from '../../model/timex';

/** What the events stage draws on. */
export interface EventContext {
  readonly times: readonly Timex[];
  /** the statements as the owner left them */
  readonly attributions: readonly Attribution[];
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
}
