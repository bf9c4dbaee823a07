import type { AnalysedArticle } from '../../model/analysed-article';
import type { Span } from '../../model/span';

/**
 * The sentences that hold some spans of an article, from the first to the last; blocks where the
 * engine cut no sentences.
 */
export function frameOf(
  { sentences, blocks }: Pick<AnalysedArticle, 'sentences' | 'blocks'>,
  spans: readonly Span[],
): Span {
  const start = Math.min(...spans.map(({ start }) => start));
  const end = Math.max(...spans.map(({ end }) => end));
  const first = holderOf(sentences, start) ?? holderOf(blocks, start);
  const last = holderOf(sentences, end - 1) ?? holderOf(blocks, end - 1);
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/** The place, among spans in order of which none lies within another, of the one that holds `at`; -1 for none. */
export function indexAt(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low < spans.length && spans[low]!.start <= at ? low : -1;
}

const holderOf = (spans: readonly Span[], at: number): Span | null => spans[indexAt(spans, at)] ?? null;
