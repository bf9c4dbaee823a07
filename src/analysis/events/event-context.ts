import type { Attribution } from '../../model/attribution';
import type { Country } from '../../model/country';
import type { Person } from '../../model/people';
import type { Timex } from '../../model/timex';
import type { ReadText } from '../text/read-text';
import type { Participants } from './participants';

/** What the events stage draws on. */
export interface EventContext {
  readonly times: readonly Timex[];
  /** the statements as the owner left them */
  readonly attributions: readonly Attribution[];
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
}

/** What every finder of events is handed. */
export interface EventEvidence {
  readonly reading: ReadText;
  readonly times: readonly Timex[];
  /**
   * the statements that somebody may have made: for what they say, those that the owner took away
   * as well
   */
  readonly attributions: readonly Attribution[];
  /** ISO day */
  readonly datePublished: string;
  readonly who: Participants;
}
