import type { Attribution } from '../../model/attribution';
import type { Country } from '../../model/country';
import type { Event } from '../../model/event';
import type { Person } from '../../model/people';
import type { Timex } from '../../model/timex';
import type { ReadText } from '../text/read-text';

/** What the events stage draws on. */
export interface Told {
  readonly times: readonly Timex[];
  readonly attributions: readonly Attribution[];
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
}

/** Every event that can be put on a date with confidence, in text order. */
export function findEvents(_reading: ReadText, _told: Told, _datePublished: string): Event[] {
  return [];
}
