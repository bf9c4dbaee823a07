import { dateRange } from '../../src/derive/date-range';
import type { RowFilters } from '../../src/derive/filter-rows';
import type { ArticleSummary } from '../../src/model/site';

/**
 * The article list narrowed in the plainest way, row by row: what the columns must agree with, and
 * are faster than.
 */
export function scanArticles(
  rows: readonly ArticleSummary[],
  { person, country, speaks, from, to }: RowFilters,
): { rows: ArticleSummary[]; counts: { person: Record<string, number>; country: Record<string, number> } } {
  const peopleOf = (row: ArticleSummary): string[] =>
    row.people.filter((one) => !speaks || one.speaks > 0).map(({ id }) => id);
  const isIn = ({ datePublished }: ArticleSummary): boolean => {
    const range = dateRange(datePublished);
    const first = from === null ? -Infinity : dateRange(from)!.first;
    const last = to === null ? Infinity : dateRange(to)!.last;
    return (from === null && to === null) || (range !== null && range.last >= first && range.first <= last);
  };
  const matches = (values: readonly string[], wanted: readonly string[]): boolean =>
    wanted.length === 0 || values.some((value) => wanted.includes(value));
  const dated = rows.filter(isIn);
  const byPerson = dated.filter((row) => matches(peopleOf(row), person));
  const byCountry = dated.filter((row) => matches(row.countries, country));
  return {
    rows: byPerson.filter((row) => matches(row.countries, country)),
    counts: { person: countOf(byCountry, peopleOf), country: countOf(byPerson, (row) => row.countries) },
  };
}

function countOf<Row>(rows: readonly Row[], valuesOf: (row: Row) => readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) for (const value of new Set(valuesOf(row))) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
