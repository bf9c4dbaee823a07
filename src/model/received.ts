import type { BlockRole, Image, TextLink } from './article';
import type { Severity } from './seed';

/** One block of what was received: its words on one line, and the links within them. */
export interface ReceivedBlock {
  readonly role: BlockRole;
  readonly words: string;
  /** offsets within `words` */
  readonly links: readonly TextLink[];
}

/** What was found wrong in something received, or cut from it. An error withholds the article. */
export interface ReceivedFault {
  readonly severity: Severity;
  /** what is wrong, and what to do */
  readonly message: string;
  /** words that stand there, by which its line is found; null for the whole */
  readonly near: string | null;
}

/**
 * An article as it was received from a page, a feed or a newsroom; null where it does not say. The
 * headline and the standfirst are none of the blocks.
 */
export interface Received {
  readonly headline: string | null;
  /** the standfirst */
  readonly description: string | null;
  /** in the order given; nobody for "and others" */
  readonly author: readonly string[];
  /** `YYYY-MM-DD`, the day that stands there, whatever its zone */
  readonly published: string | null;
  /** where it was written, of a dateline */
  readonly place: string | null;
  readonly publisher: string | null;
  /** the original's address, http(s) only */
  readonly url: string | null;
  readonly licence: string | null;
  /** BCP 47 tag */
  readonly language: string | null;
  readonly blocks: readonly ReceivedBlock[];
  /** pictures of the page; `src` as it stands there, `after` an index into `blocks`, -1 before all */
  readonly images: readonly Image[];
  readonly faults: readonly ReceivedFault[];
}
