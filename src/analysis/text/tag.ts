import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

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

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/** How many tokens are tagged at a time: the tagger's own bookkeeping grows with its input. */
const batchSize = 400;
/** A longer word is no word of the tagger's lexicon, and its tokeniser takes quadratic time on it. */
const longestWord = 40;

/**
 * The word class of each token of `words`, by wink-nlp. The tagger gets each token as a plain word between spaces, never
 * the raw text: its own tokeniser takes quadratic time on runs of marks, and quotation marks mislead it.
 */
export function tagTokens(words: readonly string[]): WordClass[] {
  const classes = new Array<WordClass>(words.length);
  for (let from = 0; from < words.length; from += batchSize) {
    tagBatch(words, from, Math.min(from + batchSize, words.length), classes);
  }
  return classes;
}

function tagBatch(tokens: readonly string[], from: number, to: number, classes: WordClass[]): void {
  const words: string[] = [];
  const owners: number[] = [];
  for (let i = from; i < to; i++) {
    const word = plainWord(tokens[i]!);
    if (word === '') classes[i] = 'PUNCT';
    else {
      words.push(word);
      owners.push(i);
    }
  }
  if (words.length === 0) return;
  const tagged = nlp.readDoc(words.join(' ')).tokens();
  const tags = tagged.out(its.pos) as WordClass[];
  if (tags.length === words.length) {
    for (let w = 0; w < words.length; w++) classes[owners[w]!] = tags[w]!;
  } else joinPieces(words, owners, tagged.out() as string[], tags, classes);
}

/** A token may come back in pieces ("long-range"): the last piece that is no mark speaks for it. */
function joinPieces(
  words: readonly string[],
  owners: readonly number[],
  values: readonly string[],
  tags: readonly WordClass[],
  classes: WordClass[],
): void {
  let piece = 0;
  for (let w = 0; w < words.length; w++) {
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

const wordStart = /^[\p{L}\p{N}']/u;

/** The token as the tagger should see it; empty for quotation marks and other marks that only mislead it. */
function plainWord(token: string): string {
  if (token.length > longestWord) return 'thing';
  const word = token.includes('’') ? token.replaceAll('’', "'") : token;
  const code = word.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return word;
  if (word !== "'" && wordStart.test(word)) return word;
  return ',.;:?!'.includes(word) ? word : '';
}
