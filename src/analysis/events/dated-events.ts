import { tokenAt, type ReadText, type Sentence, type Token } from '../text/read-text';
import type { Day } from '../times/calendar';
import { dayValue } from '../times/values';
import { planning, scheduled } from '../times/verbs';
import { anchorOf } from './anchor';
import { clauseAround, formOfVerb, governorOf } from './clauses';
import { eventDateOf, sideOf } from './event-date';
import type { Told } from './find-events';
import type { FoundEvent } from './found-event';
import { doubts, statusOfVerb } from './status';
import { stemOf } from './stem';
import { sharersOf } from './together';
import type { Who } from './who';

/** An event's token, its status, and the verb whose event it is a part of ("staged" for the coup). */
interface Marked {
  readonly token: number;
  readonly status: FoundEvent['status'];
  readonly partOf: number;
}

/** Events whose own sentence dates them: the verbs and event nouns that each time expression belongs to. */
export function datedEvents(reading: ReadText, { times }: Told, published: Day, who: Who): FoundEvent[] {
  const { text, tokens, sentences } = reading;
  return times.flatMap((timex, time) => {
    const date = eventDateOf(timex, text.slice(timex.start, timex.end), published);
    if (date === null) return [];
    const a = tokenAt(tokens, timex.start);
    const b = tokenAt(tokens, timex.end - 1) + 1;
    const sentence = sentences[tokens[a]!.sentence]!;
    const side = sideOf(date, dayValue(published));
    const { verbs, nouns } = anchorOf(tokens, sentence, a, b);
    const marked = [
      ...verbs.flatMap((verb) => markVerb(tokens, sentence, verb, side)),
      ...nouns.flatMap((noun) => markNoun(tokens, sentence, noun, side)),
    ];
    return marked.map(({ token, status, partOf }) => {
      const clause = clauseAround(tokens, token, sentence.firstToken, sentence.endToken);
      return { token, status, date, time, ...who(clause), key: stemOf(tokens[partOf]!.lower) };
    });
  });
}

type Side = ReturnType<typeof sideOf>;

/** The verb's own event, and those that share its time; an infinitive before publication stands for the verb that governs it. */
function markVerb(tokens: readonly Token[], sentence: Sentence, verb: number, side: Side): Marked[] {
  const { form } = formOfVerb(tokens, verb, sentence.firstToken);
  if (form === 'to' && side !== 'after') {
    const governor = governorOf(tokens, verb, sentence.firstToken);
    if (governor === null || formOfVerb(tokens, governor, sentence.firstToken).form !== 'past') return [];
    const own: Marked[] = planning.has(tokens[governor]!.lower)
      ? []
      : [{ token: verb, status: 'happened', partOf: governor }];
    return [...markVerb(tokens, sentence, governor, side), ...own];
  }
  const status = statusOf(tokens, sentence, verb, side);
  if (status === null) return [];
  const sharers = status === 'happened' ? sharersOf(tokens, sentence, verb) : [];
  return [
    { token: verb, status, partOf: verb },
    ...sharers.map((token) => ({ token, status, partOf: tokens[token]!.pos === 'VERB' ? token : verb })),
  ];
}

function statusOf(tokens: readonly Token[], sentence: Sentence, verb: number, side: Side): FoundEvent['status'] | null {
  // "is expected in December": what is expected is ahead, the expecting is no event
  if (scheduled.has(tokens[verb]!.lower)) return side === 'after' ? 'planned' : null;
  const { first } = clauseAround(tokens, verb, sentence.firstToken, sentence.endToken);
  const opener = first > sentence.firstToken ? tokens[first - 1]!.lower : '';
  const doubtful = doubts.has(opener) || doubts.has(tokens[first]!.lower);
  return statusOfVerb(formOfVerb(tokens, verb, sentence.firstToken), side, doubtful);
}

const cancelling = new Set(['no', 'without', 'cancelled', 'canceled', 'postponed']);

/** A noun's event: ahead of publication it is planned (or possible, in a doubtful clause), else it happened, unless denied. */
function markNoun(tokens: readonly Token[], sentence: Sentence, noun: number, side: Side): Marked[] {
  const { first, end } = clauseAround(tokens, noun, sentence.firstToken, sentence.endToken);
  let doubtful = false;
  for (let k = first; k < end; k++) {
    const { lower } = tokens[k]!;
    if (cancelling.has(lower)) return [];
    if (doubts.has(lower)) doubtful = true;
  }
  return [{ token: noun, status: doubtful ? 'possible' : side === 'after' ? 'planned' : 'happened', partOf: noun }];
}
