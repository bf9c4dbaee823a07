import { Profile } from '../components/Profile';
import { Nearest } from '../components/Nearest';
import { hrefOf } from '../links/href';
import { nearestTo } from '../links/nearest';
import { viewAt, type ViewOf } from '../links/view';
import { usePeople, usePerson } from '../queries/use-site';
import { useCountryName } from './use-country-name';
import { WhenReady } from './WhenReady';

/** One person: roles, how often they speak and are spoken of, what they said, what was said about them. */
export function PersonPage({ view }: { readonly view: ViewOf<'person'> }) {
  const countryName = useCountryName();
  return (
    <WhenReady loaded={usePerson(view.id)} missing={<NoPerson id={view.id} />}>
      {({ person, articles, quotations, passages, events, appearsWith }) => (
        <>
          <title>{`${person.name} · On the Record`}</title>
          <Profile
            name={person.name}
            details={[...person.titles, ...person.roles]}
            facts={[`speaks ${person.speaks}`, `spoken of ${person.spokenOf}`]}
            quotations={quotations}
            quotationsTitle="In their words"
            passages={passages}
            events={events}
            articles={articles}
            companions={appearsWith}
            companionsTitle="Appears with"
            filters={{ person: [person.id] }}
            countryName={countryName}
          />
        </>
      )}
    </WhenReady>
  );
}

function NoPerson({ id }: { readonly id: string }) {
  const people = usePeople();
  const near = people.state === 'ready' ? nearestTo(id, people.value.items, (person) => person.id) : [];
  return (
    <>
      <title>Nobody of that name · On the Record</title>
      <Nearest
        title="Nobody of that name"
        why={`No article names anybody filed under “${id}”.`}
        ways={near.map((person) => ({ href: hrefOf(viewAt({ page: 'person', id: person.id })), title: person.name }))}
      />
    </>
  );
}
