import { formOfVerb, isMainVerb } from '../grammar/verb-group';
import { clauseAround } from '../grammar/clause';
import { stemOf } from '../grammar/word-forms';
import { headsPhrase } from '../grammar/noun-phrase';
import { isState } from '../lexicon/event-verbs';
import { tokenAt, type ReadText, type Sentence } from '../text/read-text';
import { readDay } from '../times/read-value';
import type { EventEvidence } from './event-context';
import { eventDateOf, sideOf } from './event-date';
import type { FoundEvent } from './found-event';
import { isUnreal } from './unreal';

/** A date that stands as a heading: over the rest of its block, or over the blocks behind it. */
interface Heading {
  readonly time: number;
  readonly date: string;
  readonly block: number;
  /** the offset where what it heads begins; the end of its block where it has one to itself */
  readonly from: number;
  readonly alone: boolean;
}

/**
 * Events under dates as headings and prefixes: "28 January: Drivers walk out.", or "28 January 2024"
 * in a line of its own. They are told in the present or the past, without a date of their own.
 */
export function headedEvents({ reading, times, attributions, datePublished, who }: EventEvidence): FoundEvent[] {
  const headings = headingsOf({ reading, times, datePublished });
  if (headings.length === 0) return [];
  const { tokens, sentences } = reading;
  const timed = timedSentences(reading, times, headings);
  const spoken = new Set(
    attributions.flatMap(({ cue }) => (cue === null ? [] : [tokens[tokenAt(tokens, cue.start)]!.sentence])),
  );
  const events: FoundEvent[] = [];
  let next = 0;
  let current: Heading | null = null;
  sentences.forEach((sentence, index) => {
    while (next < headings.length && headings[next]!.block <= sentence.block) current = headings[next++]!;
    if (current === null || spoken.has(index) || (!current.alone && current.block !== sentence.block)) return;
    const word = happeningIn(reading, sentence, current.from);
    if (word === null || timed.has(index)) return;
    const side = sideOf(current.date, datePublished);
    const { people, countries } = who(clauseAround(tokens, word, sentence.firstToken, sentence.endToken));
    const key = stemOf(tokens[word]!.lower);
    const status = side === 'after' ? 'planned' : 'happened';
    events.push({ token: word, status, date: current.date, times: [current.time], people, countries, key });
  });
  return events;
}

function headingsOf({
  reading,
  times,
  datePublished,
}: Pick<EventEvidence, 'reading' | 'times' | 'datePublished'>): Heading[] {
  const { text, tokens, blocks } = reading;
  const headings = times.flatMap((timex, time): Heading[] => {
    const token = tokens[tokenAt(tokens, timex.start)]!;
    const block = blocks[token.block]!;
    const date = timex.type === 'DATE' ? eventDateOf(timex, '', readDay(datePublished)) : null;
    if (date === null || timex.start !== block.start || block.role === 'headline') return [];
    const mark = /^\s?(?::|[–—]|-(?=\s))\s+|^[.:]?$/.exec(text.slice(timex.end, block.end))?.[0];
    if (mark === undefined) return [];
    const from = timex.end + mark.length;
    return [{ time, date, block: token.block, from, alone: from >= block.end }];
  });
  // one date in a line of its own is that of the report
  const alone = headings.filter((heading) => heading.alone).length;
  return headings.filter((heading) => !heading.alone || alone > 1);
}

/** The first verb of the sentence, when it tells what happens or happened. */
function happeningIn({ tokens }: ReadText, sentence: Sentence, from: number): number | null {
  const { firstToken, endToken } = sentence;
  for (let k = firstToken; k < endToken; k++) {
    const { lower, pos, start } = tokens[k]!;
    if (start < from) continue;
    if (pos === 'AUX' && !/^(?:is|are|was|were|has|have)$/.test(lower)) return null;
    if (!isMainVerb(tokens[k]!)) continue;
    const { form, negated } = formOfVerb(tokens, k, firstToken);
    const tells = (form === 'past' || form === 'present') && !negated && !isState(lower);
    return tells && !isUnreal(tokens, sentence, k) ? k : null;
  }
  return verbAsNoun(tokens, sentence, from);
}

/** The "burns" of "The depot burns down", which the tagger takes for a noun */
function verbAsNoun(tokens: ReadText['tokens'], { firstToken, endToken }: Sentence, from: number): number | null {
  for (let k = firstToken + 1; k < endToken; k++) {
    const { pos, lower, start } = tokens[k]!;
    if (start < from || pos !== 'NOUN' || !/[^s]s$/.test(lower) || !headsPhrase(tokens[k - 1])) continue;
    if (tokens[k - 1]!.start < from) continue;
    return /^(?:ADP|ADV|DET|PRON|PROPN|PUNCT)$/.test(tokens[k + 1]?.pos ?? 'PUNCT') ? k : null;
  }
  return null;
}

/** The sentences that name a time which is no heading. */
function timedSentences(
  { tokens }: ReadText,
  times: EventEvidence['times'],
  headings: readonly Heading[],
): Set<number> {
  const heads = new Set(headings.map(({ time }) => time));
  const others = times.filter((_, time) => !heads.has(time));
  return new Set(others.map(({ start }) => tokens[tokenAt(tokens, start)]!.sentence));
}
