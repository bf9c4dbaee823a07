import type { Span } from '../../model/span';
import { align, pairsOf } from './align';
import { wherever } from './find-statement';
import { sameWordsKey, wordsIn } from './link-words';
import type { Published } from './published';
import type { ReadPlaces } from './read-places';
import type { Hit } from './sought';
import { aroundOf, sidesAt, spanOfWords, type Around } from './surroundings';

/** In words: so many in a row stand in another place of a text by no chance. */
const longEnough = 8;

/** Finds words that are no statement, or null where neither they nor an altered form of them are there. */
export function findWords(read: ReadPlaces, published: Published): Hit | null {
  const words = wordsIn(published.exact).map(({ key }) => key);
  const around = aroundOf(published);
  const standing = standingWords(read, words, published.exact, around);
  const [best, next] = standing;
  if (best === undefined) return changedWords(read, words, around);
  // the same words in two places, and nothing tells which were meant
  if (next !== undefined && next.sides === best.sides && best.sides < 2) return null;
  if (best.sides === 0 && words.length < longEnough) return null;
  const isSame = best.sides === 2 || !isSaid(read, best.span);
  return { verdict: isSame ? 'same' : 'changed', span: best.span, statement: null };
}

/** Whether somebody says the words: what stands around them may tell who. */
function isSaid({ article }: ReadPlaces, { start, end }: Span): boolean {
  return article.attributions.some(({ content }) => content.some((said) => said.start < end && start < said.end));
}

/** Where an article has the same words; first where most of what stands around them is as published. */
function standingWords(
  read: ReadPlaces,
  words: readonly string[],
  exact: string,
  around: Around,
): { span: Span; sides: number }[] {
  const key = sameWordsKey(exact);
  return wherever(read, words)
    .map((start) => ({
      // whole, over paragraphs too
      span: { start: read.words[start]!.start, end: read.words[start + words.length - 1]!.end },
      sides: sidesOf(read, start, words.length, around),
    }))
    .filter(({ span }) => sameWordsKey(read.article.text.slice(span.start, span.end)) === key)
    .sort((a, b) => b.sides - a.sides);
}

function sidesOf(read: ReadPlaces, start: number, length: number, around: Around): number {
  const { before, after } = sidesAt(read, { start, end: start + length }, around);
  return Number(before) + Number(after);
}

/** Beyond so many places of a word it tells nothing. */
const mostPostings = 200;

/** In starts: those that most words agree on are compared. */
const mostCompared = 6;

/** The words altered, where most of them stand together in their order. */
function changedWords(read: ReadPlaces, words: readonly string[], around: Around): Hit | null {
  const hits = likelyStarts(read, words).flatMap((start) => {
    const slack = Math.max(6, Math.ceil(words.length / 2));
    const from = Math.max(0, start - slack);
    const to = Math.min(read.keys.length, start + words.length + slack);
    const pairs = pairsOf(words, read.keys.slice(from, to));
    if (pairs.length === 0) return [];
    const [first, end] = [from + pairs[0]![1], from + pairs.at(-1)![1] + 1];
    const likeness = align(words, read.keys.slice(first, end));
    const sides = sidesOf(read, first, end - first, around);
    const isThere = sides > 0 ? likeness.dice >= 0.5 : likeness.dice >= 0.75 && likeness.shared >= 4 && !likeness.swaps;
    return isThere ? [{ first, end, weight: likeness.dice + sides / 2 }] : [];
  });
  const best = hits.sort((a, b) => b.weight - a.weight)[0];
  return best === undefined
    ? null
    : { verdict: 'changed', span: spanOfWords(read, { start: best.first, end: best.end }), statement: null };
}

/** The starts that the places of the words point back to, those with most words first. */
function likelyStarts({ postings }: ReadPlaces, words: readonly string[]): number[] {
  const votes = new Map<number, number>();
  words.forEach((key, n) => {
    const at = postings.get(key) ?? [];
    if (at.length > mostPostings) return;
    for (const place of at) {
      // words added or left out move a start by a few
      const start = Math.max(0, Math.round((place - n) / 4) * 4);
      votes.set(start, (votes.get(start) ?? 0) + 1 / at.length);
    }
  });
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCompared)
    .map(([start]) => start);
}
