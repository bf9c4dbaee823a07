import type { Span } from '../../model/span';
import type { ReadPlace } from './read-places';
import type { SpeakerMatch } from './same-speaker';
import type { Around } from './surroundings';

/** A place found, with the statement that stands there. */
export interface Hit {
  readonly verdict: 'same' | 'changed';
  readonly span: Span;
  readonly statement: string | null;
}

/** How the speakers of a place are to those who were published. */
export type SpeakerOf = (place: ReadPlace) => SpeakerMatch;

/** What was published, read for comparing. */
export interface Sought {
  readonly words: readonly string[];
  /** `sameWordsKey` of them */
  readonly key: string;
  readonly around: Around;
  readonly speakerOf: SpeakerOf;
  /** whether a place tells it as said, or as denied, as was published */
  readonly isSaidSo: (place: ReadPlace) => boolean;
}
