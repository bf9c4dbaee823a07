import type { Span } from './span';

export type BlockRole = 'headline' | 'description' | 'heading' | 'paragraph';

/** A headline, standfirst, cross-heading or paragraph: a span of `text` with its role. */
export interface Block extends Span {
  readonly role: BlockRole;
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
  /** the original's address, http(s) only */
  readonly url: string | null;
  readonly licence: string | null;
  /** `YYYY-MM-DD` */
  readonly datePublished: string;
  /** BCP 47 language tag, such as `en` */
  readonly inLanguage: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}
