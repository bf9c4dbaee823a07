import type { Span } from '../../model/span';
import { selectorShape } from '../selector-target';

/** Words of a text with a few of those around them: the TextQuoteSelector of the W3C. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** In words: enough on each side to tell a place from another. */
const wordsBeside = 5;

/** In UTF-16 code units: a longer address is cut by some of what it is sent through. */
export const longestExact = 400;

const lastWords = new RegExp(`(?:\\S+\\s+){0,${wordsBeside - 1}}\\S+\\s*$`);
const firstWords = new RegExp(`^\\s*(?:\\S+\\s+){0,${wordsBeside - 1}}\\S+`);

/** Selects words of a text by themselves; of very many the first. */
export function selectorAt(text: string, { start, end }: Span): QuoteSelector {
  const exact = text.slice(start, end);
  const kept = exact.length <= longestExact ? exact : exact.slice(0, exact.lastIndexOf(' ', longestExact));
  const stop = start + kept.length;
  return {
    exact: kept,
    prefix: lastWords.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '',
    suffix: firstWords.exec(text.slice(stop, stop + 120))?.[0] ?? '',
  };
}

const encoded = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(
    /[()!'*~]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * A selector as what stands behind the `#` of an address, in the form of the W3C's Selectors and
 * States. The inverse of `selectorIn`.
 */
export function targetOfSelector({ exact, prefix, suffix }: QuoteSelector): string {
  return `selector(type=TextQuoteSelector,exact=${encoded(exact)},prefix=${encoded(prefix)},suffix=${encoded(suffix)})`;
}

/** The selector that stands behind the `#` of an address, or null for anything else. */
export function selectorIn(target: string): QuoteSelector | null {
  const parts = selectorShape.exec(target)?.[1]?.split(',') ?? [];
  try {
    const values = new Map(
      parts.map((part) => [part.split('=', 1)[0]!, decodeURIComponent(part.slice(part.indexOf('=') + 1))]),
    );
    const exact = values.get('exact') ?? '';
    return exact.trim() === ''
      ? null
      : { exact, prefix: values.get('prefix') ?? '', suffix: values.get('suffix') ?? '' };
  } catch {
    return null;
  }
}

const inFragment = (words: string): string => encoded(words.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');

/**
 * A text fragment (`:~:text=…`), by which browsers find the words on any page that has them; what
 * stands beside them is given where the text has them more than once.
 */
export function textFragmentOf({ exact, prefix, suffix }: QuoteSelector, text: string): string {
  const again = text.indexOf(exact) !== text.lastIndexOf(exact);
  const words = exact.trim().split(/\s+/);
  const isLong = words.length > 2 * wordsBeside || /\n/.test(exact);
  const ends = isLong
    ? [words.slice(0, wordsBeside), words.slice(-wordsBeside)].map((some) => inFragment(some.join(' ')))
    : [inFragment(exact)];
  // what stands beside must stand in the same block
  const [before, after] = [prefix.split('\n').at(-1)!, suffix.split('\n')[0]!].map((side) =>
    again ? inFragment(side) : '',
  );
  const parts = [...(before === '' ? [] : [`${before}-`]), ...ends, ...(after === '' ? [] : [`-${after}`])];
  return `:~:text=${parts.join(',')}`;
}
