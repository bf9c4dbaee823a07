import type { Article, Block } from '../../model/article';
import type { Span } from '../../model/span';
import { repairTags } from './repair-tags';
import { splitSentences } from './sentences';
import { tagWords, type WordClass } from './tagger/tag';
import { findTokens } from './tokens';
import { wordOf, type Word } from './words';

/** One word or mark of the text, with its word class and its place among blocks and sentences. */
export interface Token extends Span {
  readonly word: Word;
  readonly text: string;
  readonly lower: string;
  /** the Universal Dependencies word class */
  readonly pos: WordClass;
  /** index of its sentence */
  readonly sentence: number;
  /** index of its block */
  readonly block: number;
}

/** A sentence as a span of `text` and a half-open range of token indices. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
}

/**
 * The text as the later stages read it: blocks, sentences and tagged tokens, each in text order.
 */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/**
 * Cuts an article's text into tokens and sentences and tags each token with its word class, in time
 * linear in its length.
 */
export function readText(article: Pick<Article, 'text' | 'blocks'>): ReadText {
  const { text, blocks } = article;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, blockIndex) => {
    const spans = findTokens(text, block);
    const words = spans.map(({ start, end }) => wordOf(text.slice(start, end)));
    const classes = tagWords(words);
    repairTags(
      words.map(({ lower }) => lower),
      classes,
    );
    for (const { first, end } of splitSentences(text, spans)) {
      const firstToken = tokens.length;
      for (let i = first; i < end; i++) {
        const word = words[i]!;
        tokens.push({
          start: spans[i]!.start,
          end: spans[i]!.end,
          word,
          text: word.text,
          lower: word.lower,
          pos: classes[i]!,
          sentence: sentences.length,
          block: blockIndex,
        });
      }
      sentences.push({
        start: spans[first]!.start,
        end: spans[end - 1]!.end,
        firstToken,
        endToken: tokens.length,
        block: blockIndex,
      });
    }
  });
  return { text, blocks, sentences, tokens };
}

/** For each token 1 where one of the spans holds it or a part of it. */
export function tokensWithin(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const within = new Uint8Array(tokens.length);
  for (const { start, end } of spans)
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) within[i] = 1;
  return within;
}

/**
 * Index of the first token that ends after `offset` (the token at the offset, or the next one);
 * `tokens.length` when there is none.
 */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
