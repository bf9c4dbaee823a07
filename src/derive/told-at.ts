import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { AnalysedArticle } from '../model/analysed-article';
import type { Span } from '../model/span';

/** The address of the statement that holds some words, or of the event that they tell of; null where none does. */
export function toldAt({ id, attributions, events }: AnalysedArticle, span: Span): string | null {
  const meets = ({ start, end }: Span): boolean => start < span.end && end > span.start;
  const statement = attributions.find(({ content }) => content.some(meets));
  if (statement !== undefined) return hrefOf(viewAt({ page: 'quotation', article: id, id: statement.id }));
  const event = events.find(({ spans }) => spans.some(meets));
  return event === undefined ? null : hrefOf(viewAt({ page: 'article', id }, { target: event.id }));
}
