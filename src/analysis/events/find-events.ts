import type { EventContext } from './event-context';
import type { Attribution } from '../../model/attribution';
import type { Event } from '../../model/event';
import { editorNotes } from '../text/editor-notes';
import type { ReadText } from '../text/read-text';
import { carriedEvents } from './carried-events';
import { datedEvents } from './dated-events';
import { headedEvents } from './headed-events';
import { mergeEvents } from './merge-events';
import { intendedEvents } from './intended-events';
import { ongoingEvents } from './ongoing-events';
import { saidEvents } from './said-events';
import { asSettled, settledCues } from './settled-cues';
import { participantsIn } from './participants';

/**
 * Every event that can be put on a date with confidence, in text order. `before` are the statements
 * as the engine found them, where the owner changed some.
 */
export function findEvents(
  reading: ReadText,
  told: EventContext,
  datePublished: string,
  before: readonly Attribution[] = told.attributions,
): Event[] {
  const who = participantsIn(reading, told.people, told.countries);
  const settled = settledCues(reading, before, told.attributions);
  const { times, attributions } = told;
  const said = saidEvents({ reading, times, attributions, datePublished, who }, settled);
  // words that somebody put into a mouth are dated by nothing around them, also where the owner
  // says that nobody spoke
  const evidence = { reading, times, attributions: withRemoved(before, attributions), datePublished, who };
  const dated = asSettled(datedEvents(evidence), settled);
  const carried = carriedEvents(evidence, dated);
  const headed = headedEvents(evidence);
  const ongoing = ongoingEvents(evidence);
  const intended = intendedEvents(evidence, dated);
  const notes = editorNotes(reading);
  const found = [...said, ...dated, ...asSettled([...headed, ...carried, ...ongoing, ...intended], settled)];
  return mergeEvents(
    reading,
    times,
    found.filter(({ token }) => notes[reading.tokens[token]!.sentence] === 0),
  );
}

function withRemoved(before: readonly Attribution[], left: readonly Attribution[]): readonly Attribution[] {
  const ids = new Set(left.map(({ id }) => id));
  const removed = before.filter(({ id }) => !ids.has(id));
  return removed.length === 0 ? left : [...removed, ...left];
}
