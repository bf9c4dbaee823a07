import { useMemo } from 'react';
import { ArticleCard } from '../components/ArticleCard';
import { DidYouMean } from '../components/DidYouMean';
import { Doubts } from '../components/Doubts';
import { FilteredList } from '../components/FilteredList';
import { LongList } from '../components/LongList';
import { SpeaksSwitch } from '../components/SpeaksSwitch';
import { narrowArticles } from '../derive/filter-rows';
import type { ViewOf } from '../links/view';
import type { ArticleSummary, Listing } from '../model/site';
import { useArticles } from '../queries/use-site';
import { filterGroups, labelsOf } from './filter-groups';
import { useCountryName } from './use-country-name';
import { useMeantView } from './use-meant-view';
import { useFilters } from './use-filters';
import { hrefMeant, useSearch } from './use-search';
import { WhenReady } from './WhenReady';

/** All articles, newest first, with filters by person, country, date and words. */
export function ArticlesPage({ view }: { readonly view: ViewOf<'articles'> }) {
  return (
    <>
      <title>On the Record: who said what, when, and how we know</title>
      <WhenReady loaded={useArticles()}>{(articles) => <List view={view} articles={articles} />}</WhenReady>
    </>
  );
}

interface Props {
  readonly view: ViewOf<'articles'>;
  readonly articles: Listing<ArticleSummary>;
}

function searchedText({ headline, description, people, speakers, lead }: ArticleSummary): string {
  return [headline, description ?? '', ...people.map(({ name }) => name), ...speakers, lead?.words ?? ''].join(' ');
}

function List({ view: asked, articles: { items, total } }: Props) {
  const countryName = useCountryName();
  const { view, doubts, hrefWith } = useMeantView(asked);
  const names = useMemo(
    () => new Map(items.flatMap(({ people }) => people.map(({ id, name }) => [id, name]))),
    [items],
  );
  const labelOf = labelsOf(countryName, names);
  const control = useFilters(view, labelOf);
  const { filters } = control;

  const texts = useMemo(() => items.map(searchedText), [items]);
  const found = useSearch(texts, filters.words, true);
  const { rows, choices } = useMemo(
    () => narrowArticles(found === null ? items : items.filter((_, place) => found.rows.has(place)), filters),
    [items, found, filters],
  );
  const speaks = <SpeaksSwitch checked={filters.speaks} onChange={(speaks) => control.set({ speaks })} />;
  const groups = filterGroups('articles', choices, labelOf).map((group) =>
    group.name === 'person' ? { ...group, extra: speaks } : group,
  );
  return (
    <FilteredList
      title="Articles"
      quietTitle
      one="article"
      many="articles"
      count={rows.length}
      total={total}
      groups={groups}
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
    </FilteredList>
  );
}
