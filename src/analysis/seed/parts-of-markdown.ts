import type { Line } from './lines';
import { readMarkdown, type MarkdownReading } from './markdown';
import { pastedBlock } from './pastes/pasted-block';
import { partsOfFrontMatter } from './parts-of-front-matter';
import { partsOfPaste } from './parts-of-text';
import type { Parts, Report } from './seed-parts';

interface Beside {
  readonly fallbackDate: string | null;
  readonly isMatter: boolean;
}

/** In UTF-16 code units, and in marks: the parser's time may grow with the square of either. */
const longest = 1_000_000;
const mostMarks = 20_000;
const deepest = 40;

/**
 * What a text in Markdown says of itself: by its front matter, else as a plain text does, its first
 * heading the headline. Null, with an error, where it cannot be read.
 */
export function partsOfMarkdown(raw: string, lines: readonly Line[], beside: Beside, report: Report): Parts | null {
  const { isMatter, fallbackDate } = beside;
  const above = isMatter ? closeOfMatter(lines) : 0;
  const body = raw
    .split(/\r\n|\n|\r/)
    .slice(above)
    .join('\n');
  const why = whyUnread(body);
  if (why !== null) {
    report('error', above + 1, why);
    return null;
  }
  const read = readMarkdown(body);
  for (const { words, line } of read.html) {
    const [first] = words.trim().split('\n');
    report('warning', line + above, `"${first!.slice(0, 60)}" is HTML between the paragraphs and is left out`);
  }
  const matter = isMatter ? partsOfFrontMatter(raw, lines, fallbackDate, report) : null;
  if (isMatter) return matter === null ? null : { ...matter, ...withLines(read, above) };
  return partsOfBlocks(read, fallbackDate, report);
}

function closeOfMatter(lines: readonly Line[]): number {
  const open = lines.findIndex(({ words }) => words !== '');
  return lines.findIndex(({ words }, n) => n > open && /^(?:---|\.\.\.)$/.test(words)) + 1;
}

function whyUnread(text: string): string | null {
  if (text.length > longest)
    return 'has more than a million characters, over what one text in Markdown may have; save it as .txt';
  if ((text.match(/[*_[\]`<&\\!]/g)?.length ?? 0) > mostMarks)
    return 'has more marks of Markdown than one text may have; save it as .txt';
  const nests = new RegExp(`^(?:[ \\t]*[>*+-]){${deepest}}|^[ \\t]{${deepest * 4}}`, 'm').test(text);
  return nests ? 'has lists or quotations too deep within one another' : null;
}

function withLines({ blocks, images }: MarkdownReading, above: number): Pick<Parts, 'blocks' | 'images'> {
  return { blocks: blocks.map((block) => ({ ...block, line: block.line + above })), images };
}

/** Without front matter, the blocks are read as those of a paste, and keep their roles. */
function partsOfBlocks({ blocks, images }: MarkdownReading, fallbackDate: string | null, report: Report): Parts {
  const pasted = blocks.map((block) => pastedBlock(block));
  const own = new Map(pasted.map((block, n) => [block, n] as const));
  const { parts, kept } = partsOfPaste(pasted, fallbackDate, report);
  const places = kept.map((paragraph) => own.get(paragraph as (typeof pasted)[0]) ?? -1);
  return {
    ...parts,
    blocks: places.flatMap((n) => blocks[n] ?? []),
    images: images.map((image) => ({ ...image, after: places.findLastIndex((n) => n <= image.after) })),
  };
}
