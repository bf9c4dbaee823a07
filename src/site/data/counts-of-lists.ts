import { densityOf } from '../../derive/density';
import { narrowArticles, narrowEvents, narrowQuotations } from '../../derive/filter-rows';
import { groupEvents } from '../../derive/group-events';
import { countsOf, type ListCounts } from '../../derive/list-counts';
import { noFilters } from '../../links/filters';
import type { EventEntry, NamedId, QuotationEntry } from '../../model/site';
import type { ArticleEntries } from './entries-of';

const namesOf = (named: readonly NamedId[]): ReadonlyMap<string, string> =>
  new Map(named.map(({ id, name }) => [id, name]));

/**
 * What each of the lists with filters counts over all of its rows, drawn up when it is asked for.
 */
export function countsOfLists(
  entries: readonly ArticleEntries[],
  quotations: readonly QuotationEntry[],
  events: readonly EventEntry[],
): Record<'articles' | 'quotations' | 'events', () => ListCounts> {
  return {
    articles: () => {
      const summaries = entries.map(({ summary }) => summary);
      const names = namesOf(summaries.flatMap(({ people }) => people));
      return countsOf(narrowArticles(summaries, noFilters).choices, (id) => names.get(id));
    },
    quotations: () => {
      const names = namesOf(quotations.flatMap(({ speakers, relays }) => [...speakers, ...relays]));
      return countsOf(narrowQuotations(quotations, noFilters).choices, (id) => names.get(id));
    },
    events: () => {
      const names = namesOf(events.flatMap(({ people }) => people));
      return countsOf(narrowEvents(events, noFilters).choices, (id) => names.get(id), densityOf(groupEvents(events)));
    },
  };
}
