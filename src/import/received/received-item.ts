/** Words of a document, plain or as HTML; `base` is the address that links in them are relative to. */
export interface ReceivedWords {
  readonly form: 'text' | 'html';
  readonly source: string;
  readonly base: string | null;
}

/** What a document says of an article; null where it does not. */
export interface ReceivedHead {
  readonly headline: ReceivedWords | null;
  readonly description: ReceivedWords | null;
  /** the day that it was published, or the time with its zone, as ISO 8601 has it */
  readonly published: string | null;
  /** in the order given */
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47 tag */
  readonly language: string | null;
  readonly licence: string | null;
  /** what newsrooms call the story by */
  readonly slugline: string | null;
  /** where it was written */
  readonly place: string | null;
  /** what stands before the first word: `LISBON, Nov. 24` */
  readonly dateline: string | null;
  /** with its zone, as ISO 8601 has it */
  readonly embargo: string | null;
}

/** Which of several versions of an article something is; null where it is not said. */
export interface Edition {
  readonly version: number | null;
  /** in milliseconds since 1970 */
  readonly time: number | null;
}

/** An article of a feed or a newsroom. */
export interface ArticleItem {
  readonly kind: 'article';
  /** what its sender calls it, in every version */
  readonly id: string;
  /** 1-based, where it begins */
  readonly line: number;
  readonly head: ReceivedHead;
  /** where it says no day of publication: what stands there that may be meant */
  readonly dateInDoubt: { readonly words: string; readonly line: number } | null;
  /** null where it is to be read at its address */
  readonly body: ReceivedWords | null;
  readonly edition: Edition;
  /** the id of the document that this one corrects; null of none */
  readonly corrects: string | null;
  /** what the sender tells editors, and is not to be published */
  readonly note: string | null;
}

/** That an article is no longer, or not yet, to be published. */
export interface StopItem {
  readonly kind: 'stop';
  readonly id: string;
  readonly line: number;
  /** `canceled` for ever, which newsrooms call a kill; `withheld` until it is sent anew */
  readonly status: 'canceled' | 'withheld';
  readonly reason: string | null;
  readonly edition: Edition;
  /** of the article as this message has it; null where it has none */
  readonly headline: string | null;
}

/** An article that stands at an address, and what is said of it. */
export interface PageItem {
  readonly kind: 'page';
  readonly url: string;
  readonly line: number;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** Another feed or site map to read. */
export interface SourceItem {
  readonly kind: 'source';
  readonly url: string;
  readonly line: number;
}

export type ReceivedItem = ArticleItem | StopItem | PageItem | SourceItem;

/** What is wrong in a document. An error withholds the item at its line, a warning does not. */
export interface DocumentFault {
  readonly severity: 'error' | 'warning';
  /** 1-based */
  readonly line: number;
  readonly message: string;
}

/** What a document holds, in its order, and what is wrong in it. */
export interface DocumentReading {
  readonly items: readonly ReceivedItem[];
  readonly faults: readonly DocumentFault[];
}

/** A head that says nothing. */
export const emptyHead: ReceivedHead = {
  headline: null,
  description: null,
  published: null,
  author: [],
  publisher: null,
  url: null,
  language: null,
  licence: null,
  slugline: null,
  place: null,
  dateline: null,
  embargo: null,
};

/** Of what has no versions. */
export const onlyEdition: Edition = { version: null, time: null };

/**
 * An id that is its article's everywhere: one that is no address or URN is known within its own feed
 * alone, of which `scope` is the id or address.
 */
export const scopedId = (id: string, scope: string | null): string =>
  scope === null || /^[a-z][a-z\d+.-]*:\S/i.test(id) ? id : `${scope}#${id}`;
