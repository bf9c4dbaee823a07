import type { TokenRange } from '../../text/sentences';

/** A statement as ranges of tokens, before it is cut into spans of the text. */
export interface FoundClause {
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly source: TokenRange;
  /** the head word of the cue */
  readonly head: number;
  /** how sure it is, in logits */
  readonly score: number;
}
