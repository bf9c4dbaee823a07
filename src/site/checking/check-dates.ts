import { dateRange, type DateRange } from '../../derive/date-range';
import { showDate } from '../../derive/show-date';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Event } from '../../model/event';
import type { ToCheck } from './to-check';

/** In days, before and after publication: where the text does not say the year, it is seldom farther away. */
const near = 550;
/** In days, after publication, where the text says the year. */
const farthest = 365 * 60;

/** Events that happened after the day of publication, and those whose date is far from the story. */
export function checkDates(article: AnalysedArticle): ToCheck[] {
  const published = dateRange(article.datePublished)!.first;
  return article.events.flatMap((event): ToCheck[] => {
    const range = dateRange(event.date);
    const [at] = event.spans;
    if (range === null || at === undefined) return [];
    const kind = strangeness(article, event, range, published);
    if (kind === null) return [];
    const date = showDate(event.date, 'noWeekday');
    const why =
      kind === 'farDate'
        ? `is put on ${date}, far from the story`
        : `is told as past and put on ${date}, later than the article`;
    return [{ kind, at, target: event.id, why }];
  });
}

function strangeness(
  { text, times }: AnalysedArticle,
  event: Event,
  { first, last }: DateRange,
  published: number,
): 'happenedLater' | 'farDate' | null {
  const isPast = event.status === 'happened' || event.status === 'said';
  if (isPast && first > published + 1) return 'happenedLater';
  const saysYear = event.times.some((n) => /\d{4}|century/.test(text.slice(times[n]!.start, times[n]!.end)));
  const isFar = saysYear ? first - published > farthest : Math.max(first - published, published - last) > near;
  return isFar ? 'farDate' : null;
}
