import { isWordCode } from '../text/tokens';

/**
 * How many words, marks and lines one article may have: the engine holds them all at once, and
 * takes up to a kilobyte for each.
 */
const mostParts = 250_000;

/**
 * Why a text has more parts than one article may have, and what to do; null where it has not.
 * Linear in its length.
 */
export function tooManyParts(text: string): string | null {
  const count = countParts(text);
  if (count <= mostParts) return null;
  const thousands = Math.ceil(count / 1000);
  return `has ${thousands} thousand words, marks and lines, over the ${mostParts / 1000} thousand that one article may have; cut it into several files`;
}

/** The words, marks and lines of a text, counted without holding them. */
function countParts(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWord = isWordCode(code);
    if (isWord ? !isInWord : code !== 32) count++;
    isInWord = isWord;
  }
  return count;
}
