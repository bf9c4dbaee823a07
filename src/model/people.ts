import type { Span } from './span';

/** One person of an article, merged across name variants. */
export interface Person {
  /** slug of the fullest name the text gives */
  readonly id: string;
  /** the fullest name the text gives */
  readonly name: string;
  /** "Sir", "President" */
  readonly titles: readonly string[];
  /** roles as the text gives them: "French foreign minister" */
  readonly roles: readonly string[];
  readonly mentions: readonly Span[];
  readonly pronouns: readonly Span[];
}

/** One organisation of an article: a newspaper, ministry, agency, party, company, alliance. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}
