import { noFilters, type Filters } from './view';

const kinds = ['direct', 'mixed', 'indirect'] as const;
const statuses = ['happened', 'said', 'planned', 'possible'] as const;

/** The name of a facet in the query of an address, so that a form of its choices is a query by itself. */
export const queryName = (facet: string): string => (facet === 'named' ? 'source' : facet);

/** Filters as the query of an address: names and values in a fixed order, so that one view has one address. Empty for none. */
export function queryOf(filters: Filters): string {
  // a page has hundreds of links, hardly any of them narrowed
  if (filters === noFilters) return '';
  const query = new URLSearchParams();
  for (const id of sorted(filters.person)) query.append('person', id);
  if (filters.speaks) query.append('as', 'speaker');
  for (const code of sorted(filters.country)) query.append('country', code);
  for (const kind of sorted(filters.kind)) query.append('kind', kind);
  if (filters.named !== null) query.append('source', filters.named);
  for (const id of sorted(filters.relay)) query.append('relay', id);
  for (const status of sorted(filters.status)) query.append('status', status);
  if (filters.from !== null) query.append('from', filters.from);
  if (filters.to !== null) query.append('to', filters.to);
  if (filters.words !== '') query.append('q', filters.words);
  return query.toString();
}

/** The filters that a query names; what it does not name, or names wrongly, is not narrowed. */
export function filtersOf(query: string): Filters {
  if (query === '') return noFilters;
  const given = new URLSearchParams(query);
  const source = given.get('source');
  return {
    person: idsIn(given, 'person'),
    speaks: given.get('as') === 'speaker',
    country: sorted(
      given
        .getAll('country')
        .map((code) => code.toUpperCase())
        .filter((code) => /^[A-Z]{2}$/.test(code)),
    ),
    kind: sorted(kinds.filter((kind) => given.getAll('kind').includes(kind))),
    named: source === 'named' || source === 'unnamed' ? source : null,
    relay: idsIn(given, 'relay'),
    status: sorted(statuses.filter((status) => given.getAll('status').includes(status))),
    from: dayIn(given, 'from'),
    to: dayIn(given, 'to'),
    words: (given.get('q') ?? '').trim(),
  };
}

function idsIn(given: URLSearchParams, name: string): string[] {
  return sorted(given.getAll(name).filter((id) => id !== ''));
}

function dayIn(given: URLSearchParams, name: string): string | null {
  const value = given.get(name) ?? '';
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value) ? value : null;
}

/** In the order of code units, each once. */
function sorted<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
