import type { Span } from '../../model/span';
import { sameWordsKey, wordsIn } from './link-words';
import type { ReadPlaces, StandingWords } from './read-places';
import type { Hit, Sought, SpeakerOf } from './sought';

/**
 * The same words as whole passages of the same speaker: one that was cut into two, one of two that
 * were joined.
 */
export function samePassages(read: ReadPlaces, { words, key, speakerOf, isSaidSo }: Sought): Hit | null {
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
