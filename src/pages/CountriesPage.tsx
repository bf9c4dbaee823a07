import { NameIndex } from '../components/NameIndex';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import { useCountries } from '../queries/use-site';
import { progressOf } from './list-so-far';
import { PageTitle } from './PageTitle';
import { useFilters } from './use-filters';
import { WhenReady } from './WhenReady';

/** All countries that the articles are about, with search. */
export function CountriesPage({ view }: { readonly view: ViewOf<'countries'> }) {
  const { filters, set } = useFilters(view, (_, value) => value);
  return (
    <>
      <PageTitle>Countries</PageTitle>
      <WhenReady loaded={useCountries()}>
        {({ items, total, rest }) => (
          <NameIndex
            title="Countries"
            label="Find a country"
            total={total}
            progress={progressOf({ rest, looksUp: false })}
            wholeHref={hrefOf(viewAt({ page: 'countries' }))}
            words={filters.words}
            onWords={(words) => set({ words }, true)}
            names={items.map(({ code, name, articles }) => ({
              id: code,
              name,
              detail: null,
              facts: `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
              href: hrefOf(viewAt({ page: 'country', code })),
            }))}
          />
        )}
      </WhenReady>
    </>
  );
}
