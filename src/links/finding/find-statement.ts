import type { Span } from '../../model/span';
import { align, type Alignment } from './align';
import { isDenied } from './denial';
import { sameWordsKey, wordsIn } from './link-words';
import type { Published, Said } from './published';
import { placesWithin, type ReadPlace, type ReadPlaces, type StandingWords } from './read-places';
import { matchSpeakers, type SpeakerMatch } from './same-speaker';
import { aroundOf, sidesAt, spanOfWords, type Around, type Sides } from './surroundings';

/** A place found, with the statement that stands there. */
export interface Hit {
  readonly verdict: 'same' | 'changed';
  readonly span: Span;
  readonly statement: string | null;
}

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

type SpeakerOf = (place: ReadPlace) => SpeakerMatch;

/** What was published, read for comparing. */
interface Sought {
  readonly words: readonly string[];
  /** `sameWordsKey` of them */
  readonly key: string;
  readonly around: Around;
  readonly speakerOf: SpeakerOf;
  /** whether a place tells it as said, or as denied, as was published */
  readonly isSaidSo: (place: ReadPlace) => boolean;
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

/**
 * The same words as whole passages of the same speaker: one that was cut into two, one of two that
 * were joined.
 */
function samePassages(read: ReadPlaces, { words, key, speakerOf, isSaidSo }: Sought): Hit | null {
  for (const first of read.unitsFrom.get(words[0] ?? '') ?? []) {
    if (speakerOf(first.place) !== 'same') continue;
    const units = followed(read, first, words, speakerOf);
    if (units === null) continue;
    const { text } = read.article;
    // signs of numbers are no words
    const now = units.map(({ start, end }) => text.slice(start, end)).join(' … ');
    if (sameWordsKey(now) !== key) continue;
    const span = { start: first.start, end: units.at(-1)!.end };
    const isApart = units.some((unit, n) => n > 0 && wordsBetween(read, units[n - 1]!, unit) > mostBetween);
    const isTurned = units.some((unit) => isPartOfMore(unit) || !isSaidSo(unit.place));
    const verdict = isApart || isTurned ? 'changed' : 'same';
    return { verdict, span, statement: first.place.statement.id };
  }
  return null;
}

/** In words: a speaker, who they are, and when they spoke take fewer. */
const mostBetween = 16;

const wordsBetween = ({ article }: ReadPlaces, one: Span, next: Span): number =>
  wordsIn(article.text.slice(one.end, next.start), mostBetween + 1).length;

/** "He did not believe “it is over”": what stands around the marks may turn what is said in them. */
const isPartOfMore = ({ place, words }: StandingWords): boolean =>
  place.statement.kind !== 'direct' && words.length < place.words.length;

/** The passages, following one another, that together are the words; null if none are. */
function followed(
  read: ReadPlaces,
  first: StandingWords,
  words: readonly string[],
  speakerOf: SpeakerOf,
): StandingWords[] | null {
  const units = [first];
  let unit = first;
  for (let at = 0; ;) {
    if (unit.words.some((word, n) => words[at + n] !== word)) return null;
    at += unit.words.length;
    if (at === words.length) return units;
    const next = read.units.slice(read.units.indexOf(unit) + 1).find(({ start }) => start >= unit.end);
    if (next === undefined || speakerOf(next.place) !== 'same') return null;
    units.push((unit = next));
  }
}

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
    const holder = read.places.find((place) => place.span.start <= span.start && place.span.end >= span.end);
    if (holder !== undefined) continue;
    const sides = count(sidesAt(read, placesWithin(read.words, sentenceAround(read, span)), around));
    if (sides > 0) return { verdict: 'changed', span, statement: null };
  }
  return null;
}

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
