import type { Span } from '../../model/span';
import { inHash } from './in-hash';
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

/**
 * A selector as what stands behind the `#` of an address, in the form of the W3C's Selectors and
 * States. The inverse of `selectorIn`.
 */
export function targetOfSelector({ exact, prefix, suffix }: QuoteSelector): string {
  return `selector(type=TextQuoteSelector,exact=${inHash(exact)},prefix=${inHash(prefix)},suffix=${inHash(suffix)})`;
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
