import type { Span } from '../model/span';
import { wordsIn } from './finding/link-words';

/** In characters around a span: no word is longer. */
const reach = 80;

/**
 * A span of a text with its first and last word whole: browsers find whole words only, and to them
 * "Brekke’s" is one. A span of no word stays as it is.
 */
export function wholeWords(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - reach);
  const words = wordsIn(text.slice(from, end + reach)).map((word) => ({
    start: from + word.start,
    end: from + word.end,
  }));
  const touched = words.filter((word) => word.start < end && word.end > start);
  if (touched.length === 0) return { start, end };
  return { start: Math.min(start, touched[0]!.start), end: Math.max(end, touched.at(-1)!.end) };
}

/** In characters: longer words are named by their first and last ones. */
const longest = 50;

/** In words, of the first and last ones, and of those around words that stand more than once. */
const few = 4;

/**
 * The text fragment of a span (WICG Scroll To Text Fragment): what stands behind the `#` of an
 * address, `:~:text=…`, by which browsers find and mark these words on any page that has them.
 */
export function textFragment(text: string, span: Span): string {
  const { start, end } = wholeWords(text, span);
  const exact = text.slice(start, end).trim();
  const isOne = exact.length <= longest && !exact.includes('\n');
  const words = exact.split(/\s+/);
  const directive = isOne
    ? escaped(exact)
    : `${escaped(words.slice(0, few).join(' '))},${escaped(words.slice(-few).join(' '))}`;
  if (text.indexOf(exact) === text.lastIndexOf(exact)) return `:~:text=${directive}`;
  const before = text.slice(0, start).split('\n').at(-1)!.trim().split(/\s+/).slice(-few).join(' ');
  const after = text.slice(end).split('\n')[0]!.trim().split(/\s+/).slice(0, few).join(' ');
  return `:~:text=${before === '' ? '' : `${escaped(before)}-,`}${directive}${after === '' ? '' : `,-${escaped(after)}`}`;
}

/** Signs that part the directive stand escaped within its words. */
const escaped = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
