import { countryName } from '../../model/country-names';
import type { CountryEntry, CountryFile, EventEntry } from '../../model/site';
import type { ArticleEntries } from './entries-of';
import { beginningOf, companionsIn, countryNamesOf, groupBy, titleOf } from './people-pages';

/** The countries of all articles, those of most articles first. `entries` are newest first. */
export function countryList(entries: readonly ArticleEntries[]): CountryEntry[] {
  const articles = groupBy(entries, ({ summary }) => summary.countries);
  return [...articles]
    .map(([code, theirs]): CountryEntry => ({
      code,
      name: countryName(code),
      articles: theirs.map(({ summary }) => summary.id),
    }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1));
}

/** The file of each country, by code. */
export function* countryFiles(
  countries: readonly CountryEntry[],
  entries: readonly ArticleEntries[],
  latestEvents: readonly EventEntry[],
): Generator<[string, CountryFile]> {
  const articlesOf = groupBy(entries, ({ summary }) => summary.countries);
  const eventsOf = groupBy(latestEvents, ({ countries }) => countries);
  const quotationsOf = groupBy(
    entries.flatMap(({ quotations }) => quotations),
    ({ countries }) => countries,
  );
  for (const country of countries) {
    const theirs = articlesOf.get(country.code) ?? [];
    const events = beginningOf(eventsOf.get(country.code) ?? []);
    yield [
      country.code,
      {
        country,
        articles: beginningOf(theirs.map(titleOf)),
        quotations: beginningOf(quotationsOf.get(country.code) ?? []),
        events,
        people: companionsIn(theirs, null),
        countryNames: countryNamesOf(events),
      },
    ];
  }
}
