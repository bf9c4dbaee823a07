/** One thing that a text writes without a gap, as searches compare it, and what else finds it. */
interface Written {
  /** all of it: `us$100`, `9/11`, `obrien`; several where it only joins words: `long`, `range` */
  readonly whole: readonly string[];
  /** what it is made of: `$100` and `100`, `o` and `brien` */
  readonly parts: readonly string[];
}

const number = String.raw`\d+(?:[.,]\d+)*`;
const noWord = String.raw`(?![\p{L}\p{N}])`;

/** What can be written in one, the first that fits; texts are folded before. */
const written = new RegExp(
  [
    // US$100, €4.5m; 100€
    String.raw`(?<before>\p{L}{0,3})(?<sign>\p{Sc}) ?(?<sum>${number}\p{L}*)`,
    String.raw`(?<sumBefore>${number})(?<signAfter>\p{Sc})(?! ?\d)`,
    // 3.5%, 3.5 per cent
    String.raw`(?<share>${number}) ?(?:%|per ?cent${noWord})`,
    // 5°C
    String.raw`(?<degrees>${number}) ?[°º] ?(?<scale>[cfk])${noWord}`,
    // 9/11, 24/7
    String.raw`(?<slashed>\d+(?:/\d+)+)${noWord}`,
    // U.S., e.g.
    String.raw`(?<dotted>\p{L}(?:\.\p{L}${noWord})+)\.?`,
    // Covid-19, O'Brien, AT&T, C++, G7, long-range, 1,000, plain words
    String.raw`(?<word>(?:${number}\p{L}*|[\p{L}\p{N}]+)(?:['&-](?:${number}\p{L}*|[\p{L}\p{N}]+))*(?:\+{1,2}|#)?)`,
  ].join('|'),
  'gu',
);

/** Letters that are no other letter with an accent, as they are typed without them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** Lower case, no accents, one apostrophe, one hyphen. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœðþ]/g, (letter) => plainLetters[letter]!)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/** "1,000" as "1000" */
const plainNumber = (digits: string): string => digits.replace(/,(?=\d{3}(?!\d))/g, '');

/** Nearly all words. */
const lettersAlone = /^\p{L}+$/u;

function readWord(word: string): Written {
  if (lettersAlone.test(word)) return { whole: [word], parts: [word] };
  const bare = word.replace(/(?:\+{1,2}|#)$/, '').replace(/'s$/, '');
  const ending = /(?:\+{1,2}|#)$/.exec(word)?.[0] ?? '';
  const pieces = bare.split(/['&-]/).map(plainNumber);
  const isOne = ending !== '' || bare.includes('&') || (/\d/.test(bare) && /\p{L}/u.test(bare));
  if (!isOne && bare.includes('-')) {
    const words = bare.split('-').map(readWord);
    return { whole: words.flatMap(({ whole }) => whole), parts: words.flatMap(({ parts }) => parts) };
  }
  const whole = plainNumber(bare).replace(/['-]/g, '') + ending;
  // 1990s, F-16s, 100m, 5c
  const number = /^(?:\p{L}+)?\d[\d.]*(?=s$)|^\d[\d.]*(?=\p{L}+$)/u.exec(whole)?.[0];
  return { whole: [whole], parts: [...pieces, ...(number === undefined ? [] : [number])] };
}

function readMatch(groups: Readonly<Record<string, string | undefined>>): Written {
  const { before = '', sign, sum, sumBefore, signAfter, share, degrees, scale, slashed, dotted, word } = groups;
  if (sign !== undefined) {
    const { whole, parts } = readWord(sum!);
    return {
      whole: [before + sign + whole[0]!],
      parts: [sign + whole[0]!, ...whole, ...parts, ...(before === '' ? [] : [before])],
    };
  }
  if (signAfter !== undefined)
    return { whole: [signAfter + plainNumber(sumBefore!)], parts: [plainNumber(sumBefore!)] };
  if (share !== undefined) return { whole: [`${plainNumber(share)}%`], parts: [plainNumber(share)] };
  if (degrees !== undefined) return { whole: [plainNumber(degrees) + scale!], parts: [plainNumber(degrees)] };
  if (slashed !== undefined) return { whole: [slashed], parts: slashed.split('/') };
  if (dotted !== undefined) return { whole: [dotted.replaceAll('.', '')], parts: dotted.split('.') };
  return readWord(word!);
}

const writtenIn = (text: string): Written[] =>
  [...fold(text).matchAll(written)].map(({ groups }) => readMatch(groups!));

/** All words by which a text is found, each once: "US$100" by `us$100`, `$100`, `100` and `us`. */
export function searchWords(text: string): string[] {
  return [...new Set(writtenIn(text).flatMap(({ whole, parts }) => [...whole, ...parts]))];
}

/**
 * The words that somebody asks for, all of which must be found: "US$100" asks for `us$100` alone.
 */
export function askedWords(asked: string): string[] {
  return [...new Set(writtenIn(asked).flatMap(({ whole }) => whole))];
}

/**
 * Whether a word that is asked for also finds those that begin so: not `5c`, `g7`, `c++`, which
 * mean themselves.
 */
export const findsLonger = (word: string): boolean => lettersAlone.test(word);

/** Whether a word of a text is one that is asked for, or begins so. */
export const isAsked = (word: string, asked: string): boolean =>
  word === asked || (findsLonger(asked) && word.startsWith(asked));
