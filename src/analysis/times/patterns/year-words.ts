import { lettersAt, wordAt, type Words } from '../expression';
import { smallNumbers, tens } from '../../lexicon/calendar-words';

/** A year as read: the index after it, and the year. */
export type ReadYear = readonly [end: number, year: number];

/** A year of four digits. */
export function yearAt(words: Words, i: number): number | null {
  const word = wordAt(words, i);
  return /^[12]\d{3}$/.test(word) ? Number(word) : null;
}

/** The index after "BC", "B.C." or "BCE" at `i`, else `i`. */
export function afterEra(words: Words, i: number): number {
  return /^(?:BCE?|B\.C\.(?:E\.)?)$/.test(lettersAt(words, i)) ? i + 1 : i;
}

/** 44 BC · AD 14 · 14 AD: the year as astronomers count, 44 BC being -43 */
export function readYearOfEra(words: Words, i: number): ReadYear | null {
  const leads = isAnnoDomini(words, i);
  const word = wordAt(words, leads ? i + 1 : i);
  if (!/^[1-9]\d{0,3}$/.test(word)) return null;
  if (leads) return [i + 2, Number(word)];
  if (isAnnoDomini(words, i + 1)) return [i + 2, Number(word)];
  const end = afterEra(words, i + 1);
  return end === i + 1 ? null : [end, 1 - Number(word)];
}

const isAnnoDomini = (words: Words, i: number): boolean => /^(?:AD|CE|A\.D\.)$/.test(lettersAt(words, i));

/**
 * A year after a month, day or season, perhaps after a comma or "of": "1988", "'88", "nineteen
 * eighty-eight".
 */
export function readYearAfter(words: Words, i: number): ReadYear | null {
  const skip = wordAt(words, i) === ',' || wordAt(words, i) === 'of' ? 1 : 0;
  const ofEra = readYearOfEra(words, i + skip);
  if (ofEra !== null) return ofEra;
  const year = yearAt(words, i + skip);
  if (year !== null) return [i + skip + 1, year];
  return readSpokenYear(words, i + skip) ?? readShortYear(words, i + skip);
}

/** '88 */
export function readShortYear(words: Words, i: number): ReadYear | null {
  const mark = lettersAt(words, i);
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || !/^\d\d$/.test(wordAt(words, i + 1))) return null;
  if (words.tokens[i + 1]!.start !== words.tokens[i]!.end) return null;
  const two = Number(wordAt(words, i + 1));
  return [i + 2, yearOfTwo(two)];
}

/** The year of two digits: 1941 to 2040. */
export const yearOfTwo = (two: number): number => (two > 40 ? 1900 + two : 2000 + two);

/** nineteen ninety-six · nineteen seventy nine · nineteen eleven */
export function readSpokenYear(words: Words, i: number): ReadYear | null {
  const word = wordAt(words, i);
  const hundreds = word === 'eighteen' ? 1800 : word === 'nineteen' ? 1900 : word === 'twenty' ? 2000 : null;
  if (hundreds === null) return null;
  const [ten = '', one = ''] = wordAt(words, i + 1).split('-');
  const decade = tens.get(ten);
  if (decade === undefined) {
    const teen = smallNumbers.get(ten);
    return teen !== undefined && teen >= 10 && one === '' ? [i + 2, hundreds + teen] : null;
  }
  const unit = smallNumbers.get(one === '' ? wordAt(words, i + 2) : one) ?? 0;
  const small = unit < 10 ? unit : 0;
  return [i + (one === '' && small > 0 ? 3 : 2), hundreds + decade + small];
}
