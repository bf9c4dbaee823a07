import type { Span } from '../../model/span';
import type { ReadText } from '../text/read-text';
import { wordFact } from '../text/words';

/** A token, or a part of one between hyphens: "US" and "supplied" of "US-supplied". */
export interface WordPart extends Span {
  /** index of its token */
  readonly token: number;
  readonly isCapital: boolean;
}

/**
 * The text as the gazetteer reads it. `keys[i]` is the key of `pieces[i]`; a sentence's end is the
 * key "" without a piece.
 */
export interface WordParts {
  readonly list: readonly WordPart[];
  readonly keys: readonly string[];
}

const combining = /\p{M}/gu;

/** Letters that are no letter with a mark, and what English papers print for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ı: 'i',
  ħ: 'h',
};
const strangeLetter = /[łøđðþßæœəıħ]/g;
const strangeApostrophe = /[’‘ʼʻ`]/g;
const innerApostrophe = /(\p{L})'(?=\p{L})/gu;

/**
 * A word as the gazetteer's keys have it: lower case, without accents, full stops and apostrophes
 * between letters; "Saint" is "st".
 */
export function placeKeyOf(word: string): string {
  let key = word.toLowerCase();
  if (!isAscii(key)) {
    key = key.normalize('NFD').replace(combining, '').replace(strangeApostrophe, "'");
    key = key.replace(strangeLetter, (letter) => plainLetters[letter]!);
  }
  if (key.includes('.')) key = key.replaceAll('.', '');
  if (key.includes("'")) key = key.replace(innerApostrophe, '$1');
  return key === 'saint' ? 'st' : key;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013;

function hasHyphen(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isHyphen(word.charCodeAt(i))) return true;
  return false;
}

const plainWord = /^[A-Za-z]+$/;

/** The keys of the words of a name of the gazetteer. */
export function wordPartsOfName(name: string): string[] {
  if (plainWord.test(name)) return [placeKeyOf(name)];
  return name
    .replace(/'s(?= |$)/g, " 's")
    .split(/[\s-]+/)
    .map(placeKeyOf)
    .filter((key) => key !== '');
}

/** Cuts the tokens of a text at their hyphens. */
export function wordPartsOf({ text, tokens }: ReadText): WordParts {
  const list: WordPart[] = [];
  const keys: string[] = [];
  tokens.forEach((token, index) => {
    const { key, isCapital, isHyphened } = placeWord(token.word);
    if (isHyphened) {
      let from = token.start;
      for (let at = token.start; at <= token.end; at++) {
        if (at < token.end && !isHyphen(text.charCodeAt(at))) continue;
        if (at > from) push(from, at, index);
        from = at + 1;
      }
    } else {
      list.push({ start: token.start, end: token.end, token: index, isCapital });
      keys.push(key);
    }
  });
  return { list, keys };

  function push(start: number, end: number, token: number): void {
    const word = text.slice(start, end);
    list.push({ start, end, token, isCapital: beginsCapital(word) });
    keys.push(placeKeyOf(word));
  }
}

const placeWord = wordFact(({ text, lower }) => ({
  key: placeKeyOf(lower),
  isCapital: beginsCapital(text),
  isHyphened: text.length > 2 && hasHyphen(text),
}));

/** A capital at its start, or after the article of "d'Ivoire". */
function beginsCapital(word: string): boolean {
  if (isCapitalAt(word, 0)) return true;
  return word.length > 2 && (word[1] === "'" || word[1] === '’') && isCapitalAt(word, 2);
}

function isCapitalAt(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return word[at] !== word[at]!.toLowerCase();
}
