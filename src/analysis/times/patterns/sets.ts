import { wordAt, type Expression, type Pattern } from '../expression';
import { dayParts, pluralUnits, singularUnits } from '../../lexicon/calendar-words';
import { countedUnit } from './units';
import { durationValue } from '../values';
import { ratedThings } from '../../lexicon/beside-dates';

const adverbs: Record<string, string> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  nightly: 'XXXX-XX-XXTNI',
  hourly: 'PT1H',
};

function set(first: number, end: number, value: string): Expression {
  return { first, end, type: 'SET', mod: null, value: () => value };
}

/** daily · weekly · annually */
export const frequency: Pattern = (words, i) => {
  const word = wordAt(words, i);
  const value = Object.hasOwn(adverbs, word) ? adverbs[word] : undefined;
  // "the Weekly Standard", "Daily Mail"
  const letter = words.tokens[i]!.text.charAt(0);
  const inName = letter !== letter.toLowerCase() && i > words.first;
  return value === undefined || inName ? null : set(i, i + 1, value);
};

/** every day · each year · every two weeks · every other week · every night */
export const every: Pattern = (words, i) => {
  const word = wordAt(words, i);
  if (word !== 'every' && word !== 'each') return null;
  const other = wordAt(words, i + 1) === 'other' ? 1 : 0;
  const unit = singularUnits.get(wordAt(words, i + 1 + other));
  if (unit !== undefined && unit !== 'second') return set(i, i + 2 + other, durationValue(1 + other, unit));
  const part = dayParts.get(wordAt(words, i + 1));
  if (part !== undefined) return set(i, i + 2, `XXXX-XX-XXT${part}`);
  const counted = word === 'every' ? countedUnit(words, i + 1) : null;
  return counted === null || !pluralUnits.has(wordAt(words, counted.end - 1))
    ? null
    : set(i, counted.end, durationValue(counted.count, counted.unit));
};

/** $3 a share: none · "twice a week" · "$50,000 a year" · "10 times a day" */
export const rate: Pattern = (words, i) => {
  const article = wordAt(words, i);
  const unit = singularUnits.get(wordAt(words, i + 1));
  if ((article !== 'a' && article !== 'an' && article !== 'per') || unit === undefined || unit === 'second')
    return null;
  const previous = i > words.first ? words.tokens[i - 1]! : null;
  if (previous === null) return null;
  const counts = previous.pos === 'NUM' || ratedThings.has(previous.lower);
  return counts || article === 'per' ? set(i, i + 2, durationValue(1, unit)) : null;
};
