import { daysInMonth } from '../calendar';
import { fixed, wordAt, type Expression, type Pattern, type Words } from '../expression';
import { beforeNumbers } from '../../lexicon/beside-dates';
import { dayValue } from '../values';
import { monthOf } from './date-words';
import { yearOfTwo } from './year-words';

/** 2024-11-21 · 11/21/2024 · 21.11.2024 · 19-Nov-12; not "version 3.2.2012" */
export const numericDate: Pattern = (words, i) => {
  const word = wordAt(words, i);
  if (word.length < 8 || word.length > 11 || beforeNumbers.has(wordAt(words, i - 1))) return null;
  const iso = /^(\d{4})[-/.](\d\d)[-/.](\d\d)$/.exec(word);
  if (iso !== null) return checkedDate(i, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const other = /^(\d\d?)([-/.])(\d\d?)\2(\d{4})$/.exec(word);
  if (other === null) return dayMonthYear(words, i);
  const [a, b, year] = [Number(other[1]), Number(other[3]), Number(other[4])];
  const dayFirst = a > 12 || other[2] === '.';
  return dayFirst ? checkedDate(i, year, b, a) : checkedDate(i, year, a, b);
};

/** 19-Nov-12 · 3/Mar/2021 */
function dayMonthYear(words: Words, i: number): Expression | null {
  const parts = /^(\d\d?)([-/.])([a-z]{3,4})\2(\d\d(?:\d\d)?)$/.exec(wordAt(words, i));
  const month = parts === null ? null : monthOf(parts[3]!);
  if (parts === null || month === null) return null;
  const year = parts[4]!.length === 4 ? Number(parts[4]) : yearOfTwo(Number(parts[4]));
  return checkedDate(i, year, month, Number(parts[1]));
}

function checkedDate(i: number, year: number, month: number, day: number): Expression | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return fixed(i, i + 1, dayValue({ year, month, day }));
}

/** 9/11 */
export const nineEleven: Pattern = (words, i) => (wordAt(words, i) === '9/11' ? fixed(i, i + 1, '2001-09-11') : null);
