import type { Block } from '../../model/article';
import type { Span } from '../../model/span';
import { lengthBefore } from '../text-places';

const isOfWord = /[\p{L}\p{N}\p{M}’']/u;

/** Whole words, a possessive with its name, and no space around them. */
function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start === end) return { start, end };
  while (start > 0 && isOfWord.test(text[start]!) && /[\p{L}\p{N}\p{M}]/u.test(text[start - 1]!)) start--;
  while (end < text.length && isOfWord.test(text[end - 1]!) && /[\p{L}\p{N}\p{M}]/u.test(text[end]!)) end++;
  if (/^[’']s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))) end += 2;
  return { start, end };
}

/**
 * The words of a text that are selected in the blocks that show it, widened to whole ones; null
 * where none are. `blockOf` gives the block of a text that an element shows, by the element's id.
 */
export function selectedSpan(root: HTMLElement, text: string, blockOf: (id: string) => Block | undefined): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const shown = [...root.querySelectorAll<HTMLElement>('[id^="p-"]')].filter((element) =>
    range.intersectsNode(element),
  );
  const [first, last] = [shown[0], shown.at(-1)];
  const [from, to] = [first, last].map((element) => (element === undefined ? undefined : blockOf(element.id)));
  if (first === undefined || last === undefined || from === undefined || to === undefined) return null;
  const span = wholeWords(text, {
    start: from.start + lengthBefore(first, range.startContainer, range.startOffset),
    end: to.start + lengthBefore(last, range.endContainer, range.endOffset),
  });
  return span.start < span.end ? span : null;
}
