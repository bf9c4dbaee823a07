import type { AnalysedArticle } from '../../model/analysed-article';
import { withoutThat, type Attribution } from '../../model/attribution';
import type { Span } from '../../model/span';

/**
 * Where words stand in a text, as the TextQuoteSelector and the TextPositionSelector of W3C say it:
 * `start` and `end` count code points.
 */
export interface Selected extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many UTF-16 code units of the text before and after are given. */
const around = 32;

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Counts the code points before offsets of a text, which must not fall within one. */
export function codePointCounter(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (let i = 0; i < text.length; i++) if (isSecondHalf(text.charCodeAt(i))) seconds.push(i);
  if (seconds.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (seconds[middle]! >= offset) high = middle;
      else low = middle + 1;
    }
    return offset - low;
  };
}

/** Where each part of a statement stands, by the statement's id. */
export function selectedIn({
  text,
  attributions,
}: Pick<AnalysedArticle, 'text' | 'attributions'>): Map<string, readonly Selected[]> {
  const count = codePointCounter(text);
  const selected = (content: Attribution['content']): Selected[] =>
    content
      .map((span) => withoutThat(text, span))
      .map(({ start, end }) => ({
        start: count(start),
        end: count(end),
        exact: text.slice(start, end),
        prefix: whole(text.slice(Math.max(0, start - around), start)),
        suffix: whole(text.slice(end, end + around)),
      }));
  return new Map(attributions.map(({ id, content }) => [id, selected(content)]));
}

/** A piece of a text without the half of a character that it was cut through. */
const whole = (piece: string): string => piece.replace(/^[\u{DC00}-\u{DFFF}]|[\u{D800}-\u{DBFF}]$/u, '');
