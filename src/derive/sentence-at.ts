import type { AnalysedArticle } from '../model/analysed-article';
import type { Span } from '../model/span';

/**
 * The sentence of an article that holds the offset `at`, as the engine cut it; the whole block
 * where none does.
 */
export function sentenceAt({ sentences, blocks }: Pick<AnalysedArticle, 'sentences' | 'blocks'>, at: number): Span {
  return holderOf(sentences, at) ?? holderOf(blocks, at) ?? { start: at, end: at };
}

/** Of spans in order, none within another, the one that holds an offset. */
function holderOf(spans: readonly Span[], at: number): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== undefined && span.start <= at ? { start: span.start, end: span.end } : null;
}
