import type { Span } from '../../model/span';

/**
 * What an editor may have to look at, with how much it matters (0 … 1): how likely it is wrong, and
 * how bad that would be. Words in the wrong mouth are the worst.
 */
export const weights = {
  /** the seed is not shown at all */
  unread: 1,
  warning: 0.6,
  /** words between marks, or a turn, that are given to somebody with little confidence */
  doubtful: 0.55,
  /** a surname alone says who speaks, and two people of the text have it */
  namesakesSpeak: 0.5,
  /** words between marks that nobody is given */
  unattributed: 0.45,
  /** it happened, the text says, and its date is after the day of publication */
  happenedLater: 0.4,
  /** a surname is all that is known of who speaks */
  loneSpeaker: 0.35,
  /** a reported statement that is given to somebody with little confidence */
  doubtfulReported: 0.3,
  namesakes: 0.28,
  /** a date that the text does not state as far away as it is read */
  farDate: 0.25,
  cutSentence: 0.2,
  loneName: 0.15,
  cut: 0.05,
} as const;

/** What there is to look at. */
export type CheckKind = keyof typeof weights;

/** One thing of an article that an editor should look at. */
export interface ToCheck {
  readonly kind: CheckKind;
  /** where it stands in the article's text */
  readonly at: Span;
  /** id of the statement, event or paragraph that is meant */
  readonly target: string;
  /** why, in words that follow those that stand there */
  readonly why: string;
}
