import { sameWordsKey } from '../../links/finding/link-words';
import type { LinkNotice } from '../../model/link-notice';
import { isPublishedLine, type PublishedLine, type RegisterLine } from './register-line';

/** A line as it was, and where its words were found again. */
interface FoundLine {
  readonly then: RegisterLine;
  readonly line: RegisterLine;
  readonly notice: LinkNotice | null;
}

/**
 * The lines of statements that were found where another statement of the same words is: both stood
 * in the article when it was last published, so the one whose surroundings are there is meant.
 */
export function takenPlaces(found: readonly FoundLine[]): ReadonlySet<FoundLine> {
  const statements = found.filter(isOfStatement);
  const isTaken = (one: FoundStatement): boolean =>
    statements.some((other) => placeOf(other) === placeOf(one) && isRatherThere(other, one));
  return new Set(statements.filter((one) => one.notice?.says === 'same' && isTaken(one)));
}

type FoundStatement = FoundLine & { readonly then: PublishedLine; readonly line: PublishedLine };

const isOfStatement = (one: FoundLine): one is FoundStatement =>
  isPublishedLine(one.then) && isPublishedLine(one.line) && one.then.speaker !== undefined;

/** The id of the statement that a line is found at; null where it is none of today. */
function placeOf({ line, notice }: FoundStatement): string | null {
  if (notice === null) return line.id;
  return notice.says === 'same' ? notice.at[0]! : null;
}

function isRatherThere(one: FoundStatement, other: FoundStatement): boolean {
  if (one === other || other.notice === null) return false;
  return one.notice === null ? isAnother(one.then, other.then) : isRather(one.then, other.then, one.line);
}

/**
 * Whether of two lines one is rather what now stands in such surroundings, and was another statement
 * than the other when the article was last published.
 */
export function isRather(one: PublishedLine, other: PublishedLine, now: Surroundings): boolean {
  return isAnother(one, other) && likeness(one, now) > likeness(other, now);
}

type Surroundings = Pick<PublishedLine, 'before' | 'after'>;

/** Whether one stood in the article beside the other, with the same words. */
function isAnother(one: PublishedLine, other: PublishedLine): boolean {
  if (one.gone !== undefined || one.before === other.before || one.after === other.after) return false;
  return keyOf(one) === keyOf(other);
}

/** Each line is compared with all others of its article. */
const keys = new WeakMap<PublishedLine, string>();

function keyOf(line: PublishedLine): string {
  const key = keys.get(line) ?? sameWordsKey(line.words);
  keys.set(line, key);
  return key;
}

/** How many letters around the words, counted from them, are as they were. */
function likeness(then: Surroundings, now: Surroundings): number {
  return common([...then.before].reverse(), [...now.before].reverse()) + common([...then.after], [...now.after]);
}

function common(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((letter, n) => letter !== b[n]);
  return end === -1 ? a.length : end;
}
