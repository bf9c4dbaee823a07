import type { Span } from '../../model/span';

/** One end of a statement. */
export type StatementEdge = 'start' | 'end';

/**
 * The parts of a statement with one edge moved to another place: parts that lie beyond it go, and
 * the first or last that stays reaches up to it.
 */
export function withEdge(parts: readonly Span[], edge: StatementEdge, at: number): Span[] {
  const { start, end } = { start: parts[0]!.start, end: parts.at(-1)!.end };
  const [from, to] = edge === 'start' ? [Math.min(at, end), end] : [start, Math.max(at, start)];
  const left = parts.filter((part) => part.end > from && part.start < to);
  if (left.length === 0) return [{ start: from, end: to }];
  return left.map((part, n) => ({
    start: n === 0 ? from : part.start,
    end: n === left.length - 1 ? to : part.end,
  }));
}

/** The words of a stretch of text, each with the marks that stand at it. */
export function wordSpans(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/**
 * Where an edge stands after so many steps over words, forwards or, below 0, backwards; it stops at
 * the first and last word, and leaves one word between it and the other edge.
 */
export function stepEdge(words: readonly Span[], parts: readonly Span[], edge: StatementEdge, by: number): number {
  const { start, end } = { start: parts[0]!.start, end: parts.at(-1)!.end };
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  if (edge === 'start') return words[clamp(first + by, 0, last)]?.start ?? start;
  return words[clamp(last + by, first, words.length - 1)]?.end ?? end;
}

const clamp = (n: number, least: number, most: number): number => Math.max(least, Math.min(most, n));
