import { tokenAt, type ReadText, type Sentence } from '../text/read-text';
import type { Day } from '../times/calendar';
import { dayValue } from '../times/values';
import { scheduled } from '../times/verbs';
import { anchorOf } from './anchor';
import { clauseAround, formOfVerb } from './clauses';
import { eventDateOf, sideOf } from './event-date';
import { eventNounOf } from './event-nouns';
import type { FoundEvent } from './found-event';
import type { Told } from './find-events';
import { doubts, statusOfVerb } from './status';
import { stemOf } from './stem';
import type { Who } from './who';

/** Events whose own sentence dates them: the verbs and event nouns that each time expression belongs to. */
export function datedEvents(reading: ReadText, { times }: Told, published: Day, who: Who): FoundEvent[] {
  const found: FoundEvent[] = [];
  times.forEach((timex, time) => {
    const date = eventDateOf(timex, reading.text.slice(timex.start, timex.end), published);
    if (date === null) return;
    const a = tokenAt(reading.tokens, timex.start);
    const b = tokenAt(reading.tokens, timex.end - 1) + 1;
    const sentence = reading.sentences[reading.tokens[a]!.sentence]!;
    const { verbs, nouns } = anchorOf(reading.tokens, sentence, a, b);
    for (const token of verbs) add(verbEvent(reading, sentence, token, date, published), token, time, date);
    for (const token of nouns) add(nounStatus(reading, sentence, token, date, published), token, time, date);
  });
  return found;

  function add(status: FoundEvent['status'] | null, token: number, time: number, date: string): void {
    if (status === null) return;
    const { lower, sentence } = reading.tokens[token]!;
    const clause = clauseOf(reading, reading.sentences[sentence]!, token);
    found.push({ token, status, date, time, ...who(clause), key: stemOf(lower) });
  }
}

function clauseOf({ tokens }: ReadText, sentence: Sentence, token: number): { first: number; end: number } {
  return clauseAround(tokens, token, sentence.firstToken, sentence.endToken);
}

function verbEvent(
  { tokens }: ReadText,
  sentence: Sentence,
  token: number,
  date: string,
  published: Day,
): FoundEvent['status'] | null {
  const form = formOfVerb(tokens, token, sentence.firstToken);
  const { first } = clauseAround(tokens, token, sentence.firstToken, sentence.endToken);
  const opener = first > sentence.firstToken ? tokens[first - 1]!.lower : '';
  // "is expected in December": what is expected is ahead, the expecting is no event
  if (scheduled.has(tokens[token]!.lower)) return sideOf(date, dayValue(published)) === 'after' ? 'planned' : null;
  return statusOfVerb(form, sideOf(date, dayValue(published)), doubts.has(opener) || doubts.has(tokens[first]!.lower));
}

/** A noun's event: ahead of publication it is planned (or possible, in a doubtful clause), else it happened, unless denied. */
function nounStatus(
  { tokens }: ReadText,
  sentence: Sentence,
  token: number,
  date: string,
  published: Day,
): FoundEvent['status'] | null {
  const { first, end } = clauseAround(tokens, token, sentence.firstToken, sentence.endToken);
  let doubtful = false;
  for (let k = first; k < end; k++) {
    const { lower } = tokens[k]!;
    if (k < token && (lower === 'no' || lower === 'without' || lower === 'cancelled' || lower === 'canceled'))
      return null;
    if (doubts.has(lower)) doubtful = true;
  }
  const side = sideOf(date, dayValue(published));
  if (doubtful) return 'possible';
  if (side === 'after') return 'planned';
  return eventNounOf(tokens[token]!.lower) === null ? null : 'happened';
}
