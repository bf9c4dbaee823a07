import type { Token } from '../../../text/read-text';
import type { TokenRange } from '../../../text/sentences';
import type { ReportingClause } from '../../reporting-clause';
import type { Publisher } from '../../read-publisher';

/**
 * A relay found in a clause: by its words where the text names it, and by the words that tie it to
 * the statement.
 */
export interface FoundRelay {
  readonly name: string;
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** the speaker said it to this publisher, who may have asked more */
  readonly exchange?: true;
  /**
   * how far from the speaker: 0 a document that carries the words, 1 who heard or shows them, 2 who
   * passes that on
   */
  readonly distance: 0 | 1 | 2;
}

/**
 * One way in which news says through whom a statement came: words that betray it, and how it is
 * read from there.
 */
export interface RelayPattern {
  readonly triggers: readonly string[];
  /** reads on from the trigger at token `at`, to `limit` at most */
  readonly read: (clause: ReportingClause, at: number, limit: number) => FoundRelay | null;
  /** also within the words of the source: "a report seen by Reuters" */
  readonly inSource?: true;
}

/** The words of a list that is parted by spaces. */
export const words = (list: string): string[] => list.split(' ');

/** A publisher as a relay. */
export function relayOf(publisher: Publisher, cue: TokenRange, distance: FoundRelay['distance']): FoundRelay {
  return { name: publisher.name, source: { first: publisher.first, end: publisher.end }, cue, distance };
}

/** A publisher to whom the speaker said it. */
export function exchangeWith(publisher: Publisher, cue: TokenRange): FoundRelay {
  return { ...relayOf(publisher, cue, 1), exchange: true };
}

/** The word at a token in lower case; empty past the text. */
export function lowerAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}
