import type { Span } from '../model/span';

/**
 * At most about `limit` characters of a sentence around some words of it, cut between words, `…`
 * where something was left out.
 */
export function excerpt(text: string, sentence: Span, around: Span, limit = 84): string {
  if (sentence.end - sentence.start <= limit) return text.slice(sentence.start, sentence.end);
  const spare = Math.max(0, limit - (around.end - around.start));
  let start = startOfClause(text, sentence, around.start, Math.floor(spare * 0.6));
  let end = Math.min(sentence.end, start + limit);
  if (end < around.end) end = around.end;
  while (start > sentence.start && text[start - 1] !== ' ') start--;
  while (end < sentence.end && end > around.end && text[end] !== ' ') end--;
  const words = text.slice(start, end).replace(/[,;:–—-]$/, '');
  return `${start > sentence.start ? '… ' : ''}${words}${end < sentence.end ? ' …' : ''}`;
}

/** How many characters of a long turn a list shows: about six lines on a phone. */
const longestInList = 320;

/**
 * The words of a statement as a list shows them: whole, or cut between words where they are very
 * long, with `…`.
 */
export function cutShort(words: string): string {
  return excerpt(words, { start: 0, end: words.length }, { start: 0, end: 0 }, longestInList);
}

/**
 * Where to begin: at the sentence if it is near, else after the nearest comma that is, else some
 * words before.
 */
function startOfClause(text: string, sentence: Span, at: number, reach: number): number {
  if (at - sentence.start <= reach) return sentence.start;
  const from = at - reach;
  const comma = text.slice(from, at).search(/[,;:] /);
  if (comma >= 0) return from + comma + 2;
  const space = text.indexOf(' ', from);
  return space >= 0 && space < at ? space + 1 : at;
}
