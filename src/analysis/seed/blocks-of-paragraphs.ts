import type { Image } from '../../model/article';
import type { Paragraph } from './lines';
import { readMarkdownIn } from './markdown';
import type { SeedBlock } from './seed-parts';

/**
 * The paragraphs of a plain text as blocks: where one has marks of Markdown (`## What is next`,
 * `> We waited`, `**Ana Ruiz**`) these tell what it is, and are taken off. Linear in the text.
 */
export function blocksOfParagraphs(paragraphs: readonly Paragraph[]): { blocks: SeedBlock[]; images: Image[] } {
  const blocks: SeedBlock[] = [];
  const images: Image[] = [];
  for (const [n, { words, line }] of paragraphs.entries()) {
    const read = isLoneDash(paragraphs, n) ? null : readMarkdownIn(words);
    if (read === null) blocks.push({ role: 'paragraph', words, links: [], line });
    else {
      images.push(...read.images.map((image) => ({ ...image, after: image.after + blocks.length })));
      blocks.push(...read.blocks.map((block) => ({ ...block, line })));
    }
  }
  return { blocks, images };
}

const bullet = /^[-*+] /;

/** "- Ana Ruiz" below her words is a signature and no list: items stand in company. */
function isLoneDash(paragraphs: readonly Paragraph[], at: number): boolean {
  const [before, words, after] = [at - 1, at, at + 1].map((n) => paragraphs[n]?.words ?? '');
  return bullet.test(words!) && !bullet.test(before!) && !bullet.test(after!) && !before!.endsWith(':');
}

/** A headline or standfirst without marks of Markdown. */
export function withoutMarkdown<P extends Paragraph | null>(paragraph: P): P {
  const [first, second] = paragraph === null ? [] : (readMarkdownIn(paragraph.words)?.blocks ?? []);
  return first === undefined || second !== undefined ? paragraph : { ...paragraph, words: first.words };
}
