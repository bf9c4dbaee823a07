import { normaliseWords } from '../../model/ids';
import type { Span } from '../../model/span';

/** A word of a text as links compare it. */
export interface LinkWord extends Span {
  /** its letters and digits, lower case, without accents */
  readonly key: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text, cut as the languages of the world cut them; the first `most` of them. */
export function wordsIn(text: string, most = Infinity): LinkWord[] {
  const words: LinkWord[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const key = normaliseWords(segment).replaceAll(' ', '');
    if (key !== '') words.push({ key, start: index, end: index + segment.length });
    if (words.length === most) break;
  }
  return words;
}

const thousands = /(?<=\d),(?=\d{3}(?!\d))/g;
/** signs that no word keeps and that make another sum of it: €, %, the minus before a number */
const sign = /\p{Sc}|[%‰]|(?<![^\s(])[-−–](?=\d)/gu;

/**
 * What is the same for the same words, however they are punctuated, spaced and accented, and
 * differs with any letter, digit, or sign of a number.
 */
export function sameWordsKey(text: string): string {
  const signs = (text.match(sign) ?? []).map((one) => (/[−–]/.test(one) ? '-' : one)).join('');
  const words = normaliseWords(text.replace(thousands, ''));
  return signs === '' ? words : `${words} ${signs}`;
}
