import type { Attribution } from '../../model/attribution';
import type { Span } from '../../model/span';
import { tokenAt, type ReadText } from '../text/read-text';
import { formOfVerb, isMainVerb } from './clauses';
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
    const token = verbOfCue(reading, cue);
    if (token === null) continue;
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

/** The main verb of a cue ("also insisted" → insisted), or null for one that denies the saying. */
function verbOfCue({ tokens, sentences }: ReadText, cue: Span): number | null {
  const first = tokenAt(tokens, cue.start);
  for (let k = first; k < tokens.length && tokens[k]!.start < cue.end; k++) {
    if (isMainVerb(tokens[k]!))
      return formOfVerb(tokens, k, sentences[tokens[k]!.sentence]!.firstToken).negated ? null : k;
  }
  return first;
}

function speakerKey({ speakers }: Attribution, token: number): string {
  return speakers.length === 0 ? `unknown ${token}` : speakers.map((speaker) => speaker.id).join(' ');
}

function peopleOf({ speakers }: Attribution): string[] {
  return speakers.filter((speaker) => speaker.kind === 'person').map((speaker) => speaker.id);
}
