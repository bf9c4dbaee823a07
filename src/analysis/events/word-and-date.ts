import type { Sentence, Token } from '../text/read-text';
import type { Dated } from './tlink-candidates';

/** A word of a sentence, and a date that it may be of. */
export interface WordAndDate {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly word: number;
  readonly dated: Dated;
}
