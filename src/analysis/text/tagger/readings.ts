import makeCache from 'wink-nlp/src/cache.js';
import compileTrex from 'wink-nlp/src/compile-trex.js';
import wrapDocument from 'wink-nlp/src/dd-wrapper.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import { core, featureFn } from './model';

/** What the model knows of a piece of a word before it sees the words around it. */
export interface TaggedPart {
  /** number of its likeliest class */
  readonly likeliest: number;
  /** what stands for it in the machines in place of its class: of function words; 0 for others */
  readonly hint: number;
  /** the classes that it may have at all, as bits */
  readonly able: number;
  /** the class is certain: pieces of contractions */
  readonly isFixed: boolean;
}

/**
 * How many classes the model tells apart, and the number of the one for what it knows nothing of.
 */
const classes = 19;
const noun = 8;

/**
 * How the model packs a token: fields, the most spaces before it in the second, and where the class
 * stands in the third.
 */
const fields = 4;
const mostSpaces = 0xffff;
const lemmaBits = 20;
const classMask = 0x3f;

const cache = makeCache(core, featureFn);
const tokenize = makeTokenizer(compileTrex(core.trex), core.tcat.hash, core.preserve);

/**
 * The pieces that the model cuts a word without spaces into, mostly itself: "long-range" is three,
 * "cannot" two.
 */
export function taggedPartsOf(word: string): TaggedPart[] {
  const tokens: number[] = [];
  tokenize(wrapDocument({ cache, tokens, nonBreakingSpaces: {} }), word);
  const pieces: TaggedPart[] = [];
  for (let i = 0; i < tokens.length; i += fields) pieces.push(pieceOf(tokens[i]!, tokens[i + 1]!, tokens[i + 2]!));
  return pieces;
}

function pieceOf(lexeme: number, spaces: number, lemma: number): TaggedPart {
  const normal = spaces > mostSpaces ? cache.nox(spaces) : cache.normal(lexeme);
  const isFixed = lemma !== 0;
  let able = 0;
  for (let tag = 1; tag < classes; tag++) if (cache.isMemberPOS(normal, tag)) able |= 1 << tag;
  return {
    likeliest: isFixed ? (lemma >>> lemmaBits) & classMask : cache.posOf(cache.mappedSpelling(lexeme)) || noun,
    hint: cache.property(lexeme, 'posHint'),
    able,
    isFixed,
  };
}
