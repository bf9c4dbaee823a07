import { formOfVerb, isMainVerb } from '../grammar/verb-group';
import { tokenAt, type ReadText, type Sentence } from '../text/read-text';
import { clauseAround } from '../grammar/clause';
import { earlierWords } from '../lexicon/beside-dates';
import { pastStates } from '../lexicon/event-verbs';
import type { EventEvidence } from './event-context';
import type { FoundEvent } from './found-event';
import { isUnreal } from './unreal';
import { stemOf } from '../grammar/word-forms';

/**
 * Events of sentences that name no time but go on in the simple past where the sentence before, of
 * the same paragraph, left off on a known day, and nobody else is speaking: "Troops crossed the
 * river on Monday. They seized the bridge."
 */
export function carriedEvents(
  { reading, times, attributions, who }: EventEvidence,
  dated: readonly FoundEvent[],
): FoundEvent[] {
  const { tokens, sentences } = reading;
  const timed = new Set(times.map(({ start }) => tokens[tokenAt(tokens, start)]!.sentence));
  const spoken = new Set(
    attributions
      .flatMap(({ cue, content }) => [...(cue === null ? [] : [cue]), ...content])
      .map(({ start }) => tokens[tokenAt(tokens, start)]!.sentence),
  );
  const lastOf = lastHappening(reading, dated);
  const carried: FoundEvent[] = [];
  let running: FoundEvent | null = null;
  sentences.forEach((sentence, index) => {
    if (index === 0 || sentences[index - 1]!.block !== sentence.block) running = null;
    const own = lastOf.get(index);
    if (own !== undefined) running = own;
    else if (timed.has(index) || spoken.has(index)) running = null;
    else if (running !== null) {
      const token = firstHappening(reading, sentence);
      if (token === null) running = null;
      else {
        const { people, countries } = who(clauseAround(tokens, token, sentence.firstToken, sentence.endToken));
        carried.push({
          token,
          status: 'happened',
          date: running.date,
          times: running.times,
          people,
          countries,
          key: stemOf(tokens[token]!.lower),
        });
      }
    }
  });
  return carried;
}

/** For each sentence the last event that happened on a single day in it. */
function lastHappening({ tokens }: ReadText, dated: readonly FoundEvent[]): Map<number, FoundEvent> {
  const last = new Map<number, FoundEvent>();
  for (const event of dated) {
    if (event.status === 'happened' && event.date.length === 10 && tokens[event.token]!.pos === 'VERB')
      last.set(tokens[event.token]!.sentence, event);
  }
  return last;
}

/** The first verb of a sentence when it is a simple past that tells an event. */
function firstHappening(reading: ReadText, sentence: Sentence): number | null {
  const { tokens } = reading;
  const { firstToken, endToken } = sentence;
  for (let k = firstToken; k < endToken; k++) {
    const { lower, pos } = tokens[k]!;
    if (earlierWords.has(lower)) return null;
    if (pos === 'AUX' && lower !== 'was' && lower !== 'were') return null;
    if (!isMainVerb(tokens[k]!)) continue;
    // "Dogged by debts, the firm …"
    if (k === firstToken) return null;
    const { form, negated } = formOfVerb(tokens, k, firstToken);
    const told = form === 'past' && !negated && !pastStates.has(lower);
    return told && !isUnreal(reading.tokens, sentence, k) ? k : null;
  }
  return null;
}
