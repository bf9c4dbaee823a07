import { useMemo } from 'react';
import { hrefOfPerson } from '../components/NamesInLine';
import { Nearest } from '../components/Nearest';
import { Profile } from '../components/Profile';
import { Waiting } from '../components/Waiting';
import { hrefOf } from '../links/href';
import { nearestTo } from '../links/nearest';
import type { ViewOf } from '../links/view';
import type { NamedId, PersonFile } from '../model/site';
import { useMeanings } from '../queries/use-old-ids';
import { useForemostPeople, usePerson } from '../queries/use-site';
import { PageTitle } from './PageTitle';
import { useSettledAddress } from './use-settled-address';
import { TakenStatements } from './TakenStatements';
import { WhenReady } from './WhenReady';
import { officesOf } from '../derive/offices';

/**
 * One person: roles, how often they speak and are spoken of, what they said, what was said about
 * them.
 */
export function PersonPage({ view }: { readonly view: ViewOf<'person'> }) {
  return (
    <WhenReady loaded={usePerson(view.id)} missing={<NoPerson view={view} />}>
      {(file) => <Person view={view} file={file} />}
    </WhenReady>
  );
}

/** Whom an old id means. */
function Meant({ view, id }: { readonly view: ViewOf<'person'>; readonly id: string }) {
  return (
    <WhenReady loaded={usePerson(id)} missing={<Nobody id={view.id} />}>
      {(file) => <Person view={view} file={file} />}
    </WhenReady>
  );
}

function Person({ view, file }: { readonly view: ViewOf<'person'>; readonly file: PersonFile }) {
  const { person, articles, quotations, reported, passages, events, appearsWith, namesakes, countryNames } = file;
  useSettledAddress(view.id === person.id ? null : hrefOf({ ...view, id: person.id }));
  return (
    <>
      <PageTitle>{person.name}</PageTitle>
      <Profile
        name={person.name}
        details={officesOf(person)}
        facts={[`speaks ${person.speaks}`, `spoken of ${person.spokenOf}`]}
        namesakes={namesakes}
        quotations={quotations}
        quotationsTitle="In their words"
        reported={reported}
        passages={passages}
        events={events}
        articles={articles}
        companions={appearsWith}
        companionsTitle="Appears with"
        filters={{ person: [person.id] }}
        countryNames={countryNames}
        taken={
          <TakenStatements
            place={{ page: 'person', id: person.id }}
            title={person.name}
            total={quotations.total + reported.total}
            read={() => Promise.resolve([...quotations.items, ...reported.items])}
          />
        }
      />
    </>
  );
}

/** No person of this id: perhaps it was the id of another, or of one of several. */
function NoPerson({ view }: { readonly view: ViewOf<'person'> }) {
  const { id } = view;
  const meanings = useMeanings(useMemo(() => [id], [id]));
  const may = meanings.state === 'ready' ? (meanings.value.get(id) ?? []).filter((one) => one.id !== id) : [];
  if (meanings.state === 'loading') return <Waiting />;
  if (may.length === 1) return <Meant view={view} id={may[0]!.id} />;
  return may.length > 0 ? <WhichPerson id={id} may={may} /> : <Nobody id={id} />;
}

function WhichPerson({ id, may }: { readonly id: string; readonly may: readonly NamedId[] }) {
  return (
    <>
      <PageTitle>{`${may.length} people of one name`}</PageTitle>
      <Nearest
        title="Which of them?"
        why={`“${id}” may mean any of these people:`}
        ways={may.map((one) => ({ href: hrefOfPerson(one.id), title: one.name }))}
        isNearest={false}
      />
    </>
  );
}

function Nobody({ id }: { readonly id: string }) {
  const people = useForemostPeople();
  const near = people.state === 'ready' ? nearestTo(id, people.value.items, (person) => person.id) : [];
  return (
    <>
      <PageTitle>Nobody of that name</PageTitle>
      <Nearest
        title="Nobody of that name"
        why={`No article names anybody filed under “${id}”.`}
        ways={near.map((person) => ({ href: hrefOfPerson(person.id), title: person.name }))}
      />
    </>
  );
}
