import type { Attribution } from '../../model/attribution';
import { tokenAt, type ReadText } from '../text/read-text';
import type { FoundEvent } from './found-event';

/**
 * What the owner settled of a word that introduces a statement: that it introduces none, or none of
 * a known day, or whose it is.
 */
export type Settled = 'noEvent' | { readonly people: readonly string[] };

/**
 * Of the tokens of cues, what the owner settled: from the statements as the engine found them and
 * as the owner left them.
 */
export function settledCues(
  reading: ReadText,
  found: readonly Attribution[],
  left: readonly Attribution[],
): ReadonlyMap<number, Settled> {
  const settled = new Map<number, Settled>();
  const kept = new Map(left.map((attribution) => [attribution.id, attribution]));
  // one whose words were put right has another id, and the same cue
  const cues = new Map(left.map((attribution) => [attribution.cue?.start, attribution]));
  for (const before of found) {
    const now = kept.get(before.id) ?? cues.get(before.cue?.start);
    if ((now?.cue ?? null) === null && !cues.has(before.cue?.start)) settle(reading, before, 'noEvent', settled);
    if (now?.correctedByEditor !== true) continue;
    const isUndated = now.said === null && before.said !== null;
    settle(reading, now, isUndated ? 'noEvent' : { people: peopleOf(now) }, settled);
  }
  return settled;
}

function settle(reading: ReadText, { cue }: Attribution, as: Settled, settled: Map<number, Settled>): void {
  if (cue === null) return;
  const { tokens } = reading;
  for (let k = tokenAt(tokens, cue.start); k < tokens.length && tokens[k]!.start < cue.end; k++) settled.set(k, as);
}

/** Events found by their words alone, with the owner's word on those that are words of saying. */
export function asSettled(events: readonly FoundEvent[], settled: ReadonlyMap<number, Settled>): FoundEvent[] {
  if (settled.size === 0) return [...events];
  return events.flatMap((event) => {
    const word = settled.get(event.token);
    if (word === 'noEvent') return [];
    return [word === undefined ? event : { ...event, people: word.people }];
  });
}

/** The ids of the people who speak. */
export function peopleOf({ speakers }: Attribution): string[] {
  return speakers.filter((speaker) => speaker.kind === 'person').map((speaker) => speaker.id);
}
