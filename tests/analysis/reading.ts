import { readText, type ReadText } from '../../src/analysis/text/read-text';
import type { Block } from '../../src/model/article';
import type { Span } from '../../src/model/span';

/** A text of paragraphs, cut at ` / `, as the engine reads it. */
export function read(paragraphs: string, role: Block['role'] = 'paragraph'): ReadText {
  let text = '';
  const blocks: Block[] = [];
  for (const paragraph of paragraphs.split(' / ')) {
    if (text !== '') text += '\n\n';
    blocks.push({ role, start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return readText({ text, blocks });
}

/** The words of a span; empty for null. */
export function words(reading: ReadText, span: Span | null): string {
  return span === null ? '' : reading.text.slice(span.start, span.end);
}
