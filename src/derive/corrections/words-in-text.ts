import type { Correction } from '../../model/correction';
import { normaliseWords } from '../../model/ids';
import type { Span } from '../../model/span';

/** The words of a stretch of text as a correction has them: on one line. */
export const wordsOnLine = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/**
 * What tells a stretch of text from others of the same words: nothing, where there are none, else
 * the fewest words before it that do, and those behind it where they do not.
 */
export function placeInWords(text: string, span: Span): Pick<Correction, 'prefix' | 'suffix'> {
  const all = ` ${normaliseWords(text)} `;
  const words = normaliseWords(wordsOnLine(text, span));
  if (countOf(all, words) < 2) return {};
  const [before, after] = [wordsOf(text.slice(0, span.start)), wordsOf(text.slice(span.end))];
  for (let n = 1; n <= Math.min(mostWords, before.length); n++) {
    const prefix = before.slice(-n).join(' ');
    if (countOf(all, `${normaliseWords(prefix)} ${words}`) === 1) return { prefix };
  }
  const prefix = before.slice(-mostWords).join(' ');
  const suffix = after.slice(0, mostWords).join(' ');
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

const mostWords = 8;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

function countOf(all: string, words: string): number {
  let count = 0;
  for (let at = all.indexOf(` ${words} `); at >= 0; at = all.indexOf(` ${words} `, at + 1)) count++;
  return count;
}
