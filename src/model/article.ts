import type { Span } from './span';

/**
 * What a block is: `quote` is a block quotation, `item` one of a list, `caption` stands by a
 * picture, `label` names the speaker of what follows.
 */
export type BlockRole = 'headline' | 'description' | 'heading' | 'paragraph' | 'quote' | 'item' | 'caption' | 'label';

/** A span of `text` with its role. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** Whether a block of this role is told in sentences: no title, label or caption. */
export const hasSentences = (role: BlockRole): boolean => role === 'paragraph' || role === 'quote' || role === 'item';

/** Words that lead to another page, by an http(s) address. */
export interface TextLink extends Span {
  readonly href: string;
}

/** A picture of an article. */
export interface Image {
  /**
   * a file beside the seed, by its name relative to it; the http(s) address of one that lies elsewhere;
   * `cid:` or the address of a part of a page in one file
   */
  readonly src: string;
  /** what it shows, in words; empty where nothing is said */
  readonly alt: string;
  /** index of the block that it stands behind */
  readonly after: number;
}

/**
 * An article complete (schema.org NewsArticle). `text` is all that is shown: its blocks joined by
 * blank lines.
 */
export interface Article {
  readonly file: string;
  /** the slug of the file's stem */
  readonly id: string;
  readonly headline: string;
  /** the standfirst */
  readonly description: string | null;
  readonly author: readonly string[];
  readonly publisher: string | null;
  /** where it was written, of a byline or dateline */
  readonly place: string | null;
  /** the original's address, http(s) only */
  readonly url: string | null;
  readonly licence: string | null;
  /** `YYYY-MM-DD` */
  readonly datePublished: string;
  /** BCP 47 language tag, such as `en` */
  readonly inLanguage: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** in text order, each within one block */
  readonly links: readonly TextLink[];
  /** in text order */
  readonly images: readonly Image[];
}
