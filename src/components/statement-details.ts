import type { ChainNode } from '../derive/chain';
import { cite } from '../derive/cite';
import { wordsOf, type Reading, type ReadStatement } from '../derive/reading';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { AnalysedArticle } from '../model/analysed-article';
import { isUnmarked, type Attribution } from '../model/attribution';

/** Where the parts of a statement's note lead, and how it is cited. */
export interface Details {
  readonly hrefOfNode: (node: ChainNode) => string | null;
  readonly to: string;
  readonly cite: (link: string) => string;
}

/** The citation of a statement, given the link to it. */
export function citationOf(article: AnalysedArticle, attribution: Attribution): Details['cite'] {
  const unmarked = isUnmarked(attribution);
  return (link) => cite({ ...article, ...attribution, unmarked, words: wordsOf(article, attribution.content), link });
}

/** The details of each statement of an article. */
export function detailsOf(article: AnalysedArticle, { paragraphs }: Reading): (statement: ReadStatement) => Details {
  const hrefOfNode = ({ at }: ChainNode): string | null => {
    const place = at === null ? undefined : paragraphs.find(({ block }) => at >= block.start && at < block.end);
    return place === undefined ? null : `#${place.id}`;
  };
  return ({ id, attribution }) => ({
    hrefOfNode,
    to: hrefOf(viewAt({ page: 'quotation', article: article.id, id })),
    cite: citationOf(article, attribution),
  });
}
