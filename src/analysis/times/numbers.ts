import { wordAt, type Words } from './expression';
import { smallNumbers, tens } from '../lexicon/calendar-words';
import { vagueNumbers } from '../lexicon/number-words';

/**
 * A number as read: `count` is null for an uncertain one ("several"); `mod` is APPROX for "a couple
 * of".
 */
export interface Count {
  readonly end: number;
  readonly count: number | null;
  readonly mod: string | null;
}

/** The value of one number word or numeral ("24", "1,200", "1.5", "twenty-four"), or null. */
export function numberOf(word: string): number | null {
  if (word === '') return null;
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57)
    return word.length <= 9 && /^(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)$/.test(word)
      ? Number(word.replaceAll(',', ''))
      : null;
  const small = smallNumbers.get(word) ?? tens.get(word);
  if (small !== undefined) return small;
  const dash = word.indexOf('-');
  if (dash <= 0) return null;
  const ten = tens.get(word.slice(0, dash));
  const one = smallNumbers.get(word.slice(dash + 1));
  return ten !== undefined && one !== undefined && one < 10 ? ten + one : null;
}

/**
 * 24 · twenty four · two hundred · 5 1/2 · a dozen · a couple of · several · a few · two and a half
 * · half an · two or three
 */
export function readCount(words: Words, i: number): Count | null {
  const word = wordAt(words, i);
  const next = wordAt(words, i + 1);
  if (word === 'half' && (next === 'a' || next === 'an')) return { end: i + 2, count: 0.5, mod: null };
  if (vagueNumbers.has(word)) return { end: i + 1, count: null, mod: null };
  if (word === 'a' || word === 'an') return readAfterArticle(words, i);
  const whole = readWhole(words, i);
  if (whole === null) return null;
  return readRest(words, whole);
}

function readAfterArticle(words: Words, i: number): Count {
  const next = wordAt(words, i + 1);
  if (next === 'few') return { end: i + 2, count: null, mod: null };
  if (next === 'couple') return { end: i + (wordAt(words, i + 2) === 'of' ? 3 : 2), count: 2, mod: 'APPROX' };
  if (next === 'dozen') return { end: i + 2, count: 12, mod: null };
  if (next === 'half' && wordAt(words, i + 2) === 'dozen') return { end: i + 3, count: 6, mod: null };
  if (next === 'hundred') return { end: i + 2, count: 100, mod: null };
  if (next === 'thousand') return { end: i + 2, count: 1000, mod: null };
  return { end: i + 1, count: 1, mod: null };
}

function readWhole(words: Words, i: number): { end: number; count: number } | null {
  const first = numberOf(wordAt(words, i));
  if (first === null) return null;
  let end = i + 1;
  let count = first;
  if (tens.has(wordAt(words, i))) {
    const one = smallNumbers.get(wordAt(words, end));
    if (one !== undefined && one > 0 && one < 10) {
      count += one;
      end++;
    }
  }
  const scale = { hundred: 100, thousand: 1000, dozen: 12 }[wordAt(words, end) as 'hundred'] as number | undefined;
  return scale === undefined ? { end, count } : { end: end + 1, count: count * scale };
}

/** What may follow a number: a fraction, or a second number that blurs it. */
function readRest(words: Words, { end, count }: { end: number; count: number }): Count {
  const next = wordAt(words, end);
  if (next === '1/2' || next === '½') return { end: end + 1, count: count + 0.5, mod: null };
  if (next === 'and' && wordAt(words, end + 1) === 'a' && wordAt(words, end + 2) === 'half') {
    return { end: end + 3, count: count + 0.5, mod: null };
  }
  if (next === 'or' || next === 'to') {
    const other = readWhole(words, end + 1);
    if (other !== null) return { end: other.end, count, mod: next === 'or' ? 'APPROX' : 'EQUAL_OR_MORE' };
  }
  return { end, count, mod: null };
}
