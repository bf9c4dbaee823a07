import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../model/span';
import { repairTags } from './repair-tags';

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

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** How many tokens are tagged at a time: the tagger's own bookkeeping grows with its input. */
const batchSize = 400;
/** A longer word is no word of the tagger's lexicon, and its tokeniser takes quadratic time on it. */
const longestWord = 40;

/**
 * The word class of each token, by wink-nlp. The tagger gets each token as a plain word between spaces, never the raw
 * text: its own tokeniser takes quadratic time on runs of marks, and quotation marks mislead it.
 */
export function tagTokens(text: string, tokens: readonly Span[]): WordClass[] {
  const classes = new Array<WordClass>(tokens.length);
  for (let from = 0; from < tokens.length; from += batchSize) {
    tagBatch(text, tokens, from, Math.min(from + batchSize, tokens.length), classes);
  }
  repairTags(text, tokens, classes);
  return classes;
}

function tagBatch(text: string, tokens: readonly Span[], from: number, to: number, classes: WordClass[]): void {
  const words: string[] = [];
  const owners: number[] = [];
  for (let i = from; i < to; i++) {
    const word = plainWord(text, tokens[i]!);
    if (word === '') classes[i] = 'PUNCT';
    else {
      words.push(word);
      owners.push(i);
    }
  }
  const tagged = nlp.readDoc(words.join(' ')).tokens();
  const values = tagged.out() as string[];
  const tags = tagged.out(its.pos) as WordClass[];
  let piece = 0;
  for (let w = 0; w < words.length; w++) {
    // a token may come back in pieces ("long-range"): the last piece that is no mark speaks for it
    let length = 0;
    let tag: WordClass = 'X';
    while (piece < values.length && length < words[w]!.length) {
      length += values[piece]!.length;
      if (tags[piece] !== 'PUNCT' || tag === 'X') tag = tags[piece]!;
      piece++;
    }
    classes[owners[w]!] = tag;
  }
}

/** The token as the tagger should see it; empty for quotation marks and other marks that only mislead it. */
function plainWord(text: string, token: Span): string {
  const length = token.end - token.start;
  if (length > longestWord) return 'thing';
  const word = text.slice(token.start, token.end).replaceAll('’', "'");
  if (/^[\p{L}\p{N}']/u.test(word) && word !== "'") return word;
  return ',.;:?!'.includes(word) ? word : '';
}
