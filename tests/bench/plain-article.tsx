import type { Block, BlockRole } from '../../src/model/article';

/** An article as a page has it that marks nothing. */
export interface PlainText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const tags: Partial<Record<BlockRole, string>> = { headline: 'h1', heading: 'h2' };

/** The element of each block, and nothing else: what any page of the text has. */
export function PlainArticle({ text, blocks }: PlainText) {
  return blocks.map(({ role, start, end }) => {
    const Tag = (tags[role] ?? 'p') as 'p';
    return <Tag key={start}>{text.slice(start, end)}</Tag>;
  });
}
