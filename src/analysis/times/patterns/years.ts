import { fixed, lettersAt, wordAt, type Expression, type Pattern, type Words } from '../expression';
import { sayingForms } from '../../lexicon/reporting';
import { ordinals, pluralUnits, singularUnits, tens } from '../../lexicon/calendar-words';
import { yearValue } from '../values';
import { readShortYear, readSpokenYear } from './year-words';
import { beforeYears, determinersOfYears, measures, surelyBeforeYears } from '../../lexicon/beside-dates';

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
    /^(?:no\.?|nos\.?|page|room|flight|route|highway|number|version|boeing|unit)$/.test(previous)
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
  return fixed(joined === null ? i : at, at + (joined === null ? 2 : 1), String(number - 1).padStart(2, '0'));
};

/** Ordinals in words from the thirteenth to the twenty-first. */
export const higherOrdinals: ReadonlyMap<string, number> = new Map(
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
    .split(' ')
    .map((word, i) => [word, i + 13] as const),
);
