import { dateRange } from '../../derive/date-range';
import { sentenceAt } from '../../derive/sentence-at';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { EventEntry, Telling } from '../../model/site';
import type { Span } from '../../model/span';
import { blockOf, isWithin, within } from './spans';

/** The events of one article as the timeline shows them; `ids` are those of its paragraphs. */
export function eventsOf(article: AnalysedArticle, ids: readonly string[]): EventEntry[] {
  const names = new Map(article.people.map(({ id, name }) => [id, name]));
  return article.events
    .filter(({ spans }) => spans.length > 0)
    .map(({ id, status, date, spans, times, people, countries }) => {
      const [first, ...also] = tellingsOf(article, spans, ids);
      const time = article.times[times[0] ?? -1];
      const isDay = dateRange(date)?.grain === 'day';
      return {
        article: article.id,
        headline: article.headline,
        datePublished: article.datePublished,
        id,
        status,
        date,
        rough: !isDay && (time?.mod ?? null) !== null,
        words: first!.words,
        marks: first!.marks,
        expression: time === undefined ? null : article.text.slice(time.start, time.end),
        also,
        people: people.map((id) => ({ id, name: names.get(id) ?? id })),
        countries,
        happening: null,
      };
    });
}

/** The sentences that hold an event's words, each once, that of the first words first. */
function tellingsOf(article: AnalysedArticle, spans: readonly Span[], ids: readonly string[]): Telling[] {
  const { text, blocks } = article;
  const found = new Map<number, Telling>();
  for (const { start } of spans) {
    const block = blockOf(blocks, start);
    const sentence = sentenceAt(article, start);
    if (found.has(sentence.start)) continue;
    found.set(sentence.start, {
      paragraph: ids[block]!,
      words: text.slice(sentence.start, sentence.end),
      marks: spans.filter((span) => isWithin(span, sentence)).map((span) => within(span, sentence)),
    });
  }
  return [...found.values()];
}
