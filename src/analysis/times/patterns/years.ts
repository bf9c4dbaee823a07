import { fixed, lettersAt, wordAt, type Expression, type Pattern, type Words } from '../expression';
import { sayingForms } from '../../lexicon/reporting';
import { ordinals, pluralUnits, singularUnits, tens } from '../../lexicon/calendar-words';
import { yearValue } from '../values';
import { joins } from './date-words';
import { afterEra, readShortYear, readSpokenYear, readYearOfEra, yearAt } from './year-words';
import {
  beforeNumbers,
  beforeYears,
  amountVerbs,
  determinersOfYears,
  measures,
  surelyBeforeYears,
} from '../../lexicon/beside-dates';

const money = new Set(['$', '£', '€', '¥', '#', '%', '+', '/', '=', '°']);

/** 1988 · early 1991 · "the 1996 election"; not "2000 troops", "$1999", "page 1950", "No. 1984" */
export const year: Pattern = (words, i) => {
  const word = wordAt(words, i);
  if (word.length !== 4 || !/^[12]\d{3}$/.test(word)) return null;
  return standsForYear(words, i, Number(word)) ? fixed(i, i + 1, word) : null;
};

function standsForYear(words: Words, i: number, number: number): boolean {
  const previous = wordAt(words, i - 1);
  const next = wordAt(words, i + 1);
  if (
    money.has(previous) ||
    money.has(next) ||
    beforeNumbers.has(previous) ||
    /^(?:nos\.?|page|room|flight|route|highway|number|boeing|unit)$/.test(previous)
  )
    return false;
  if (pluralUnits.has(next) || (singularUnits.has(next) && next !== 'quarter' && next !== 'second')) return false;
  if (measures.has(next)) return false;
  const following = i + 1 < words.end ? words.tokens[i + 1]! : null;
  const pluralFollows =
    following !== null && following.pos === 'NOUN' && following.lower.endsWith('s') && !following.lower.endsWith('ss');
  if (number < 1900 || number > 2099)
    return surelyBeforeYears.has(previous) && !pluralFollows && following?.pos !== 'NOUN' && following?.pos !== 'ADJ';
  if (pluralFollows && !surelyBeforeYears.has(previous)) return determinersOfYears.has(previous);
  const previousToken = i > words.first ? words.tokens[i - 1]! : null;
  if (previousToken === null || beforeYears.has(previous)) return true;
  return (previousToken.pos !== 'NUM' && previousToken.pos !== 'VERB') || sayingForms.has(previous);
}

/** "from 1641 to 1643" · "between 1641 and 1643" · 1641–1643; not "rose from 1500 to 1700" */
export const yearToYear: Pattern = (words, i) => {
  const join = wordAt(words, i + 1);
  const [from, to] = [yearAt(words, i), yearAt(words, i + 2)];
  if (from === null || to === null || to <= from || to - from > mostYears) return null;
  if (!/^(?:to|until|till|through|and|[-–])$/.test(join) || measures.has(wordAt(words, i + 3))) return null;
  const before = wordAt(words, i - 1);
  const isRange = /^[-–]$/.test(join) || (join === 'and' ? before === 'between' : before === 'from');
  if (!isRange || amountVerbs.has(wordAt(words, i - 2))) return null;
  return { ...fixed(i, i + 1, yearValue(from)), others: [fixed(i + 2, i + 3, yearValue(to))] };
};

/** no reign or war lasts longer */
const mostYears = 400;

/** 1957-58 · 2014-2019 */
export const yearRange: Pattern = (words, i) => {
  const found = /^((?:1[5-9]|20)\d\d)[-‐‑](\d\d|(?:1[5-9]|20)\d\d)$/.exec(wordAt(words, i));
  if (found === null) return null;
  const from = found[1]!;
  const to = found[2]!.length === 2 ? from.slice(0, 2) + found[2]! : found[2]!;
  if (to <= from) return null;
  const { start, end } = words.tokens[i]!;
  const first: Expression = { ...fixed(i, i + 1, from), span: { start, end: start + 4 } };
  return { ...first, others: [{ ...fixed(i, i + 1, to), span: { start: start + 5, end } }] };
};

