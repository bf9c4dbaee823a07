import type { Event } from '../../model/event';
import { idsOfPlaces, type PlaceOfWords } from '../../model/ids';
import type { Timex } from '../../model/timex';
import { edtfOfDate } from '../times/edtf';
import type { ReadText } from '../text/read-text';
import type { FoundEvent } from './found-event';

/**
 * Makes one event of all that tell the same thing at the same time, each token once, in the order
 * of the text.
 */
export function mergeEvents(reading: ReadText, times: readonly Timex[], found: readonly FoundEvent[]): Event[] {
  const seen = new Set<number>();
  const groups = new Map<string, FoundEvent[]>();
  for (const event of found) {
    // a statement's own date is surer than the nearest expression's, and stands first in the list
    if (seen.has(event.token)) continue;
    seen.add(event.token);
    const key = `${event.status} ${event.date} ${event.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  const merged = [...groups.values()].map((group) => group.sort((a, b) => a.token - b.token));
  merged.sort((a, b) => a[0]!.token - b[0]!.token);
  const ids = idsOfPlaces(
    'e',
    reading.text,
    merged.map((group) => placeOf(reading, group[0]!)),
  );
  return merged.map((group, i) => eventOf(reading, times, group, ids[i]!));
}

function placeOf({ text, tokens, sentences }: ReadText, { token }: FoundEvent): PlaceOfWords {
  const word = tokens[token]!;
  const { start, end } = sentences[word.sentence]!;
  return { words: `${text.slice(start, end)} ${word.text}`, start: word.start, end: word.end };
}

function eventOf({ tokens }: ReadText, times: readonly Timex[], group: readonly FoundEvent[], id: string): Event {
  const { status, date, times: own } = group[0]!;
  const edtf = edtfOfDate(
    date,
    own.map((time) => times[time]!.mod),
  );
  return {
    id,
    status,
    date,
    edtf,
    spans: group.map(({ token }) => ({ start: tokens[token]!.start, end: tokens[token]!.end })),
    times: [...new Set(group.flatMap((event) => event.times))].sort((a, b) => a - b),
    people: [...new Set(group.flatMap((event) => event.people))],
    countries: [...new Set(group.flatMap((event) => event.countries))],
  };
}
