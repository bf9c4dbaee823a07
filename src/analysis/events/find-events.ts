import type { Attribution } from '../../model/attribution';
import type { Country } from '../../model/country';
import type { Event } from '../../model/event';
import type { Person } from '../../model/people';
import type { Timex } from '../../model/timex';
import type { ReadText } from '../text/read-text';
import { readDay } from '../times/values';
import { carriedEvents } from './carried-events';
import { datedEvents } from './dated-events';
import { mergeEvents } from './merge-events';
import { intendedEvents } from './intended-events';
import { ongoingEvents } from './ongoing-events';
import { saidEvents } from './said-events';
import { whoIsNamed } from './who';

/** What the events stage draws on. */
export interface Told {
  readonly times: readonly Timex[];
  readonly attributions: readonly Attribution[];
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
}

/** Every event that can be put on a date with confidence, in text order. */
export function findEvents(reading: ReadText, told: Told, datePublished: string): Event[] {
  const who = whoIsNamed(reading, told.people, told.countries);
  const said = saidEvents(reading, told, datePublished, who);
  const dated = datedEvents(reading, told, readDay(datePublished), who);
  const carried = carriedEvents(reading, told, dated, who);
  const ongoing = ongoingEvents(reading, told, datePublished, who);
  const intended = intendedEvents(reading, told, datePublished, dated, who);
  return mergeEvents(reading, [...said, ...dated, ...carried, ...ongoing, ...intended]);
}
