import { isCommonWord } from '../../analysis/text/common-words';

/** What makes the opposite of a word: "legal", "illegal". */
const denyingStart = /^(?:un|in|im|il|ir|dis|non|mis|anti|counter|de|re|pre)/;
const denyingEnd = /(?:less|ful)$/;

/**
 * Whether a word is another mistyped, or written in another way ("colour", "color"): a letter or
 * two more, fewer, other or changed about. Two different words of the dictionary never are
 * ("hire", "fire"), save when one goes on from the other ("talk", "talks").
 */
export function isMistyped(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < 3 || longest - Math.min(one.length, other.length) > 3) return false;
  if (isOpposite(one, other) || isOpposite(other, one)) return false;
  const steps = editsBetween(one, other, longest >= 8 ? 2 : 1);
  if (steps === null) return false;
  if (steps === 2 && one[0] !== other[0]) return false;
  return !isCommonWord(one) || !isCommonWord(other) || isSpelling(one, other) || isInflection(one, other);
}

/** Whether a name is another mistyped: two letters changed about, or one doubled. */
export function isNameMistyped(one: string, other: string): boolean {
  if (one.length === other.length) {
    const at = [...one].findIndex((letter, n) => letter !== other[n]);
    return at >= 0 && at < one.length - 1 && changedAbout(one, at) === other;
  }
  const single = (word: string): string => word.replace(/(.)\1/g, '$1');
  return Math.abs(one.length - other.length) === 1 && single(one) === single(other);
}

const changedAbout = (word: string, at: number): string =>
  word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);

function isOpposite(one: string, other: string): boolean {
  const [start] = denyingStart.exec(one) ?? [];
  if (start !== undefined && one.length - start.length >= 3 && one.slice(start.length) === other) return true;
  return (
    denyingEnd.test(one) !== denyingEnd.test(other) && one.replace(denyingEnd, '') === other.replace(denyingEnd, '')
  );
}

/** "colour" and "color", "organise" and "organize", "centre" and "center" */
const isSpelling = (one: string, other: string): boolean => spelled(one) === spelled(other);
const spelled = (word: string): string =>
  word
    .replace(/our/g, 'or')
    .replace(/ys(?=[ei])/g, 'yz')
    .replace(/is(?=[aei])/g, 'iz')
    .replace(/re(?=s?$)/, 'er')
    .replace(/([lt])\1/g, '$1')
    .replace(/ae|oe/g, 'e')
    .replace(/ce(?=s?$)/, 'se');

/** "talk", "talks", "talked", "talking" */
const isInflection = (one: string, other: string): boolean => stemOf(one) === stemOf(other);
const stemOf = (word: string): string => word.replace(/(?:e?s|e?d|ing|ly|e)$/, '');

/** The least number of letters to add, drop, change or change about, or null for more than `most`. */
function editsBetween(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  let [before, row]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(row![j]! + 1, next[j - 1]! + 1, row![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, before![j - 2]! + 1);
      next.push(least);
    }
    [before, row] = [row!, next];
  }
  const edits = row![other.length]!;
  return edits > most ? null : edits;
}
