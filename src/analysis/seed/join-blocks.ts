import type { Article, Block, Image, TextLink } from '../../model/article';
import type { Paragraph } from './lines';
import type { Parts, SeedBlock } from './seed-parts';

/** The shown text of a seed, with what stands where in it. */
type LaidOut = Pick<Article, 'text' | 'blocks' | 'links' | 'images'>;

/** Joins headline, standfirst and blocks by blank lines, and moves links and pictures with them. */
export function joinBlocks(parts: Pick<Parts, 'description' | 'blocks' | 'images'> & { headline: Paragraph }): LaidOut {
  const { headline, description } = parts;
  const top: SeedBlock[] = [{ ...headline, role: 'headline', links: [] }];
  if (description !== null) top.push({ ...description, role: 'description', links: [] });
  const blocks: Block[] = [];
  const links: TextLink[] = [];
  const words: string[] = [];
  let at = 0;
  for (const block of [...top, ...parts.blocks]) {
    blocks.push({ role: block.role, start: at, end: at + block.words.length });
    for (const { start, end, href } of block.links) links.push({ start: at + start, end: at + end, href });
    words.push(block.words);
    at += block.words.length + 2;
  }
  const images: Image[] = parts.images
    .filter(({ src }) => liesBeside(src) || liesElsewhere(src))
    .map((image) => ({ ...image, after: image.after + top.length }));
  return { text: words.join('\n\n'), blocks, links, images };
}

/** Whether a picture has an address on the web, or (`cid:`) is a part of the page's own file. */
const liesElsewhere = (src: string): boolean => /^(?:https?:\/\/[^\s/]|cid:)\S*$/i.test(src);

/** Whether a picture may be a file beside the seed, or below its folder, of a kind that browsers show. */
const liesBeside = (src: string): boolean =>
  !/^[a-z][a-z\d+.-]*:|^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|%2e|%2f|%5c/i.test(src) &&
  /\.(?:png|jpe?g|gif|webp|avif)$/i.test(src);
