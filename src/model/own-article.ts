import type { AnalysedArticle } from './analysed-article';
import type { Correction } from './correction';
import type { Fault } from './seed';
import type { ArticleRows } from './site';

/** What a reader gives to be read: a file by its name, and what its reader says of it by hand. */
export interface GivenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** taken where the file itself has none */
  readonly headline: string | null;
  /** `YYYY-MM-DD`, taken where the file itself has none */
  readonly date: string | null;
}

/** The words of a text of a reader's own, from which all else is read. */
export type OwnWords = Pick<OwnArticle, 'seed' | 'corrections'>;

/** What its reader puts right, or takes back: the last of what was put right. */
export type OwnEdit = { readonly put: Correction; readonly about: string } | 'take back';

/** A text of a reader's own as it was read on the reader's device. */
export interface OwnArticle {
  /** `~` and a hash of its seed: no id of a site's article begins so */
  readonly id: string;
  /** the name of its seed's file, without an ending: the day, then what it is about */
  readonly name: string;
  /** the text of its seed: front matter, and a paragraph for each block */
  readonly seed: string;
  /** the text of the corrections beside it: what its reader has put right; empty for nothing */
  readonly corrections: string;
  readonly article: AnalysedArticle;
  /** what lists show of it */
  readonly rows: ArticleRows;
}

/** What became of what a reader gave. */
export interface OwnReading {
  /** null where an error withholds it */
  readonly own: OwnArticle | null;
  readonly faults: readonly Fault[];
  /** what it lacks, where that can be said by hand and nothing else is wrong */
  readonly lacks: readonly ('headline' | 'date')[];
  /** a day that stands in it and may be that of its publication, `YYYY-MM-DD` */
  readonly likelyDate: string | null;
}

/** What is to be read: what a reader gave, or a text as it was kept or sent, perhaps with an edit of what is put right. */
export type AskedReading =
  { readonly given: GivenFile } | { readonly words: OwnWords; readonly file: string; readonly edit?: OwnEdit };
