import { Link } from '../components/Link';
import { NameIndex, NameLine, type IndexedName } from '../components/NameIndex';
import { holdsAll } from '../derive/find-words';
import { hrefOf } from '../links/href';
import { nearestTo } from '../links/nearest';
import { viewAt, type ViewOf } from '../links/view';
import { askedWords, searchWords } from '../model/search-words';
import type { CountryEntry } from '../model/site';
import { useCountries } from '../queries/use-site';
import { progressOf } from './list-so-far';
import { PageTitle } from './PageTitle';
import { useFilters } from './use-filters';
import { WhenReady } from './WhenReady';

const lineOf = ({ code, name, articles }: CountryEntry): IndexedName => ({
  id: code,
  name,
  detail: null,
  facts: `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
  href: hrefOf(viewAt({ page: 'country', code })),
});

function narrowed(lines: readonly IndexedName[], words: string): readonly IndexedName[] {
  const asked = askedWords(words);
  if (words === '') return lines;
  return lines.filter(({ name }) => asked.length > 0 && holdsAll(searchWords(name), asked));
}

/** All countries that the articles are about, with search: there are never so many that a worker were needed. */
export function CountriesPage({ view }: { readonly view: ViewOf<'countries'> }) {
  const { filters, set } = useFilters(view, (_, value) => value);
  return (
    <>
      <PageTitle>Countries</PageTitle>
      <WhenReady loaded={useCountries()}>
        {({ items, total, rest }) => {
          const lines = items.map(lineOf);
          const found = narrowed(lines, filters.words);
          const near = found.length > 0 ? [] : nearestTo(filters.words, lines, ({ name }) => name);
          return (
            <NameIndex
              title="Countries"
              label="Find a country"
              total={total}
              count={found.length}
              progress={progressOf({ rest, looksUp: false })}
              wholeHref={hrefOf(viewAt({ page: 'countries' }))}
              words={filters.words}
              onWords={(words) => set({ words }, true)}
              near={near.map(({ id, name, href }) => (
                <Link key={id} to={href}>
                  {name}
                </Link>
              ))}
              keyAt={(i) => found[i]!.id}
              rowAt={(i) => <NameLine {...found[i]!} />}
            />
          );
        }}
      </WhenReady>
    </>
  );
}
