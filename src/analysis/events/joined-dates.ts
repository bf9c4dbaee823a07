import type { Timex } from '../../model/timex';
import { opensPhrase } from '../grammar/noun-phrase';
import { rangeWords, rescheduled, timePrepositions } from '../lexicon/beside-dates';
import { datelineEnds } from '../text/dateline';
import { tokenAt, type ReadText, type Token } from '../text/read-text';
import { dayNumber, type Day } from '../times/calendar';
import { dateOfValue } from '../times/edtf';
import { readValue } from '../times/read-value';
import { eventDateOf } from './event-date';
import { fromAnotherDay, type ToldDay } from './from-another-day';

/** What dates an event: one time expression, or several that make an interval or a set together. */
export interface JoinedDate {
  /** indices into the times */
  readonly times: readonly number[];
  /** tokens `[a, b)` */
  readonly a: number;
  readonly b: number;
  readonly date: string;
  readonly grain: string;
}

/** A calendar date on its way to an interval or a set. */
interface Part {
  readonly time: number;
  readonly a: number;
  readonly b: number;
  readonly value: string;
  readonly grain: string;
  readonly first: number;
}

/**
 * `list` waits for its last member; `moved` are the old and the new day of what was put off, neither of
 * which dates anything for sure.
 */
type Join = 'range' | 'set' | 'list' | 'moved';

/**
 * The dates of a text, in its order: "from 28 October to 3 November 2023" is one interval, "on 3, 4
 * and 7 April" one set.
 */
export function joinedDates(reading: ReadText, times: readonly Timex[], published: Day): JoinedDate[] {
  const { text, tokens } = reading;
  const joined: JoinedDate[] = [];
  let run: Part[] = [];
  let how: Join | null = null;
  let told: ToldDay | null = null;
  const end = (): void => {
    joined.push(...joinedOf(run, how));
    run = [];
    how = null;
  };
  const datelines = datelineEnds(reading);
  times.forEach((timex, time) => {
    const a = tokenAt(tokens, timex.start);
    // the day of a dateline is that of the report
    if (timex.start < datelines[tokens[a]!.block]!) return;
    const b = tokenAt(tokens, timex.end - 1) + 1;
    const part = partOf(timex, { time, a, b });
    const last = run[run.length - 1];
    const join = part === null || last === undefined ? null : joinOf(reading, times, last, part);
    if (join === null || (how !== null && how !== 'list')) end();
    else how = join;
    if (part !== null) run.push(part);
    if (part?.grain === 'day') told = { value: dateOfValue(part.value), sentence: tokens[a]!.sentence };
    if (part !== null) return;
    const other = timex.type === 'DURATION' ? fromAnotherDay(reading, timex, { a, b }, told) : null;
    if (other !== null) joined.push({ times: [time], a, b: other.b, date: other.date, grain: 'day' });
    else {
      const date = eventDateOf(timex, text.slice(timex.start, timex.end), published);
      if (date !== null) joined.push({ times: [time], a, b, date, grain: 'span' });
    }
  });
  end();
  return joined;
}

function partOf({ type, value }: Timex, place: Pick<Part, 'time' | 'a' | 'b'>): Part | null {
  const read = type === 'DATE' || type === 'TIME' ? readValue(value) : null;
  return read === null ? null : { ...place, value, grain: read.grain, first: dayNumber(read.day) };
}

/** One date for a range or a finished list, else one for each. */
function joinedOf(run: readonly Part[], how: Join | null): JoinedDate[] {
  const [first] = run;
  const last = run[run.length - 1];
  if (first === undefined || last === undefined) return [];
  if (how === 'moved') return [];
  if (run.length === 1 || how === null || how === 'list')
    return run.map(({ time, a, b, value, grain }) => ({ times: [time], a, b, date: dateOfValue(value), grain }));
  const dates = run.map(({ value }) => dateOfValue(value));
  const date = how === 'range' ? dates.join('/') : `[${dates.join(',')}]`;
  return [{ times: run.map(({ time }) => time), a: first.a, b: last.b, date, grain: 'span' }];
}

/** How a date goes on from the one before; `list` waits for its last member. */
function joinOf({ text, tokens }: ReadText, times: readonly Timex[], from: Part, to: Part): Join | null {
  if (from.first >= to.first || tokens[from.a]!.sentence !== tokens[to.a]!.sentence) return null;
  const between = text.slice(times[from.time]!.end, times[to.time]!.start);
  if (/^\s?[-‐‑–]\s?$/.test(between)) return 'range';
  const words = between.trim().toLowerCase();
  const before = wordsBefore(tokens, from.a);
  if (words === 'and' && before[0] === 'between') return 'range';
  if (rangeWords.has(words) && isRange(words, before, from, to))
    return isRescheduling(tokens, from.a) ? 'moved' : 'range';
  if (from.grain !== to.grain) return null;
  if (words === ',') return 'list';
  return /^,?\s?(?:and|or|and on|and in)$/.test(words) && endsList(tokens, from, to) ? 'set' : null;
}

function wordsBefore(tokens: readonly Token[], at: number): readonly string[] {
  return [1, 2].map((back) => tokens[at - back]?.lower ?? '');
}

/** "from May to June", "Monday to Thursday"; "came in 2001 to 2005 cheers" is none */
function isRange(words: string, before: readonly string[], from: Part, to: Part): boolean {
  return before.includes('from') || words !== 'to' || (from.grain === to.grain && to.a - from.b <= 1);
}

/** "moved the vote from Monday to Thursday": the vote lasts no four days. */
function isRescheduling(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - 8 && tokens[k]!.lower !== '.'; k--)
    if (rescheduled.has(tokens[k]!.lower)) return true;
  return false;
}

/**
 * "on Monday and Tuesday"; not "on Monday and Tuesday's vote", "met on Monday and on Tuesday he left"
 */
function endsList(tokens: readonly Token[], { a }: Part, { b }: Part): boolean {
  const next = tokens[b];
  if (next === undefined) return true;
  if (next.lower === "'s" || next.lower === '’s') return false;
  return !(opensPhrase(next) || next.pos === 'PROPN') || opensSentence(tokens, a);
}

/** "On Monday and Tuesday the court …": nothing stands before the list that it could date. */
function opensSentence(tokens: readonly Token[], a: number): boolean {
  let start = a;
  while (start > 0 && timePrepositions.has(tokens[start - 1]!.lower)) start--;
  return start === 0 || tokens[start - 1]!.sentence !== tokens[a]!.sentence;
}
