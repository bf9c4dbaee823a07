import type { Timex } from '../../model/timex';
import { nounPhraseFrom, opensPhrase } from '../grammar/noun-phrase';
import type { ReadText } from '../text/read-text';
import { readValue } from '../times/read-value';
import { dayValue } from '../times/values';
import { moved } from './event-date';

/** The day last told, and where. */
export interface ToldDay {
  readonly value: string;
  readonly sentence: number;
}

/**
 * The day that a duration is counted to from the event behind it: "Two days after the fire the owner
 * fled", where the sentence before gave the day of the fire; "on Sunday, a day before the vote" is that
 * Sunday once more. `b` is behind that event, which has another day. Null where the text tells none.
 */
export function fromAnotherDay(
  { tokens, sentences }: ReadText,
  { value }: Timex,
  { a, b }: { readonly a: number; readonly b: number },
  told: ToldDay | null,
): { readonly date: string; readonly b: number } | null {
  const way = { after: 1, before: -1 }[tokens[b]?.lower as 'after'] as number | undefined;
  const { sentence } = tokens[a]!;
  const limit = sentences[sentence]!.endToken;
  if (
    way === undefined ||
    told === null ||
    b + 1 >= limit ||
    !opensPhrase(tokens[b + 1]) ||
    tokens[b + 1]!.pos === 'PRON'
  )
    return null;
  const end = Math.max(b + 2, nounPhraseFrom(tokens, b + 1, limit));
  if (told.sentence === sentence) return { date: told.value, b: end };
  // "the Israeli elections" are told apart from what the sentence before told
  const isApart = tokens.slice(b + 1, end - 1).some(({ pos }) => pos === 'ADJ' || pos === 'PROPN');
  if (told.sentence !== sentence - 1 || isApart) return null;
  const day = moved(readValue(told.value)!.day, value, way);
  return day === null ? null : { date: dayValue(day), b: end };
}
