/** The parts of wink-nlp that the tagger is made of; its own types declare only the whole. */
declare module 'wink-nlp/src/cache.js' {
  /**
   * The lexicon: a word's number leads to all that is known of it, and words that it lacks are
   * added as they are met.
   */
  export interface Cache {
    lookup(text: string): number[] | null;
    normal(index: number): number;
    /** the same of a piece of a contraction, by its packed second number */
    nox(packed: number): number;
    mappedSpelling(index: number): number;
    posOf(index: number): number;
    property(index: number, name: 'posHint'): number;
    isMemberPOS(index: number, pos: number): boolean;
  }
  const makeCache: (core: unknown, featureFn: unknown) => Cache;
  export default makeCache;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';
  export interface DocumentData {
    readonly cache: Cache;
    /** four numbers a token: lexeme, spaces and normal, lemma and class, negation */
    readonly tokens: number[];
    readonly nonBreakingSpaces: Record<number, unknown>;
  }
  const wrap: (data: DocumentData) => object;
  export default wrap;
}

declare module 'wink-nlp/src/compile-trex.js' {
  const compile: (trex: unknown) => unknown;
  export default compile;
}

declare module 'wink-nlp/src/tokenizer.js' {
  const makeTokenizer: (
    trex: unknown,
    categories: unknown,
    preserve: unknown,
  ) => (document: object, text: string) => void;
  export default makeTokenizer;
}

declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  const loadCore: () => unknown;
  export default loadCore;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const loadClasses: () => { readonly machines: readonly string[] };
  export default loadClasses;
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unknown;
  export default featureFn;
}
