import { wordAt, type Expression, type Pattern } from '../expression';
import { pluralUnits, singularUnits } from '../../lexicon/calendar-words';
import { numberOf, readCount } from '../numbers';
import { durationValue } from '../values';
import { countedUnit } from './units';
import {
  afterDurations,
  ageWords,
  beforeDurations,
  beforeHours,
  boundAdjectives,
  nearestAdjectives,
} from '../../lexicon/beside-dates';

function duration(first: number, end: number, value: string, mod: string | null = null): Expression {
  return { first, end, type: 'DURATION', mod, value: () => value };
}

/**
 * two weeks · more than four hours · a month · 5 1/2 hours · several years · a minute and a half ·
 * a week or two; not "42 years old"
 */
export const plainDuration: Pattern = (words, i) => {
  const counted = countedUnit(words, i);
  if (counted === null) return null;
  let { end, count } = counted;
  if (
    wordAt(words, end) === 'and' &&
    wordAt(words, end + 1) === 'a' &&
    wordAt(words, end + 2) === 'half' &&
    count !== null
  ) {
    end += 3;
    count += 0.5;
  }
  if (ageWords.has(wordAt(words, end)) || wordAt(words, i - 1) === 'aged') return null;
  // the name of a programme or film: "60 Minutes"
  const unitLetter = words.tokens[counted.end - 1]!.text.charAt(0);
  if (unitLetter !== unitLetter.toLowerCase() && /^\d/.test(wordAt(words, i))) return null;
  // "a day" of "five times a day" is a rate; "a second strike" no second at all
  const isArticle = wordAt(words, i) === 'a';
  if (counted.unit === 'second' && isArticle) return null;
  if (counted.unit === 'minute' && isArticle && words.tokens[end]?.pos === 'NOUN') return null;
  if (wordAt(words, end) === 'or' && wordAt(words, end + 1) === 'so')
    return duration(i, end + 2, durationValue(count, counted.unit), 'APPROX');
  if (count === 1 && wordAt(words, end) === 'or' && wordAt(words, end + 1) === 'two')
    return duration(i, end + 2, durationValue(1, counted.unit), 'APPROX');
  return duration(i, end, durationValue(count, counted.unit), counted.mod);
};

/**
 * the past 24 hours · the last two weeks · the next few days · the coming months · the past year ·
 * the nine months · the first six months
 */
export const boundedDuration: Pattern = (words, i) => {
  const the = wordAt(words, i);
  let at = beforeDurations.has(the) ? i + 1 : i;
  if (at === i) return null;
  if (the === 'the' && boundAdjectives.has(wordAt(words, at))) at++;
  const bounded =
    at > i + 1 || the === 'past' || the === 'last' || the === 'next' || the === 'first' || the === 'previous';
  const count = readCount(words, at);
  const article = wordAt(words, at) === 'a' || wordAt(words, at) === 'an';
  if (count !== null && !article) {
    const counted = countedUnit(words, at);
    if (counted === null || ageWords.has(wordAt(words, counted.end))) return null;
    return duration(i, counted.end, durationValue(counted.count, counted.unit), counted.mod);
  }
  if (!bounded || (the === 'first' && at === i + 1)) return null;
  const word = wordAt(words, at);
  const plural = pluralUnits.get(word);
  if (plural !== undefined && at === i + 2) return duration(i, at + 1, durationValue(null, plural));
  const unit = singularUnits.get(word);
  if (unit === undefined || at !== i + 2 || !nearestAdjectives.has(wordAt(words, at - 1))) return null;
  return duration(i, at + 1, durationValue(1, unit));
};

/** 24-hour · two-week · eight-year · decades-long · day-long · several-year; not "42-year-old" */
export const hyphenDuration: Pattern = (words, i) => {
  const parts = wordAt(words, i).split(/[-‐‑]/);
  if (parts.length < 2 || parts.length > 3 || parts.includes('old')) return null;
  const last = parts[parts.length - 1]!;
  const long = last === 'long';
  if (parts.length === 2 && long) {
    const many = pluralUnits.get(parts[0]!);
    const one = singularUnits.get(parts[0]!);
    if (many !== undefined) return duration(i, i + 1, durationValue(null, many));
    return one === undefined ? null : duration(i, i + 1, durationValue(1, one));
  }
  const unit = singularUnits.get(long ? parts[parts.length - 2]! : last);
  if (unit === undefined || (unit === 'second' && !/^\d/.test(parts[0]!)) || unit === 'quarter') return null;
  const count =
    parts[0] === 'several' || parts[0] === 'multi' ? null : numberOf(parts.slice(0, long ? -2 : -1).join('-'));
  if (count === null && parts[0] !== 'several' && parts[0] !== 'multi') return null;
  return duration(i, i + 1, durationValue(count, unit));
};

/** for weeks · months after · years of war · days; not "office hours", "these days" */
export const bareUnits: Pattern = (words, i) => {
  const unit = pluralUnits.get(wordAt(words, i));
  if (unit === undefined || unit === 'second' || unit === 'minute') return null;
  if (beforeHours.has(wordAt(words, i - 1))) return null;
  const other = wordAt(words, i + 1) === 'or' ? pluralUnits.get(wordAt(words, i + 2)) : undefined;
  if (other !== undefined) return duration(i, i + 3, durationValue(null, unit), 'APPROX');
  const next = wordAt(words, i + 1);
  if (next === 'ago' || next === 'earlier' || next === 'later') {
    const value = next === 'later' ? 'FUTURE_REF' : 'PAST_REF';
    return { first: i, end: i + 2, type: 'DATE', mod: null, value: () => value };
  }
  const previous = i > words.first ? words.tokens[i - 1]! : null;
  if (
    previous !== null &&
    (previous.pos === 'NOUN' || previous.pos === 'NUM' || (previous.pos === 'ADJ' && !afterDurations.has(next)))
  )
    return null;
  if (ageWords.has(next)) return null;
  return duration(i, i + 1, durationValue(null, unit));
};
