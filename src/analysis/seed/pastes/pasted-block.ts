import type { Paragraph } from '../lines';
import { isCaption } from './captions';
import { readByline, type Byline } from './byline';
import { endsSentence, furnitureOf, isSiteSections, type Furniture } from './page-furniture';
import { readStamp, type Stamp } from './stamp';

/** What a block of a paste is, by its form alone. */
export interface PastedBlock extends Paragraph {
  readonly furniture: Furniture | 'caption' | null;
  readonly stamp: Stamp | null;
  /** a line that begins with "By" */
  readonly byline: Byline | null;
}

/** Looks at the form of a block. Linear in its length. */
export function pastedBlock(block: Paragraph): PastedBlock {
  const { words } = block;
  const byline = readByline(words);
  const stamp = readStamp(words) ?? stampBehind(byline, words) ?? stampBehindName(words);
  const furniture = stamp !== null || byline !== null ? null : isCaption(words) ? 'caption' : furnitureOf(words);
  return { ...block, stamp, byline: stamp === null ? byline : null, furniture };
}

/** By Ana Rubio | 14 June 2024   By Ana Rubio Published 14 June 2024 */
function stampBehind(byline: Byline | null, words: string): Stamp | null {
  const stamp = (byline?.rest ?? []).map(readStamp).find((one) => (one?.published ?? null) !== null) ?? null;
  return stamp === null ? null : { ...stamp, by: words.replace(/^by:? /i, '') };
}

/** The same of blocks in their order; a "By" that stands alone belongs to the name below it. */
export function pastedBlocks(blocks: readonly Paragraph[]): PastedBlock[] {
  const joined: Paragraph[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const isSigned = before !== undefined && /^by:?$/i.test(before.words);
    const words = isSigned ? `By ${block.words}` : '';
    if (isSigned && readByline(words) !== null) joined[joined.length - 1] = { ...before, words };
    else joined.push(block);
  }
  return joined.map(pastedBlock);
}

/** Ina Moss · The Mercury · Posted: 14 June 2024 */
function stampBehindName(words: string): Stamp | null {
  const [, by, said] = /^(\p{Lu}[^·|:]{3,60}(?: [·|] [^·|:]{2,40})?) [·|] (\p{L}[^·]{8,120})$/u.exec(words) ?? [];
  const stamp = by === undefined || readByline(`By ${by}`) === null ? null : readStamp(said!);
  return stamp?.isLabelled === true ? { ...stamp, by: by! } : null;
}

/** Words that may be the article's own: no furniture, date or byline. */
export const isText = ({ furniture, stamp, byline }: PastedBlock): boolean =>
  furniture === null && stamp === null && byline === null;

/** A sentence of a length that no headline has. */
export const isProse = (block: PastedBlock): boolean =>
  isText(block) && block.words.length >= 60 && /(?:[.…]|[.!?…][”"’')\]]+)$/.test(block.words);

/** What may be a headline: words that do not end as a sentence that is told. */
export const isTitle = (block: PastedBlock): boolean =>
  isText(block) && block.words.length <= 250 && !/\.["'’”»)]*$/.test(block.words) && !isSiteSections(block.words);

/** A few words that are no sentence. */
export const isShort = ({ words }: Paragraph, most: number): boolean =>
  !endsSentence(words) && words.split(' ').length <= most;
