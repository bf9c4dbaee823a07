import { ArticleCard } from '../components/ArticleCard';
import { DidYouMean } from '../components/DidYouMean';
import { Doubts } from '../components/Doubts';
import { FilteredList } from '../components/FilteredList';
import { Link } from '../components/Link';
import { LongList } from '../components/LongList';
import { SpeaksSwitch } from '../components/SpeaksSwitch';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { ArticleSummary } from '../model/site';
import { useListStart, type ListStart } from '../queries/use-list';
import { useSiteIdentity } from '../queries/use-site';
import { ListedRow } from './ListedRow';
import { TakenStatements } from './TakenStatements';
import { hrefMeant } from './use-filters';
import { useFilteredList } from './use-filtered-list';
import { WhenReady } from './WhenReady';

/** All articles, newest first, with their filters and a search of words. */
export function ArticlesPage({ view }: { readonly view: ViewOf<'articles'> }) {
  const { name, line } = useSiteIdentity();
  return (
    <>
      <title>{`${name}: ${line}`}</title>
      <WhenReady loaded={useListStart('articles')}>{(list) => <List view={view} list={list} />}</WhenReady>
    </>
  );
}

/** A row's usual height, px. */
const rowHeight = 380;

interface Props {
  readonly view: ViewOf<'articles'>;
  readonly list: ListStart<ArticleSummary>;
}

function List({ view: asked, list }: Props) {
  const { name, line } = useSiteIdentity();
  const drawn = useFilteredList('articles', asked, list);
  const { view, control, countryName, placeAt } = drawn;
  const { total } = list.shards;
  const speaks = <SpeaksSwitch checked={control.filters.speaks} onChange={(speaks) => control.set({ speaks })} />;
  return (
    <FilteredList
      title={line}
      lead={
        <>
          News articles with every statement marked: who said it, how it came here, and when.{' '}
          <Link to={hrefOf(viewAt({ page: 'read' }))}>Read your own</Link> the same way.
        </>
      }
      one="article"
      many="articles"
      count={drawn.count}
      total={drawn.total}
      progress={drawn.progress}
      groups={drawn.groups.map((group) => (group.name === 'person' ? { ...group, extra: speaks } : group))}
      onOpen={drawn.onOpen}
      onNear={drawn.prepare}
      wholeHref={hrefOf(viewAt({ page: 'articles' }))}
      search="Search articles, people, words"
      control={control}
      above={
        <>
          <Doubts doubts={drawn.doubts} hrefWith={drawn.hrefWith} />
          <DidYouMean instead={drawn.instead} href={hrefMeant(view, drawn.meant)} />
        </>
      }
    >
      <LongList
        label="Articles"
        count={drawn.count}
        keyAt={placeAt}
        rowAt={(i) => (
          <ListedRow list={list} own={drawn.own} place={placeAt(i)} height={rowHeight}>
            {(article) => <ArticleCard article={article} countryName={countryName} />}
          </ListedRow>
        )}
        estimate={rowHeight}
      />
      <TakenStatements place={{ page: 'articles' }} title={name} total={total} read={nothing} />
    </FilteredList>
  );
}

/** The files of the whole site stand beside this page. */
const nothing = (): Promise<never[]> => Promise.resolve([]);
