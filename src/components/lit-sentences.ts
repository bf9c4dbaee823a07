import { useEffect, type RefObject } from 'react';
import type { ReadParagraph, Reading } from '../derive/reading';
import { lengthBefore, rangeIn } from './text-places';

/** The name by which the styles know the sentences that are lit. */
const highlight = 'lit';

type Sentences = Pick<Reading, 'paragraphs' | 'events'>;

const blockOf = (root: HTMLElement, { id }: ReadParagraph): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[id="${id}"]`);

function rangesOf(root: HTMLElement, { paragraphs, events }: Sentences, lit: ReadonlySet<string>): Range[] {
  const sentences = events.filter(({ ids }) => ids.some((id) => lit.has(id))).flatMap(({ sentences }) => sentences);
  return sentences.flatMap(({ start, end }) =>
    paragraphs.flatMap((paragraph) => {
      const { block } = paragraph;
      const element = start < block.end && end > block.start ? blockOf(root, paragraph) : null;
      return element === null
        ? []
        : [rangeIn(element, Math.max(start, block.start) - block.start, Math.min(end, block.end) - block.start)];
    }),
  );
}

/**
 * Lights the sentences that tell some events, without an element for each sentence; where the browser
 * cannot (Firefox before 140), only the events' own words are lit.
 */
export function useLitSentences(
  root: RefObject<HTMLElement | null>,
  reading: Sentences,
  lit: ReadonlySet<string>,
): void {
  useEffect(() => {
    const highlights = globalThis.CSS?.highlights as HighlightRegistry | undefined;
    if (lit.size === 0 || root.current === null || highlights === undefined) return;
    highlights.set(highlight, new Highlight(...rangesOf(root.current, reading, lit)));
    return () => void highlights.delete(highlight);
  }, [root, reading, lit]);
}

/** The ids of the events that the sentence under the pointer tells; none where there is none. */
export function eventsUnder(
  root: HTMLElement,
  { paragraphs, events }: Sentences,
  { clientX, clientY }: PointerEvent,
): readonly string[] {
  const caret = document.caretPositionFromPoint?.(clientX, clientY) ?? null;
  if (caret === null) return [];
  const paragraph = paragraphs.find((one) => blockOf(root, one)?.contains(caret.offsetNode) === true);
  if (paragraph === undefined) return [];
  const at = paragraph.block.start + lengthBefore(blockOf(root, paragraph)!, caret.offsetNode, caret.offset);
  return events
    .filter(({ sentences }) => sentences.some(({ start, end }) => at >= start && at < end))
    .flatMap(({ ids }) => ids);
}
