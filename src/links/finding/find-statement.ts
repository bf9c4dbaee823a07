import type { Span } from '../../model/span';
import { align, type Alignment } from './align';
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
  readonly sides: Sides;
  readonly likeness: Alignment;
}

/** Finds a published statement, or null where the article has neither it nor an altered form of it. */
export function findStatement(read: ReadPlaces, published: Published, said: Said): Hit | null {
  const around = aroundOf(published);
  const words = wordsIn(published.exact).map(({ key }) => key);
  const speakerOf = ({ statement }: ReadPlace): SpeakerMatch => matchSpeakers(said.speakers, statement, read.article);
  return (
    sameStatement(read, sameWordsKey(published.exact), around, speakerOf) ??
    samePassages(read, words, published.exact, speakerOf) ??
    changedStatement(read, words, around, speakerOf) ??
    unmarkedWords(read, words, around, published.exact)
  );
}

type SpeakerOf = (place: ReadPlace) => SpeakerMatch;

/** The statement of the same words by the same speaker; of several the one in the surroundings published. */
function sameStatement(read: ReadPlaces, key: string, around: Around, speakerOf: SpeakerOf): Hit | null {
  const theirs = (read.byKey.get(key) ?? []).filter((place) => speakerOf(place) === 'same');
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
function samePassages(read: ReadPlaces, words: readonly string[], exact: string, speakerOf: SpeakerOf): Hit | null {
  for (const first of read.unitsFrom.get(words[0] ?? '') ?? []) {
    if (speakerOf(first.place) !== 'same') continue;
    const units = followed(read, first, words, speakerOf);
    if (units === null) continue;
    const { text } = read.article;
    // signs of numbers are no words
    const now = units.map(({ start, end }) => text.slice(start, end)).join(' … ');
    if (sameWordsKey(now) !== sameWordsKey(exact)) continue;
    const span = { start: first.start, end: units.at(-1)!.end };
    return { verdict: units.some(isPartOfMore) ? 'changed' : 'same', span, statement: first.place.statement.id };
  }
  return null;
}

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
function changedStatement(
  read: ReadPlaces,
  words: readonly string[],
  around: Around,
  speakerOf: SpeakerOf,
): Hit | null {
  const candidates = likeliest(read, words).map((place): Candidate => ({
    place,
    speaker: speakerOf(place),
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

const weigh = ({ speaker, sides, likeness }: Candidate): number =>
  likeness.dice + likeness.held / 2 + count(sides) / 2 + (speaker === 'same' ? 1 : speaker === 'nobody' ? 0.5 : 0);

/**
 * Whether a statement is the published one altered. The further from its place, the more of its
 * words must be there; another name or number makes another statement of it, but in its very place.
 */
function isSameStatement({ speaker, sides, likeness }: Candidate): boolean {
  const { dice, held, shared, swaps } = likeness;
  const around = count(sides);
  if (speaker === 'other') return around === 2 && dice >= 0.5;
  if (speaker === 'nobody')
    return around === 2 ? dice >= 0.4 : dice >= (around === 1 ? 0.6 : 0.95) && shared >= 3 && !swaps;
  if (around === 2) return dice >= 0.25 || held >= 0.5;
  if (around === 1) return dice >= 0.4 || (held >= 0.7 && shared >= 1.5);
  return !swaps && shared >= 2.5 && (dice >= 0.6 || held >= 0.85);
}

/** The words at their place, which are shown as nobody's statement any more. */
function unmarkedWords(read: ReadPlaces, words: readonly string[], around: Around, exact: string): Hit | null {
  for (const start of wherever(read, words)) {
    const span = spanOfWords(read, { start, end: start + words.length });
    if (sameWordsKey(read.article.text.slice(span.start, span.end)) !== sameWordsKey(exact)) continue;
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
