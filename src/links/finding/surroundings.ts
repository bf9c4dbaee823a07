import type { Span } from '../../model/span';
import { pairsOf } from './align';
import { wordsIn } from './link-words';
import type { Published } from './published';
import { blockAt, type ReadPlaces } from './read-places';

/** What stood around a published place, as words: nearest last before it, nearest first after it. */
export interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** On which sides a place has the surroundings that were published. */
export interface Sides {
  readonly before: boolean;
  readonly after: boolean;
}

const keysIn = (text: string): string[] => wordsIn(text).map(({ key }) => key);

/** Reads the surroundings of what was published. */
export const aroundOf = ({ before, after }: Published): Around => ({ before: keysIn(before), after: keysIn(after) });

/** How many of the nearest words must agree, all but one. */
const nearest = 5;

/** Compares what stands around some words of an article, given by their places, with what was published. */
export function sidesAt({ keys }: ReadPlaces, { start, end }: Span, around: Around): Sides {
  return {
    before: agrees(around.before.toReversed(), (n) => keys[start - 1 - n]),
    after: agrees(around.after, (n) => keys[end + n]),
  };
}

function agrees(published: readonly string[], now: (n: number) => string | undefined): boolean {
  // where a text began or ended it does so still
  if (published.length === 0) return now(0) === undefined;
  const compared = published.slice(0, nearest);
  const same = compared.filter((key, n) => now(n) === key).length;
  return same >= Math.max(1, compared.length - 1);
}

/** The paragraph of a place that is no more. */
export interface Stood {
  readonly block: Span;
  /** whether nothing of it is the paragraph that was published, but for where it stands */
  readonly isOther: boolean;
}

/**
 * Where what was published stood, in an article that has it no more: the block that has the rest of
 * its paragraph, or else the one that now stands between the paragraphs around it. Null where neither
 * is found.
 */
export function whereItStood(read: ReadPlaces, published: Published): Stood | null {
  const before = published.before.split(paragraphBreak);
  const after = published.after.split(paragraphBreak);
  const rest = [before.at(-1)!, after[0]!].map(keysIn);
  if (rest[0]!.length + rest[1]!.length < leastOfRest) return blockBetween(read, aroundOf(published));
  const beyond = { before: keysIn(before.slice(0, -1).join(' ')), after: keysIn(after.slice(1).join(' ')) };
  const isKnown = beyond.before.length > 0 && beyond.after.length > 0;
  const block = blockWith(read, rest);
  if (block !== null) return { block, isOther: false };
  return isKnown ? blockBetween(read, beyond) : null;
}

function blockBetween(read: ReadPlaces, around: Around): Stood | null {
  const start = between(read, around);
  if (start === null) return null;
  return { block: read.article.blocks[blockAt(read.article, read.words[start]!.start)]!, isOther: true };
}

const paragraphBreak = /\n\s*\n/;

/** In words: fewer may stand anywhere. */
const leastOfRest = 4;

/** The block that has most of some words in their order. */
function blockWith(read: ReadPlaces, rest: readonly (readonly string[])[]): Span | null {
  const words = rest.flat();
  const { blocks } = read.article;
  const votes = new Map<number, number>();
  for (const key of new Set(words)) {
    const at = read.postings.get(key) ?? [];
    for (const n of new Set(at.slice(0, mostPostings).map((place) => blockAt(read.article, read.words[place]!.start))))
      votes.set(n, (votes.get(n) ?? 0) + 1);
  }
  const likely = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 5);
  for (const [n] of likely) {
    const block = blocks[n]!;
    const theirs = keysIn(read.article.text.slice(block.start, block.end));
    const found = rest.map((side) => pairsOf(side, theirs).length);
    const share = (found[0]! + found[1]!) / words.length;
    if (share >= (words.length < fewOfRest ? 0.8 : 0.6)) return block;
  }
  return null;
}

/** In words: of fewer, most may stand in a sentence like theirs, such as "The police arrested two". */
const fewOfRest = 8;

/** Beyond so many places of a word it tells nothing. */
const mostPostings = 200;

/** The first word between the words before and those after, where these have not come together. */
function between(read: ReadPlaces, around: Around): number | null {
  const [before, after] = [around.before.slice(-nearest), around.after.slice(0, nearest)];
  if (before.length === 0 || after.length === 0) return atTheEdge(read, before, after);
  for (const start of startsOf(read, before).map((at) => at + before.length)) {
    const end = startsOf(read, after).find((at) => at >= start);
    if (end !== undefined && end > start && end - start <= widestGap) return start;
  }
  return null;
}

/** In words, between what stood before and what stood after. */
const widestGap = 120;

/** The same where the place was the first or the last of its text. */
function atTheEdge(read: ReadPlaces, before: readonly string[], after: readonly string[]): number | null {
  if (before.length > 0) {
    const start = (startsOf(read, before)[0] ?? Infinity) + before.length;
    return start < read.keys.length ? start : null;
  }
  const end = after.length > 0 ? (startsOf(read, after)[0] ?? 0) : 0;
  return end > 0 ? end - 1 : null;
}

/** Where some words, all but one of them, stand in this order. */
function startsOf(read: ReadPlaces, sought: readonly string[]): number[] {
  const rarest = sought
    .map((key, n) => ({ n, at: read.postings.get(key) ?? [] }))
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => a.at.length - b.at.length)[0];
  if (rarest === undefined) return [];
  return rarest.at
    .slice(0, mostPostings)
    .map((at) => at - rarest.n)
    .filter(
      (start) => sought.filter((key, n) => read.keys[start + n] === key).length >= Math.max(1, sought.length - 1),
    );
}

/** Some words given by their places, as a span of the text within the block of the first. */
export function spanOfWords({ words, article }: ReadPlaces, { start, end }: Span): Span {
  const [first, last] = [words[start]!, words[end - 1]!];
  const block = article.blocks[blockAt(article, first.start)]!;
  return { start: first.start, end: Math.max(first.end, Math.min(last.end, block.end)) };
}