/** 44 BC · AD 14 · 1200 BCE · 499-493 BC · "from 499 to 493 BC", "496 and 495 BC" */
export const yearOfEra: Pattern = (words, i) => {
  const year = readYearOfEra(words, i);
  if (year !== null) return fixed(i, year[0], yearValue(year[1]));
  const range = /^(\d{1,4})[-‐‑](\d{1,4})$/.exec(wordAt(words, i));
  if (range !== null) return rangeOfEra(words, i, range[1]!, range[2]!);
  const second = joins.has(wordAt(words, i + 1)) ? readYearOfEra(words, i + 2) : null;
  const first = Number(/^\d{1,4}$/.exec(wordAt(words, i))?.[0] ?? 0);
  return second === null || first === 0 || 1 - first >= second[1] ? null : fixed(i, i + 1, yearValue(1 - first));
};

function rangeOfEra(words: Words, i: number, from: string, to: string): Expression | null {
  const end = afterEra(words, i + 1);
  if (end === i + 1 || Number(from) <= Number(to)) return null;
  const { start } = words.tokens[i]!;
  const cut = start + from.length;
  const last = {
    ...fixed(i, end, yearValue(1 - Number(to))),
    span: { start: cut + 1, end: words.tokens[end - 1]!.end },
  };
  return { ...fixed(i, i + 1, yearValue(1 - Number(from))), span: { start, end: cut }, others: [last] };
}

/** "between 1996 and 97": none · "the class of '68" · "the summer of '69" */
export const shortYear: Pattern = (words, i) => {
  const short = readShortYear(words, i);
  return short === null || !beforeYears.has(wordAt(words, i - 1)) ? null : fixed(i, short[0], yearValue(short[1]));
};

/** nineteen ninety-six · nineteen seventy nine; not "two thousand five" */
export const spokenYear: Pattern = (words, i) => {
  const spoken = readSpokenYear(words, i);
  return spoken === null ? null : fixed(i, spoken[0], yearValue(spoken[1]));
};

const decadeWords = new Map([...tens.keys()].map((word, i) => [word.replace(/y$/, 'ies'), 192 + i] as const));

/** the 1980s · the '80s · the eighties · 1970's; not "in his thirties" */
export const decade: Pattern = (words, i) => {
  const at = wordAt(words, i) === 'the' ? i + 1 : i;
  const word = wordAt(words, at);
  const full = /^([12]\d\d)0s$/.exec(word);
  if (full !== null) return fixed(i, at + 1, full[1]!);
  if (/^[12]\d\d0$/.test(word) && wordAt(words, at + 1) === "'s" && at > i) return fixed(i, at + 2, word.slice(0, 3));
  const mark = lettersAt(words, at);
  const short = /^(\d)0s$/.exec(mark === "'" || mark === '’' || mark === '‘' ? wordAt(words, at + 1) : '');
  if (short !== null) return fixed(i, at + 2, Number(short[1]) >= 2 ? `19${short[1]!}` : `20${short[1]!}`);
  const named = decadeWords.get(word);
  return named !== undefined && at > i ? fixed(i, at + 1, String(named)) : null;
};

/** the 20th century · 11th century · the nineteenth century */
export const century: Pattern = (words, i) => {
  const at = wordAt(words, i) === 'the' ? i + 1 : i;
  const joined = /^(\w+)-century$/.exec(wordAt(words, at));
  const ordinal = joined === null ? wordAt(words, at) : joined[1]!;
  if (joined === null && wordAt(words, at + 1) !== 'century') return null;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(ordinal);
  const number = digits === null ? (ordinals.get(ordinal) ?? higherOrdinals.get(ordinal)) : Number(digits[1]);
  if (number === undefined || number > 30) return null;
  const end = at + (joined === null ? 2 : 1);
  const value = String(number - 1).padStart(2, '0');
  const ofEra = afterEra(words, end);
  return fixed(joined === null ? i : at, ofEra, ofEra === end ? value : `BC${value}`);
};

/** Ordinals in words from the thirteenth to the twenty-first. */
export const higherOrdinals: ReadonlyMap<string, number> = new Map(
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
    .split(' ')
    .map((word, i) => [word, i + 13] as const),
);
