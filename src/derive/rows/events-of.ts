import { dateRange } from '../date-range';
import { eventsTogether, type EventsTogether } from '../events-together';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { SiteArticle } from '../../model/link-notice';
import type { EventEntry, Telling } from '../../model/site';
import type { Span } from '../../model/span';
import { blockOf, isWithin, within } from './spans';

/**
 * The events of one article as the timeline shows them, those of one sentence and date as one;
 * `ids` are those of its paragraphs.
 */
export function eventsOf(article: SiteArticle, ids: readonly string[]): EventEntry[] {
  const names = new Map(article.people.map(({ id, name }) => [id, name]));
  return eventsTogether(article).map(({ events, sentences }) => {
    const [{ id, status, date }, ...others] = events;
    const [first, ...also] = tellingsOf(article, { events, sentences }, ids);
    const time = article.times[events.flatMap(({ times }) => times)[0] ?? -1];
    const isDay = dateRange(date)?.grain === 'day';
    const people = new Set(events.flatMap(({ people }) => people));
    return {
      article: article.id,
      headline: article.headline,
      datePublished: article.datePublished,
      id,
      status,
      together: [
        ...others.map(({ id, status }) => ({ id, status })),
        ...formerIdsOf(
          article,
          events.map(({ id }) => id),
        ).map((id) => ({ id, status })),
      ],
      date,
      mod: isDay ? null : (time?.mod ?? null),
      saidBy: status === 'said' ? null : saidBy(article, events[0].spans[0]),
      words: first!.words,
      marks: first!.marks,
      expression: time === undefined ? null : article.text.slice(time.start, time.end),
      also,
      people: [...people].map((id) => ({ id, name: names.get(id) ?? id })),
      countries: [...new Set(events.flatMap(({ countries }) => countries))],
      happening: null,
    };
  });
}

/** The ids of events that an article had and whose words are now at some of its events. */
const formerIdsOf = ({ notices = [] }: SiteArticle, ids: readonly string[]): string[] =>
  notices
    .filter(({ id, says, at }) => id.startsWith('e-') && says === 'same' && ids.includes(at[0]!))
    .map(({ id }) => id);

/** Whose statement the words stand in, null where nobody's. */
function saidBy({ attributions }: AnalysedArticle, words: Span | undefined): string | null {
  if (words === undefined) return null;
  const told = attributions.find(({ content }) => content.some((span) => isWithin(words, span)));
  if (told === undefined) return null;
  return told.speakers.length === 0 ? 'somebody unnamed' : told.speakers.map(({ name }) => name).join(' and ');
}

/** The sentences that tell some events, with the words of these in each. */
function tellingsOf(
  { text, blocks }: AnalysedArticle,
  { events, sentences }: EventsTogether,
  ids: readonly string[],
): Telling[] {
  const spans = events.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  return sentences.map((sentence) => ({
    paragraph: ids[blockOf(blocks, sentence.start)]!,
    words: text.slice(sentence.start, sentence.end),
    marks: spans.filter((span: Span) => isWithin(span, sentence)).map((span) => within(span, sentence)),
  }));
}
