import { paragraphIds } from '../../derive/reading';
import type { AnalysedArticle } from '../../model/analysed-article';

/** Gives the id of the block of an article that holds an offset of its text. */
export function idsOfBlocksAt(article: AnalysedArticle): (at: number) => string {
  const ids = paragraphIds(article);
  return (at) =>
    ids[
      Math.max(
        0,
        article.blocks.findIndex(({ start, end }) => start <= at && at <= end),
      )
    ]!;
}
