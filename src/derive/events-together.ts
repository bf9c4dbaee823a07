import type { AnalysedArticle } from '../model/analysed-article';
import type { Event } from '../model/event';
import type { Span } from '../model/span';
import { sentenceAt } from './sentence-at';

/**
 * The events of one sentence and date, which are one row wherever events stand in order of time;
 * see docs/decisions/0022.
 */
export interface EventsTogether {
  /** in the order of the text; the first speaks for all */
  readonly events: readonly [Event, ...Event[]];
  /** the sentences that tell them, each once, that of the first words first */
  readonly sentences: readonly [Span, ...Span[]];
}

/** The events of an article by the sentence that first tells them and their date. */
export function eventsTogether(article: Pick<AnalysedArticle, 'events' | 'sentences' | 'blocks'>): EventsTogether[] {
  const rows = new Map<string, { events: [Event, ...Event[]]; sentences: [Span, ...Span[]] }>();
  for (const event of article.events) {
    const [first, ...also] = event.spans.map(({ start }) => sentenceAt(article, start));
    if (first === undefined) continue;
    const key = `${first.start} ${event.date}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { events: [event], sentences: [first, ...also] });
    else {
      row.events.push(event);
      row.sentences.push(...also);
    }
  }
  return [...rows.values()].map(({ events, sentences }) => ({ events, sentences: eachOnce(sentences) }));
}

function eachOnce([first, ...others]: readonly [Span, ...Span[]]): [Span, ...Span[]] {
  const more = new Map(others.filter(({ start }) => start !== first.start).map((span) => [span.start, span]));
  return [first, ...[...more.values()].sort((a, b) => a.start - b.start)];
}
