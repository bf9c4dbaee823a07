import { Link } from '../components/Link';
import { nameHeight, NameIndex, NameLine, type IndexedName } from '../components/NameIndex';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { IndexedPerson } from '../model/site';
import { useListView, useNamesStart, useRowsForPrinting, type NamesStart } from '../queries/use-list';
import { ListedRow } from './ListedRow';
import { PageTitle } from './PageTitle';
import { useFilters } from './use-filters';
import { WhenReady } from './WhenReady';

function lineOf({ id, name, detail, speaks, spokenOf, articles }: IndexedPerson): IndexedName {
  const facts = [
    ...(speaks > 0 ? [`speaks ${speaks}`] : []),
    ...(spokenOf > 0 ? [`spoken of ${spokenOf}`] : []),
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
  ];
  return { id, name, detail, facts: facts.join(' · '), href: hrefOf(viewAt({ page: 'person', id })) };
}

/** Everybody whom the articles name, with search. */
export function PeoplePage({ view }: { readonly view: ViewOf<'people'> }) {
  return (
    <>
      <PageTitle>People</PageTitle>
      <WhenReady loaded={useNamesStart()}>{(list) => <Index view={view} list={list} />}</WhenReady>
    </>
  );
}

/** So many names are offered for words that are nobody's. */
const mostNear = 3;

interface Props {
  readonly view: ViewOf<'people'>;
  readonly list: NamesStart;
}

const nobody = new Uint32Array();

function Index({ view, list }: Props) {
  const { filters, set } = useFilters(view, (_, value) => value);
  const { words } = filters;
  const { answer, state, retry, prepare } = useListView('people', filters, noneOpened);
  const found = words === '' ? null : (answer?.places ?? nobody);
  // words that are like those of a name are nobody's name
  const isLike = answer !== null && answer.instead.size > 0;
  const places = isLike && words !== '' ? nobody : found;
  const { total } = list.shards;
  const count = places?.length ?? total;
  useRowsForPrinting(list.shards, places, count);
  const placeAt = (index: number): number => places?.[index] ?? index;
  const near = isLike && found !== null ? [...found.subarray(0, mostNear)] : [];
  return (
    <NameIndex
      title="People"
      label="Find a person or a role"
      total={total}
      count={count}
      progress={{ state, onRetry: retry }}
      wholeHref={hrefOf(viewAt({ page: 'people' }))}
      words={words}
      onWords={(words) => set({ words }, true)}
      onNear={prepare}
      near={near.map((place) => (
        <ListedRow key={place} list={list} place={place} height={0}>
          {(person) => <Link to={lineOf(person).href}>{person.name}</Link>}
        </ListedRow>
      ))}
      keyAt={placeAt}
      rowAt={(i) => (
        <ListedRow list={list} place={placeAt(i)} height={nameHeight}>
          {(person) => <NameLine {...lineOf(person)} />}
        </ListedRow>
      )}
    />
  );
}

const noneOpened = {};
