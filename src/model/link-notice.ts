import type { AnalysedArticle } from './analysed-article';
import type { AttributionKind } from './attribution';
import type { Picture } from './picture';
import type { WithSayings } from './saying';

/**
 * What a published address of an article says now that its own words no longer stand there as they
 * were: `same`, they stand elsewhere; `changed`, altered or given to somebody else; `near`, only
 * where they stood is left; `gone`, nothing is; `withdrawn`, the owner took them away; `withheld`,
 * their article has an error for now; `asks`, they stand at several places and nobody knows which was
 * meant.
 */
export const noticeKinds = ['same', 'changed', 'near', 'gone', 'withdrawn', 'withheld', 'asks'] as const;

/** A published address that is no longer simply that of what stands at it. */
export interface LinkNotice {
  /** the published id, `q-…`, `e-…` or `p-…` */
  readonly id: string;
  readonly says: (typeof noticeKinds)[number];
  /** ids of what is to be opened: one, or all that it may mean; none of what is gone, withdrawn or withheld */
  readonly at: readonly string[];
  /** what was published; null where it opens silently, is asked about, withdrawn or withheld */
  readonly was: PublishedWords | null;
}

/** What stood at an address when it was published. */
export interface PublishedWords {
  readonly words: string;
  /** who spoke; empty where nobody was found, null of what is no statement */
  readonly speakers: readonly string[] | null;
  readonly kind: PublishedKind;
  /** left out where they were not told as denied, or never said */
  readonly denied?: true;
  /** the day on which the address was first published, `YYYY-MM-DD` */
  readonly since: string;
}

/** What can be published at an address of its own. */
export type PublishedKind = AttributionKind | 'event' | 'paragraph';

/**
 * An article as the site keeps it: what the engine found, which of its sayings others have, and what
 * its older addresses say.
 */
export interface SiteArticle extends AnalysedArticle, WithSayings {
  /** left out where there are none */
  readonly pictures?: readonly Picture[];
  /** left out where there are none */
  readonly notices?: readonly LinkNotice[];
  /** a text of its reader's own, beside which no files stand; left out of the site's */
  readonly own?: true;
}

/** An event that was published and is no row of the timeline any more. */
export interface FormerEvent {
  readonly article: string;
  /** null of an article that is no longer there */
  readonly headline: string | null;
  readonly notice: LinkNotice;
  /** the sentence that now stands where the address leads, where it is an event's */
  readonly now: string | null;
}

/**
 * An article whose addresses were published and which is not on the site: nobody knows why, its
 * owner withdrew it, or its seed has an error for now.
 */
export interface LostArticle {
  readonly id: string;
  readonly lost: 'gone' | 'withdrawn' | 'withheld';
  readonly notices: readonly LinkNotice[];
}
