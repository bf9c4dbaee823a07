/** What stands in a block and is none of its text. */
const besideText = '[data-fold]';

function* textsOf(element: HTMLElement): Generator<Text> {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    if (text.parentElement?.closest(besideText) === null) yield text as Text;
}

/** The length of a block's text before a place of the document, which may lie outside the block. */
export function lengthBefore(element: HTMLElement, node: Node, offset: number): number {
  const place = document.createRange();
  place.setStart(node, offset);
  let length = 0;
  for (const text of textsOf(element)) {
    if (text === node) return length + offset;
    if (place.comparePoint(text, 0) > 0) break;
    length += text.data.length;
  }
  return length;
}

/** The range from one place of a block's text to another, each given by the length before it. */
export function rangeIn(element: HTMLElement, from: number, to: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  let length = 0;
  for (const text of textsOf(element)) {
    const end = length + text.data.length;
    if (from >= length && from < end) range.setStart(text, from - length);
    if (to > length && to <= end) range.setEnd(text, to - length);
    length = end;
  }
  return range;
}
