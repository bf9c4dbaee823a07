import { has, type Part } from './parts';
import type { SharedWords } from './shared-words';
import { fact, type Wording } from './wording';

/** What one wording has, and what the other has in its place. */
export interface Gap {
  readonly one: Part;
  readonly other: Part;
}

/** The places where two wordings differ, from the first words that may stand for one another to the last. */
export function* gapsBetween(one: Wording, other: Wording, { inOne, inOther }: SharedWords): Generator<Gap> {
  const head = Math.min(inOne[0]!, inOther[0]!);
  const tail = Math.min(one.words.length - inOne.at(-1)!, other.words.length - inOther.at(-1)!) - 1;
  const places = [
    [inOne[0]! - head - 1, inOther[0]! - head - 1] as const,
    ...inOne.map((place, n) => [place, inOther[n]!] as const),
    [inOne.at(-1)! + tail + 1, inOther.at(-1)! + tail + 1] as const,
  ];
  for (let n = 1; n < places.length; n++) {
    const [[fromOne, fromOther], [toOne, toOther]] = [places[n - 1]!, places[n]!];
    if (toOne - fromOne === 1 && toOther - fromOther === 1) continue;
    yield {
      one: { of: one, start: fromOne + 1, end: toOne },
      other: { of: other, start: fromOther + 1, end: toOther },
    };
  }
}

/** A clause or sentence begins at such a word, or words were left out before it. */
export const opensAnything = fact.opensSentence | fact.opensClause | fact.afterGap;

/** Whether what one wording has more, before and after what both have, does not deny it: "I do not think that …". */
export function isCutCleanly(one: Wording, other: Wording, { inOne, inOther }: SharedWords): boolean {
  const head = inOne[0]! - inOther[0]!;
  const [ends, otherEnds] = [inOne.at(-1)! + 1, inOther.at(-1)! + 1];
  const tail = one.words.length - ends - (other.words.length - otherEnds);
  const deniesAtHead = head > 0 ? deniesBefore(one, 0, head) : deniesBefore(other, 0, -head);
  const deniesAtTail =
    tail > 0
      ? deniesBehind(one, one.words.length - tail, one.words.length)
      : deniesBehind(other, other.words.length + tail, other.words.length);
  return !deniesAtHead && !deniesAtTail;
}

/** In words: a negation so near to where words were cut denied what is left. */
const reach = 3;

/** Whether words between two places, in the clause that ends at the second, deny what follows. */
export function deniesBefore(wording: Wording, start: number, end: number): boolean {
  for (let place = end - 1; place >= Math.max(start, end - reach); place--) {
    if (place + 1 < wording.words.length && has(wording, place + 1, opensAnything)) return false;
    if (has(wording, place, fact.negation)) return true;
  }
  return false;
}

/** Whether words between two places, in the clause that is open at the first, deny what stands before. */
export function deniesBehind(wording: Wording, start: number, end: number): boolean {
  for (let place = start; place < Math.min(end, start + reach) && !has(wording, place, opensAnything); place++)
    if (has(wording, place, fact.negation)) return true;
  return false;
}
