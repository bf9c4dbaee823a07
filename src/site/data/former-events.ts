import { sentenceAt } from '../../derive/sentence-at';
import type { FormerEvent, LinkNotice, LostArticle, SiteArticle } from '../../model/link-notice';

/** What the timeline says of events that an article had and which no row of it is any more. */
export function formerEventsOf(article: SiteArticle | LostArticle): FormerEvent[] {
  const { notices = [], id } = article;
  const live = 'lost' in article ? [] : article.events.map((event) => event.id);
  const headline = 'lost' in article ? null : article.headline;
  return notices
    .filter((notice) => isOfEvent(notice.id) && !(notice.says === 'same' && live.includes(notice.at[0]!)))
    .map((notice) => ({ article: id, headline, notice, now: 'lost' in article ? null : wordsAt(article, notice) }));
}

const isOfEvent = (id: string): boolean => id.startsWith('e-');

function wordsAt(article: SiteArticle, { at }: LinkNotice): string | null {
  const event = article.events.find(({ id }) => id === at[0]);
  if (event === undefined) return null;
  const { start, end } = sentenceAt(article, event.spans[0]!.start);
  return article.text.slice(start, end);
}
