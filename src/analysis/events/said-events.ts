import type { Attribution } from '../../model/attribution';
import { tokenAt, type ReadText } from '../text/read-text';
import { eventNounOf } from './event-nouns';
import type { FoundEvent } from './found-event';
import type { Told } from './find-events';
import type { Who } from './who';

const occasions = new Set([
  'interview',
  'briefing',
  'conference',
  'speech',
  'address',
  'debate',
  'hearing',
  'testimony',
]);

/**
 * Statements with a known date: cues of one speaker on one date are one event, and so is the interview, speech or
 * briefing that their sentence names.
 */
export function saidEvents(reading: ReadText, { attributions, times }: Told, who: Who): FoundEvent[] {
  const found: FoundEvent[] = [];
  for (const attribution of attributions) {
    const { cue, said } = attribution;
    if (cue === null || said === null) continue;
    const token = tokenAt(reading.tokens, cue.start);
    const key = `said ${speakerKey(attribution, token)}`;
    const shared = {
      status: 'said' as const,
      date: said.replace(/T.*$/, ''),
      key,
      people: peopleOf(attribution),
      countries: who({ first: token, end: token + 1 }).countries,
    };
    const sentence = reading.sentences[reading.tokens[token]!.sentence]!;
    const time = times.findIndex(
      (timex) => timex.start >= sentence.start && timex.end <= sentence.end && timex.value.startsWith(shared.date),
    );
    found.push({ ...shared, token, time: time < 0 ? null : time });
    for (let k = token + 1; k < Math.min(sentence.endToken, token + 12); k++) {
      if (occasions.has(eventNounOf(reading.tokens[k]!.lower) ?? '') && time >= 0)
        found.push({ ...shared, token: k, time });
    }
  }
  return found;
}

function speakerKey({ speakers }: Attribution, token: number): string {
  return speakers.length === 0 ? `unknown ${token}` : speakers.map((speaker) => speaker.id).join(' ');
}

function peopleOf({ speakers }: Attribution): string[] {
  return speakers.filter((speaker) => speaker.kind === 'person').map((speaker) => speaker.id);
}
