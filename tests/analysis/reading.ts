import { readText, type ReadText } from '../../src/analysis/text/read-text';
import type { Block } from '../../src/model/article';
import type { Span } from '../../src/model/span';

/** The blocks of a text: its lines that are not empty. */
export function blocksOf(text: string, role: Block['role'] = 'paragraph'): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    role,
    start: index,
    end: index + words.length,
  }));
}

/** A text of paragraphs, cut at ` / `, as the engine reads it. */
export function read(paragraphs: string, role?: Block['role']): ReadText {
  const text = paragraphs.replaceAll(' / ', '\n\n');
  return readText({ text, blocks: blocksOf(text, role) });
}

/** The words of a span; empty for null. */
export function words(reading: ReadText, span: Span | null): string {
  return span === null ? '' : reading.text.slice(span.start, span.end);
}
