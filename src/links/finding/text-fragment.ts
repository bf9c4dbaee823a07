import type { Span } from '../../model/span';
import { inHash } from './in-hash';
import { wordsIn } from './link-words';

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

/** In words: more of them are named by so many first and last ones, half of these stand beside. */
const mostNamed = 10;

/**
 * A text fragment of the whole words of a span (`:~:text=…`, WICG Scroll To Text Fragment), by which
 * browsers find and mark them on any page that has them; what stands beside them in their block is
 * given where the text has them more than once.
 */
export function textFragment(text: string, span: Span): string {
  const { start, end } = wholeWords(text, span);
  const exact = text.slice(start, end).trim();
  const words = exact.split(/\s+/);
  const few = mostNamed / 2;
  const isOne = words.length <= mostNamed && !exact.includes('\n');
  const ends = isOne ? [words] : [words.slice(0, few), words.slice(-few)];
  const again = text.indexOf(exact) !== text.lastIndexOf(exact);
  const before = again ? text.slice(0, start).split('\n').at(-1)!.trim().split(/\s+/).slice(-few) : [];
  const after = again ? text.slice(end).split('\n')[0]!.trim().split(/\s+/).slice(0, few) : [];
  const [open, close] = [inFragment(before), inFragment(after)];
  const parts = [...(open === '' ? [] : [`${open}-`]), ...ends.map(inFragment), ...(close === '' ? [] : [`-${close}`])];
  return `:~:text=${parts.join(',')}`;
}

/** Signs that part the directive stand escaped within its words. */
const inFragment = (words: readonly string[]): string => inHash(words.join(' ')).replaceAll('-', '%2D');
