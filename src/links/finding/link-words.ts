import { normaliseWords } from '../../model/ids';
import type { Span } from '../../model/span';
import { withCapitalsTold } from './told-by-capitals';

/** A word of a text as links compare it. */
export interface LinkWord extends Span {
  /** its letters and digits, lower case, without accents */
  readonly key: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text, cut as the languages of the world cut them; the first `most` of them. */
export function wordsIn(text: string, most = Infinity): LinkWord[] {
  const words: LinkWord[] = [];
  for (const { segment, index } of isPlainEnglish(text) ? plainWords(text) : segmenter.segment(text)) {
    const key = normaliseWords(segment).replaceAll(' ', '');
    if (key !== '') words.push({ key, start: index, end: index + segment.length });
    if (words.length === most) break;
  }
  return words;
}

// ASCII without the colon, on which versions of Unicode differ, with curly marks and dashes
const plain = /^[\n -9;-~‐-’“-„…]*$/;
const isPlainEnglish = (text: string): boolean => plain.test(text);

/**
 * Letters and digits that stand together, and what joins two letters ("don't", "U.S") or two digits
 * ("1,000").
 */
const plainWord = /(?:\w|(?<=[A-Za-z])['.’‘](?=[A-Za-z])|(?<=\d)[,;'.’‘](?=\d))+/g;

/** What the segmenter finds in plain English, at a tenth of its time. */
function* plainWords(text: string): Generator<{ readonly segment: string; readonly index: number }> {
  for (const { 0: segment, index } of text.matchAll(plainWord)) yield { segment, index };
}

const thousands = /(?<=\d),(?=\d{3}(?!\d))/g;
/**
 * What no word keeps and makes another sum or name of it: €, %, ², ½, the sign before a number, the
 * point and the dash within it; the end of "A+" and "C#"; a small picture
 */
const signs =
  /\p{Sc}|\p{No}|(?!−)\p{Sm}|[%‰]|\p{Extended_Pictographic}|(?<=\p{L})#|(?<![^\s(])[-−–](?=\p{Sc}?\d)|(?<=\d)[-−–.,](?=\d)/gu;
/** Letters of scripts in which a mark makes another letter: "й", "バ". */
const markedLetters = /[^\p{Script=Latin}\p{Script=Greek}\P{L}]\p{M}+/gu;

/**
 * What is the same for the same words, however they are punctuated, spaced and accented, and
 * differs with any letter, digit, sign of a number, or capital that makes another word of one.
 */
export function sameWordsKey(text: string): string {
  const plain = text.replace(thousands, '');
  const told = withCapitalsTold(plain).replace(
    signs,
    (one) => ` sign${(/[−–]/.test(one) ? '-' : one).codePointAt(0)} `,
  );
  const marked = plain.normalize('NFD').match(markedLetters)?.join('') ?? '';
  return marked === '' ? normaliseWords(told) : `${normaliseWords(told)} ${marked}`;
}

/** Whether two words, with the signs close about them, are the same to `sameWordsKey`. */
export function isSameWord(one: string, other: string): boolean {
  // beside small letters capitals tell
  return sameWordsKey(`${one} a`) === sameWordsKey(`${other} a`);
}
