import { NameIndex } from '../components/NameIndex';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { PersonEntry } from '../model/site';
import { usePeople } from '../queries/use-site';
import { progressOf } from './list-so-far';
import { PageTitle } from './PageTitle';
import { useFilters } from './use-filters';
import { WhenReady } from './WhenReady';
import { officesOf } from '../derive/offices';

function facts({ speaks, spokenOf, articles }: PersonEntry): string {
  return [
    ...(speaks > 0 ? [`speaks ${speaks}`] : []),
    ...(spokenOf > 0 ? [`spoken of ${spokenOf}`] : []),
    `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
  ].join(' · ');
}

/** Everybody whom the articles name, with search. */
export function PeoplePage({ view }: { readonly view: ViewOf<'people'> }) {
  const { filters, set } = useFilters(view, (_, value) => value);
  return (
    <>
      <PageTitle>People</PageTitle>
      <WhenReady loaded={usePeople()}>
        {({ items, total, rest }) => (
          <NameIndex
            title="People"
            label="Find a person or a role"
            total={total}
            progress={progressOf({ rest, looksUp: false })}
            wholeHref={hrefOf(viewAt({ page: 'people' }))}
            words={filters.words}
            onWords={(words) => set({ words }, true)}
            names={items.map((person) => ({
              id: person.id,
              name: person.name,
              detail: person.roles[0] ?? officesOf(person)[0] ?? null,
              facts: facts(person),
              href: hrefOf(viewAt({ page: 'person', id: person.id })),
            }))}
          />
        )}
      </WhenReady>
    </>
  );
}
