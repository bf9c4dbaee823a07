import { findAgain } from '../../links/finding/find-again';
import { matchSpeakers } from '../../links/finding/same-speaker';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import { idWithNeighbours } from '../../model/ids';
import { publishedOf, whoSpoke } from './line-of-place';
import type { PublishedLine } from './register-line';

/**
 * The article with ids that nobody else's words had: where its statement has the id that the
 * register gives to another's words, gone from here or `withdrawn`, it takes its neighbouring words
 * into its id.
 */
export function withOwnIds(
  article: AnalysedArticle,
  lineOf: (id: string) => PublishedLine | undefined,
  withdrawn: ReadonlySet<string>,
): AnalysedArticle {
  const isAnothers = (one: Attribution): boolean => {
    if (withdrawn.has(one.id)) return true;
    const line = lineOf(one.id);
    if (line?.speaker === undefined || matchSpeakers(whoSpoke(line), one, article) === 'same') return false;
    return findAgain(publishedOf(line), article).place?.statement !== one.id;
  };
  const others = new Set(article.attributions.filter(isAnothers));
  if (others.size === 0) return article;
  const attributions = article.attributions.map((one) => (others.has(one) ? { ...one, id: ownId(article, one) } : one));
  return { ...article, attributions };
}

function ownId({ text }: AnalysedArticle, { content }: Attribution): string {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  return idWithNeighbours('q', text, { words, start: content[0]!.start, end: content.at(-1)!.end });
}
