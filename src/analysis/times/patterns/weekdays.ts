import { lettersAt, wordAt, type Expression, type Moment, type Pattern, type Words } from '../expression';
import { dayParts, shortWeekdays, weekdays } from '../../lexicon/calendar-words';
import { paperNamesAfterWeekday } from '../../lexicon/publishers';
import { weekdayBy, type Which } from '../resolve';
import { addDays, weekdayOf, type Day } from '../calendar';
import { dayValue } from '../values';

const shifts: Record<string, Which> = { last: 'last', past: 'last', this: 'this', next: 'next', coming: 'next' };

/** The weekday at `i`: a full name, or an abbreviation with its stop that is no sentence's end. */
function weekdayAt(words: Words, i: number): number | null {
  const word = wordAt(words, i);
  const full = weekdays.get(word);
  if (full !== undefined) return full;
  const short = shortWeekdays.get(word);
  return short !== undefined && word.endsWith('.') && i + 1 < words.end ? short : null;
}

/** Monday · on Tuesday · Friday's; not "the Sunday Times" */
export const weekday: Pattern = (words, i) => {
  const day = weekdayAt(words, i);
  if (day === null || paperNamesAfterWeekday.has(lettersAt(words, i + 1))) return null;
  return onDay(i, i + 1, (moment) => weekdayBy(moment, day, 'bare'));
};

/**
 * Monday to Thursday · Thursday through Monday · "between Tuesday and Friday": the last is the first
 * of its kind after the first
 */
export const weekdayRange: Pattern = (words, i) => {
  const glued = /^([a-z]+)[-‐‑]([a-z]+)$/.exec(wordAt(words, i));
  const from = glued === null ? weekdayAt(words, i) : (weekdays.get(glued[1]!) ?? null);
  const join = wordAt(words, i + 1);
  const joined = rangeJoins.has(join) || (join === 'and' && wordAt(words, i - 1) === 'between');
  const at = joined ? i + 2 : i;
  const to = glued === null ? (joined ? weekdayAt(words, at) : null) : (weekdays.get(glued[2]!) ?? null);
  if (from === null || to === null || from === to) return null;
  const days = (to - from + 7) % 7;
  const first = (moment: Moment): Day =>
    moment.tense() === 'future' ? weekdayBy(moment, from, 'bare') : addDays(weekdayBy(moment, to, 'bare'), -days);
  const token = words.tokens[i]!;
  const cut = token.start + (glued?.[1]!.length ?? 0);
  const last = onDay(at, at + 1, (moment) => addDays(first(moment), days));
  if (glued === null) return { ...onDay(i, i + 1, first), others: [last] };
  return {
    ...onDay(i, i + 1, first),
    span: { start: token.start, end: cut },
    others: [{ ...last, span: { start: cut + 1, end: token.end } }],
  };
};

const rangeJoins = new Set(['to', 'through', 'thru', 'until', 'till', '-', '–']);

/** last Wednesday · next Friday · this coming Sunday */
export const shiftedWeekday: Pattern = (words, i) => {
  let which = shifts[wordAt(words, i)];
  if (which === undefined) return null;
  const at = wordAt(words, i) === 'this' && /^(?:coming|past)$/.test(wordAt(words, i + 1)) ? i + 1 : i;
  which = shifts[wordAt(words, at)]!;
  const day = weekdayAt(words, at + 1);
  return day === null ? null : onDay(i, at + 2, (moment) => weekdayBy(moment, day, which));
};

/** Tuesday of last week · Monday next week · Friday last week */
export const weekdayOfWeek: Pattern = (words, i) => {
  const day = weekdayAt(words, i);
  if (day === null) return null;
  const at = wordAt(words, i + 1) === 'of' ? i + 2 : i + 1;
  const weeks = { last: -1, this: 0, next: 1 }[wordAt(words, at) as 'last'] as number | undefined;
  if (weeks === undefined || wordAt(words, at + 1) !== 'week') return null;
  const value = ({ published }: Moment): Day => addDays(published, day - weekdayOf(published) + 7 * weeks);
  return onDay(i, at + 2, value);
};

function onDay(first: number, end: number, day: (moment: Moment) => Day): Expression {
  return { first, end, type: 'DATE', mod: null, value: (moment) => dayValue(day(moment)) };
}

/** every Monday · each Thursday · Mondays · Tuesday nights */
export const weekdaySet: Pattern = (words, i) => {
  const every = wordAt(words, i) === 'every' || wordAt(words, i) === 'each' ? i + 1 : i;
  const word = wordAt(words, every);
  const plural = word.endsWith('s') ? weekdays.get(word.slice(0, -1)) : undefined;
  const day = plural ?? weekdays.get(word);
  if (day === undefined) return null;
  const next = wordAt(words, every + 1);
  const part = dayParts.get(next) ?? (next.endsWith('s') ? dayParts.get(next.slice(0, -1)) : undefined);
  const isSet = every > i || plural !== undefined || (part !== undefined && next.endsWith('s'));
  if (!isSet) return null;
  const end = part === undefined ? every + 1 : every + 2;
  const value = `XXXX-WXX-${day}${part === undefined ? '' : `T${part}`}`;
  return { first: i, end, type: 'SET', mod: null, value: () => value };
};
