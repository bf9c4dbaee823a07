import { DidYouMean } from '../components/DidYouMean';
import { Doubts } from '../components/Doubts';
import { FilteredList } from '../components/FilteredList';
import { LongList } from '../components/LongList';
import { QuotationItem } from '../components/QuotationItem';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { QuotationEntry } from '../model/site';
import { useListStart, useRowsReader, type ListStart } from '../queries/use-list';
import { useSiteIdentity } from '../queries/use-site';
import { ListedRow } from './ListedRow';
import { PageTitle } from './PageTitle';
import { SavedStatements, TakenStatements } from './TakenStatements';
import { hrefMeant } from './use-filters';
import { useFilteredList } from './use-filtered-list';
import { WhenReady } from './WhenReady';

/** Every statement of every article, with its filters. */
export function QuotesPage({ view }: { readonly view: ViewOf<'quotes'> }) {
  return (
    <>
      <PageTitle>Quotations</PageTitle>
      <WhenReady loaded={useListStart('quotations')}>{(list) => <List view={view} list={list} />}</WhenReady>
    </>
  );
}

/** A row's usual height, px. */
const rowHeight = 170;

interface Props {
  readonly view: ViewOf<'quotes'>;
  readonly list: ListStart<QuotationEntry>;
}

function List({ view: asked, list }: Props) {
  const { name } = useSiteIdentity();
  const drawn = useFilteredList('quotations', asked, list);
  const { view, control, count, places, placeAt } = drawn;
  const { total } = list.shards;
  const readRows = useRowsReader<QuotationEntry>(list.shards);
  const read = (): Promise<readonly QuotationEntry[]> => readRows(places);
  return (
    <FilteredList
      title="Quotations"
      one="statement"
      many="statements"
      count={count}
      total={drawn.total}
      progress={drawn.progress}
      groups={drawn.groups}
      onOpen={drawn.onOpen}
      onNear={drawn.prepare}
      wholeHref={hrefOf(viewAt({ page: 'quotes' }))}
      search="Search what was said"
      control={control}
      above={
        <>
          <Doubts doubts={drawn.doubts} hrefWith={drawn.hrefWith} />
          <DidYouMean instead={drawn.instead} href={hrefMeant(view, drawn.meant)} />
        </>
      }
    >
      <LongList
        label="Statements"
        count={count}
        keyAt={placeAt}
        rowAt={(i) => (
          <ListedRow list={list} own={drawn.own} place={placeAt(i)} height={rowHeight}>
            {(quotation) => <QuotationItem quotation={quotation} />}
          </ListedRow>
        )}
        estimate={rowHeight}
      />
      {control.chosen.length > 0 ? (
        <SavedStatements total={count} read={read} />
      ) : (
        <TakenStatements place={{ page: 'articles' }} title={name} total={total} read={read} />
      )}
    </FilteredList>
  );
}
