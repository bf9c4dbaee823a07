import type { EventStatus } from '../../model/event';

/** An event as first found, by the token that names it. */
export interface FoundEvent {
  readonly token: number;
  readonly status: EventStatus;
  readonly date: string;
  /** indices into the article's times; none where the date comes from elsewhere */
  readonly times: readonly number[];
  readonly people: readonly string[];
  readonly countries: readonly string[];
  /** events of the same key and date are one and the same */
  readonly key: string;
}
