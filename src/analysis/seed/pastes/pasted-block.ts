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
  const stamp = readStamp(words);
  const byline = stamp === null ? readByline(words) : null;
  const furniture = stamp !== null || byline !== null ? null : isCaption(words) ? 'caption' : furnitureOf(words);
  return { ...block, stamp, byline, furniture };
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
