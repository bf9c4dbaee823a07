import { findAgain } from '../../links/finding/find-again';
import { publishedStatement } from '../../links/finding/published';
import { matchSpeakers } from '../../links/finding/same-speaker';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import { idWithNeighbours } from '../../model/ids';
import { publishedOf, whoSpoke } from './line-of-place';
import { isRather } from './one-place-each';
import { isPublishedLine, type RegisterLine } from './register-line';

/**
 * The article with ids that nobody else's words had: where its statement has the id that the
 * register's `lines` give to another's words or to the same elsewhere, gone from here or withdrawn, it
 * takes its neighbouring words into its id.
 */
export function withOwnIds(article: AnalysedArticle, lines: readonly RegisterLine[]): AnalysedArticle {
  const withdrawn = takenAway(lines);
  const said = lines.filter(isPublishedLine).filter(({ speaker }) => speaker !== undefined);
  const isAnothers = (one: Attribution): boolean => {
    if (withdrawn.has(one.id)) return true;
    const line = said.find(({ id }) => id === one.id);
    if (line === undefined) return false;
    if (matchSpeakers(whoSpoke(line), one, article) === 'same') {
      const now = publishedStatement(article, one);
      return said.some((other) => isRather(other, line, now));
    }
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

/**
 * The ids of an article whose words the owner took away: the register does not know whose they were.
 * None of an article that was withheld as a whole, and is back.
 */
function takenAway(lines: readonly RegisterLine[]): ReadonlySet<string> {
  const ids = lines.flatMap((line) => ('withdrawn' in line ? [line.id] : []));
  return new Set(ids.length === lines.length ? [] : ids);
}
