import type { QuotationEntry } from './site';

/** A saying that several articles carry: the data file of each, read by the pages of its quotations only. */
export interface SayingFile {
  /** its tellings, the earliest article first; the same words by the same speakers, or by nobody named */
  readonly tellings: readonly QuotationEntry[];
  /** statements of other articles that give the same words to somebody else, the earliest first */
  readonly others: readonly QuotationEntry[];
}

/** What an article knows of the saying that one of its statements tells. */
export interface SayingEntry {
  /** the data file of the saying */
  readonly file: string;
  /** how many other articles tell it */
  readonly articles: number;
  /** how many other articles give its words to somebody else */
  readonly others: number;
}

/** The sayings of an article's statements, by the statement's id; left out where there are none. */
export interface WithSayings {
  readonly sayings?: Readonly<Record<string, SayingEntry>>;
}
