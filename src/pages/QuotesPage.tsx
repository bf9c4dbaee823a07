import { useMemo } from 'react';
import { DidYouMean } from '../components/DidYouMean';
import { Doubts } from '../components/Doubts';
import { FilteredList } from '../components/FilteredList';
import { LongList } from '../components/LongList';
import { QuotationItem } from '../components/QuotationItem';
import { narrowQuotations } from '../derive/filter-rows';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { QuotationEntry } from '../model/site';
import { useListCounts, useQuotations, useSiteIdentity, type GrowingList } from '../queries/use-site';
import { filterGroups, labelsOf } from './filter-groups';
import { choicesSoFar, progressOf } from './list-so-far';
import { PageTitle } from './PageTitle';
import { useCountryName } from './use-country-name';
import { useMeantView } from './use-meant-view';
import { useFilters } from './use-filters';
import { hrefMeant, useSearch } from './use-search';
import { SavedStatements, TakenStatements } from './TakenStatements';
import { WhenReady } from './WhenReady';

/** Every statement of every article, with its filters. */
export function QuotesPage({ view }: { readonly view: ViewOf<'quotes'> }) {
  return (
    <>
      <PageTitle>Quotations</PageTitle>
      <WhenReady loaded={useQuotations()}>{(listing) => <List view={view} listing={listing} />}</WhenReady>
    </>
  );
}

interface Props {
  readonly view: ViewOf<'quotes'>;
  readonly listing: GrowingList<QuotationEntry>;
}

const keyOf = ({ article, id }: QuotationEntry): string => `${article} ${id}`;

function List({ view: asked, listing: { items, total, rest } }: Props) {
  const countryName = useCountryName();
  const { name: siteName } = useSiteIdentity();
  const { view, doubts, hrefWith, looksUp } = useMeantView(asked);
  const names = useMemo(
    () => new Map(items.flatMap(({ speakers, relays }) => [...speakers, ...relays].map(({ id, name }) => [id, name]))),
    [items],
  );
  const ofWhole = useListCounts('quotations');
  const counts = rest === null ? null : ofWhole;
  const labelOf = labelsOf(countryName, names, counts);
  const control = useFilters(view, labelOf);
  const { filters } = control;
  const texts = useMemo(
    () => items.map(({ words, speakers }) => [words, ...speakers.map(({ name }) => name)].join(' ')),
    [items],
  );
  const found = useSearch(texts, filters.words);
  const { rows, choices } = useMemo(
    () => narrowQuotations(found === null ? items : items.filter((_, place) => found.rows.has(place)), filters),
    [items, found, filters],
  );
  return (
    <FilteredList
      title="Quotations"
      one="statement"
      many="statements"
      count={rows.length}
      total={total}
      progress={progressOf({ rest, looksUp: looksUp || (filters.words !== '' && found === null) })}
      wholeHref={hrefOf(viewAt({ page: 'quotes' }))}
      groups={filterGroups('quotations', choicesSoFar(choices, counts, filters), labelOf)}
      search="Search what was said"
      control={control}
      above={
        <>
          <Doubts doubts={doubts} hrefWith={hrefWith} />
          {found !== null && <DidYouMean instead={found.instead} href={hrefMeant(view, found)} />}
        </>
      }
    >
      <LongList
        label="Statements"
        count={rows.length}
        keyAt={(i) => keyOf(rows[i]!)}
        rowAt={(i) => <QuotationItem quotation={rows[i]!} />}
        estimate={170}
      />
      {control.chosen.length > 0 ? (
        rest === null && <SavedStatements statements={rows} />
      ) : (
        <TakenStatements place={{ page: 'articles' }} title={siteName} total={total} statements={rows} />
      )}
    </FilteredList>
  );
}
