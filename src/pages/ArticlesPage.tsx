import { useMemo } from 'react';
import { ArticleCard } from '../components/ArticleCard';
import { DidYouMean } from '../components/DidYouMean';
import { Doubts } from '../components/Doubts';
import { FilteredList } from '../components/FilteredList';
import { LongList } from '../components/LongList';
import { SpeaksSwitch } from '../components/SpeaksSwitch';
import { narrowArticles } from '../derive/filter-rows';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { ArticleSummary } from '../model/site';
import { useArticles, useListCounts, useSiteIdentity, type GrowingList } from '../queries/use-site';
import { filterGroups, labelsOf } from './filter-groups';
import { choicesSoFar, progressOf } from './list-so-far';
import { useCountryName } from './use-country-name';
import { useMeantView } from './use-meant-view';
import { useFilters } from './use-filters';
import { hrefMeant, useSearch } from './use-search';
import { TakenStatements } from './TakenStatements';
import { WhenReady } from './WhenReady';

/** All articles, newest first, with their filters and a search of words. */
export function ArticlesPage({ view }: { readonly view: ViewOf<'articles'> }) {
  const { name, line } = useSiteIdentity();
  return (
    <>
      <title>{`${name}: ${line}`}</title>
      <WhenReady loaded={useArticles()}>{(articles) => <List view={view} articles={articles} />}</WhenReady>
    </>
  );
}

interface Props {
  readonly view: ViewOf<'articles'>;
  readonly articles: GrowingList<ArticleSummary>;
}

function searchedText({ headline, description, people, speakers, lead }: ArticleSummary): string {
  return [headline, description ?? '', ...people.map(({ name }) => name), ...speakers, lead?.words ?? ''].join(' ');
}

function List({ view: asked, articles: { items, total, rest } }: Props) {
  const countryName = useCountryName();
  const { name, line } = useSiteIdentity();
  const { view, doubts, hrefWith, looksUp } = useMeantView(asked);
  const names = useMemo(
    () => new Map(items.flatMap(({ people }) => people.map(({ id, name }) => [id, name]))),
    [items],
  );
  const ofWhole = useListCounts('articles');
  const counts = rest === null ? null : ofWhole;
  const labelOf = labelsOf(countryName, names, counts);
  const control = useFilters(view, labelOf);
  const { filters } = control;

  const texts = useMemo(() => items.map(searchedText), [items]);
  const found = useSearch(texts, filters.words, true);
  const { rows, choices } = useMemo(
    () => narrowArticles(found === null ? items : items.filter((_, place) => found.rows.has(place)), filters),
    [items, found, filters],
  );
  const speaks = <SpeaksSwitch checked={filters.speaks} onChange={(speaks) => control.set({ speaks })} />;
  const groups = filterGroups('articles', choicesSoFar(choices, counts, filters), labelOf).map((group) =>
    group.name === 'person' ? { ...group, extra: speaks } : group,
  );
  const searches = filters.words !== '' && found === null;
  return (
    <FilteredList
      title={line}
      lead="News articles with every statement marked: who said it, how it came here, and when."
      one="article"
      many="articles"
      count={rows.length}
      total={total}
      progress={progressOf({ rest, looksUp: looksUp || searches })}
      groups={groups}
      wholeHref={hrefOf(viewAt({ page: 'articles' }))}
      search="Search articles, people, words"
      control={control}
      above={
        <>
          <Doubts doubts={doubts} hrefWith={hrefWith} />
          {found !== null && <DidYouMean instead={found.instead} href={hrefMeant(view, found)} />}
        </>
      }
    >
      <LongList
        label="Articles"
        count={rows.length}
        keyAt={(i) => rows[i]!.id}
        rowAt={(i) => <ArticleCard article={rows[i]!} countryName={countryName} />}
        estimate={380}
      />
      <TakenStatements place={{ page: 'articles' }} title={name} total={total} statements={[]} />
    </FilteredList>
  );
}
