import type { ChainNode } from '../derive/chain';
import type { Citable } from '../derive/citations/cite';
import { wordsOf, type Reading, type ReadStatement } from '../derive/reading';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { AnalysedArticle } from '../model/analysed-article';
import { isUnmarked, type Attribution } from '../model/attribution';
import type { SiteArticle } from '../model/link-notice';
import type { SayingEntry } from '../model/saying';

/** Where the parts of a statement's note lead, and how it is cited. */
export interface Details {
  readonly hrefOfNode: (node: ChainNode) => string | null;
  readonly to: string;
  readonly cited: Citable;
  /** the same words elsewhere; null where no other article has them */
  readonly saying: SayingEntry | null;
}

/** A statement as it is cited. */
export function citableOf(article: AnalysedArticle, attribution: Attribution): Citable {
  const { id, kind, content, speakers, relays, said } = attribution;
  const { author, headline, publisher, datePublished } = article;
  const words = wordsOf(article, content);
  const unmarked = isUnmarked(attribution);
  const where = { article: article.id, author, headline, publisher, datePublished };
  return { ...where, id, kind, words, speakers, relays, said, unmarked };
}

/** The details of each statement of an article. */
export function detailsOf(article: SiteArticle, { paragraphs }: Reading): (statement: ReadStatement) => Details {
  const hrefOfNode = ({ at }: ChainNode): string | null => {
    const place = at === null ? undefined : paragraphs.find(({ block }) => at >= block.start && at < block.end);
    return place === undefined ? null : `#${place.id}`;
  };
  return ({ id, attribution }) => ({
    hrefOfNode,
    to: hrefOf(viewAt({ page: 'quotation', article: article.id, id })),
    cited: citableOf(article, attribution),
    saying: article.sayings?.[id] ?? null,
  });
}
