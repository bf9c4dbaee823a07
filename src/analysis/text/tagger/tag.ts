import { wordFact, type Word } from '../words';
import { Machine, type TagRow } from './machine';
import { core, machines } from './model';
import { taggedPartsOf, type TaggedPart } from './readings';

/** The word classes of Universal Dependencies. */
export type WordClass =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

const names = core.pos.list as readonly WordClass[];
const punctuation = names.indexOf('PUNCT');
const unclear = names.indexOf('X');
const mends = machines.map((json) => new Machine(json));

/** A longer word is no word of the model's lexicon. */
const longestWord = 40;

/**
 * The word class of each of `words`, by the model of wink-nlp and its machines. They get each token
 * as a plain word, never the raw text: quotation marks mislead it, and our own tokens keep the time
 * linear (decision 3).
 */
export function tagWords(words: readonly Word[]): WordClass[] {
  const row = rowOf(words);
  for (const machine of mends) machine.mend(row);
  const { classes } = row;
  const tags = new Array<WordClass>(words.length);
  let at = 0;
  for (let w = 0; w < words.length; w++) {
    const pieces = readingOf(words[w]!);
    if (pieces.length === 0) tags[w] = 'PUNCT';
    else if (pieces.length === 1) tags[w] = names[pieces[0]!.isFixed ? pieces[0]!.likeliest : classes[at]!]!;
    else tags[w] = names[classOfPieces(pieces, classes, at)]!;
    at += pieces.length;
  }
  return tags;
}

let buffers: TagRow = { length: 0, classes: new Uint8Array(0), hints: new Uint8Array(0), able: new Int32Array(0) };

/** All pieces of the words one after the other. */
function rowOf(words: readonly Word[]): TagRow {
  let length = 0;
  for (const word of words) length += readingOf(word).length;
  if (buffers.classes.length < length) {
    const size = 2 * length;
    buffers = { length, classes: new Uint8Array(size), hints: new Uint8Array(size), able: new Int32Array(size) };
  }
  const row = buffers;
  row.length = length;
  let at = 0;
  for (const word of words) {
    for (const { likeliest, hint, able } of readingOf(word)) {
      row.classes[at] = likeliest;
      row.hints[at] = hint;
      row.able[at] = able;
      at++;
    }
  }
  return row;
}

/** The last piece that is no mark speaks for a word: "long-range". */
function classOfPieces(pieces: readonly TaggedPart[], classes: Uint8Array, from: number): number {
  let chosen = unclear;
  pieces.forEach(({ isFixed, likeliest }, i) => {
    const own = isFixed ? likeliest : classes[from + i]!;
    if (own !== punctuation || chosen === unclear) chosen = own;
  });
  return chosen;
}

/**
 * What the model knows of a word; nothing of quotation marks and other marks that only mislead it.
 */
const readingOf = wordFact(({ text }): readonly TaggedPart[] => {
  const plain = plainWord(text);
  return plain === '' ? [] : taggedPartsOf(plain);
});

const wordStart = /^[\p{L}\p{N}']/u;

/** The token as the tagger should see it; empty for what it should not see. */
function plainWord(token: string): string {
  if (token.length > longestWord) return 'thing';
  const word = token.includes('’') ? token.replaceAll('’', "'") : token;
  const code = word.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return word;
  if (word !== "'" && wordStart.test(word)) return word;
  return ',.;:?!'.includes(word) ? word : '';
}
