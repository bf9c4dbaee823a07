import type { Span } from '../../model/span';
import { align, type Alignment } from './align';
import { isDenied } from './denial';
import { sameWordsKey, wordsIn } from './link-words';
import type { Published, Said } from './published';
import { placesWithin, type ReadPlace, type ReadPlaces } from './read-places';
import { samePassages } from './same-passages';
import { matchSpeakers, type SpeakerMatch } from './same-speaker';
import type { Hit, Sought } from './sought';
import { aroundOf, sidesAt, spanOfWords, type Sides, type Stood } from './surroundings';

/** A statement of the article beside what was published. */
interface Candidate {
  readonly place: ReadPlace;
  readonly speaker: SpeakerMatch;
  /** whether its words are the same */
  readonly isExact: boolean;
  readonly sides: Sides;
  readonly likeness: Alignment;
}

/** Finds a published statement, or null where the article has neither it nor an altered form of it. */
export function findStatement(read: ReadPlaces, published: Published, said: Said): Hit | null {
  const around = aroundOf(published);
  const words = wordsIn(published.exact).map(({ key }) => key);
  const speakerOf = ({ statement }: ReadPlace): SpeakerMatch => matchSpeakers(said, statement, read.article);
  const isSaidSo = ({ statement }: ReadPlace): boolean => isDenied(statement, read.article) === (said.denied ?? false);
  const sought: Sought = { words, key: sameWordsKey(published.exact), around, speakerOf, isSaidSo };
  return (
    sameStatement(read, sought) ??
    samePassages(read, sought) ??
    changedStatement(read, sought) ??
    unmarkedWords(read, sought)
  );
}

/** The statement of the same words by the same speaker; of several the one in the surroundings published. */
function sameStatement(read: ReadPlaces, { key, around, speakerOf, isSaidSo }: Sought): Hit | null {
  const theirs = (read.byKey.get(key) ?? []).filter((place) => speakerOf(place) === 'same' && isSaidSo(place));
  const best = bestBy(theirs, ({ frame }) => count(sidesAt(read, frame, around)));
  return best === null ? null : hitAt('same', best);
}

const count = ({ before, after }: Sides): number => Number(before) + Number(after);
const hitAt = (verdict: Hit['verdict'], { span, statement }: ReadPlace): Hit => ({
  verdict,
  span,
  statement: statement.id,
});

/** In statements: those that share most words with what was published are compared. */
const mostCompared = 8;

/** The statement in other words, or given to somebody else. */
function changedStatement(read: ReadPlaces, { words, key, around, speakerOf }: Sought): Hit | null {
  const candidates = likeliest(read, words).map((place): Candidate => ({
    place,
    speaker: speakerOf(place),
    isExact: place.key === key,
    sides: sidesAt(read, place.frame, around),
    likeness: align(words, place.words),
  }));
  const best = bestBy(candidates.filter(isSameStatement), weigh);
  return best === null ? null : hitAt('changed', best.place);
}

function likeliest({ placesWith }: ReadPlaces, words: readonly string[]): ReadPlace[] {
  const votes = new Map<ReadPlace, number>();
  for (const word of new Set(words)) {
    const having = placesWith.get(word) ?? [];
    for (const place of having) votes.set(place, (votes.get(place) ?? 0) + 1 / having.length);
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCompared)
    .map(([place]) => place);
}

const bonusOf = { same: 1, perhaps: 0.8, nobody: 0.5, other: 0 } as const satisfies Record<SpeakerMatch, number>;

const weigh = ({ speaker, sides, likeness }: Candidate): number =>
  likeness.dice + likeness.held / 2 + count(sides) / 2 + bonusOf[speaker];

/**
 * Whether a statement is the published one altered. The further from its place, the more of its
 * words must be there; another name or number makes another statement of it, but in its very place.
 */
function isSameStatement({ speaker, isExact, sides, likeness }: Candidate): boolean {
  const { dice, held, shared, swaps } = likeness;
  const around = count(sides);
  if (speaker === 'other') return around === 2 && dice >= 0.5;
  if (isExact && (around > 0 || speaker !== 'nobody')) return true;
  if (speaker !== 'same')
    return around === 2 ? dice >= 0.4 : dice >= (around === 1 ? 0.6 : 0.95) && shared >= 3 && !swaps;
  if (around === 2) return dice >= 0.25 || held >= 0.5;
  if (around === 1) return dice >= 0.4 || (held >= 0.7 && shared >= 1.5);
  return !swaps && shared >= 2.5 && (dice >= 0.6 || held >= 0.85);
}

/** The words at their place, which are shown as nobody's statement any more. */
function unmarkedWords(read: ReadPlaces, { words, key, around }: Sought): Hit | null {
  for (const start of wherever(read, words)) {
    const span = spanOfWords(read, { start, end: start + words.length });
    if (sameWordsKey(read.article.text.slice(span.start, span.end)) !== key) continue;
    if (read.places.some((place) => contains(place.span, span))) continue;
    const sides = count(sidesAt(read, placesWithin(read.words, sentenceAround(read, span)), around));
    if (sides > 0) return { verdict: 'changed', span, statement: null };
  }
  return null;
}

/** The same words of another, in the paragraph that took the place of the one that was published. */
export function sameWordsWhere({ byKey }: ReadPlaces, { exact }: Published, { block, isOther }: Stood): Hit | null {
  const place = (byKey.get(sameWordsKey(exact)) ?? []).find(({ span }) => contains(block, span));
  return place === undefined || !isOther ? null : hitAt('changed', place);
}

const contains = (one: Span, { start, end }: Span): boolean => one.start <= start && one.end >= end;

function sentenceAround({ article }: ReadPlaces, span: Span): Span {
  return article.sentences.find(({ start, end }) => start <= span.start && end >= span.start) ?? span;
}

/** Where words stand one after another among all words of the article. */
export function wherever({ keys, postings }: ReadPlaces, words: readonly string[]): number[] {
  const rarest = words
    .map((key, n) => ({ n, at: postings.get(key) ?? [] }))
    .sort((a, b) => a.at.length - b.at.length)[0];
  if (rarest === undefined) return [];
  return rarest.at.map((at) => at - rarest.n).filter((start) => words.every((key, n) => keys[start + n] === key));
}

function bestBy<T>(items: readonly T[], weightOf: (item: T) => number): T | null {
  let [best, most] = [null as T | null, -Infinity];
  for (const item of items) {
    const weight = weightOf(item);
    if (weight > most) [best, most] = [item, weight];
  }
  return best;
}
