import type { Block } from '../../model/article';
import type { Span } from '../../model/span';

/**
 * The index of the block that holds the offset `at`; of the nearest before the end where none does.
 */
export function blockOf(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a span lies in another. */
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** A span counted from the start of another. */
export const within = ({ start, end }: Span, outer: Span): Span => ({
  start: start - outer.start,
  end: end - outer.start,
});
