import type { Correction } from '../../model/correction';
import { normaliseWords } from '../../model/ids';
import type { Span } from '../../model/span';
import { CorrectionError } from './correction-error';

/** Which words are meant: `prefix` and `suffix` stand directly before and behind them. */
export interface WordsMeant extends Pick<Correction, 'prefix' | 'suffix'> {
  /** the field that has the words, for messages */
  readonly field: 'add' | 'content' | 'place' | 'time';
  readonly words: string;
}

const letters = /[\p{L}\p{N}]+/gu;

/**
 * Where words stand in a text, whole, compared by letters and digits only, whatever their case;
 * throws `CorrectionError` where they have none or stand nowhere.
 */
export function placesOfWords(text: string, { field, words, prefix = '', suffix = '' }: WordsMeant): Span[] {
  const pattern = [...words.matchAll(letters)].map(([word]) => word).join('[^\\p{L}\\p{N}]+');
  if (pattern === '') throw new CorrectionError(`"${field}: ${words}" has no words`);
  const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter((span) => isBetween(text, span, prefix, suffix));
  if (places.length > 0) return places;
  const between = prefix === '' && suffix === '' ? '' : ' between this prefix and suffix';
  throw new CorrectionError(`"${field}: ${words}" stand nowhere in this article${between}: copy them from its text`);
}

/** The one place where words stand; throws `CorrectionError` unless there is just one. */
export function onePlaceOfWords(text: string, meant: WordsMeant): Span {
  const places = placesOfWords(text, meant);
  if (places.length > 1)
    throw new CorrectionError(
      `"${meant.field}: ${meant.words}" stand at ${places.length} places in this article: give more of the words, or those before them as "prefix"`,
    );
  return places[0]!;
}

function isBetween(text: string, { start, end }: Span, prefix: string, suffix: string): boolean {
  const [before, after] = [normaliseWords(prefix), normaliseWords(suffix)];
  const stands = normaliseWords(text.slice(Math.max(0, start - reachOf(prefix)), start));
  const follows = normaliseWords(text.slice(end, end + reachOf(suffix)));
  return (
    (before === '' || ` ${stands}`.endsWith(` ${before}`)) && (after === '' || `${follows} `.startsWith(`${after} `))
  );
}

/** In the text there may be more marks and spaces between the words than in the correction. */
const reachOf = (words: string): number => 2 * words.length + 40;
