import { Nearest } from '../components/Nearest';
import { Profile } from '../components/Profile';
import { hrefOf } from '../links/href';
import { nearestTo } from '../links/nearest';
import { viewAt, type ViewOf } from '../links/view';
import { useCountries, useCountry } from '../queries/use-site';
import { PageTitle } from './PageTitle';
import { TakenStatements } from './TakenStatements';
import { WhenReady } from './WhenReady';

/** One country: its articles, events, people, and the statements whose paragraph names it. */
export function CountryPage({ view }: { readonly view: ViewOf<'country'> }) {
  return (
    <WhenReady loaded={useCountry(view.code)} missing={<NoCountry code={view.code} />}>
      {({ country, articles, quotations, events, people, countryNames }) => (
        <>
          <PageTitle>{country.name}</PageTitle>
          <Profile
            name={country.name}
            details={[]}
            facts={[`${articles.total} ${articles.total === 1 ? 'article' : 'articles'}`]}
            quotations={quotations}
            quotationsTitle="Said where it is named"
            reported={null}
            passages={null}
            events={events}
            articles={articles}
            companions={people}
            companionsTitle="People in its articles"
            filters={{ country: [country.code] }}
            countryNames={countryNames}
            taken={
              <TakenStatements
                place={{ page: 'country', code: country.code }}
                title={country.name}
                total={quotations.total}
                read={() => Promise.resolve(quotations.items)}
              />
            }
          />
        </>
      )}
    </WhenReady>
  );
}

function NoCountry({ code }: { readonly code: string }) {
  const countries = useCountries();
  const items = countries.state === 'ready' ? countries.value.items : [];
  const near = nearestTo(code, items, ({ code: other, name }) => `${other} ${name}`, 5, 0);
  return (
    <>
      <PageTitle>No such country here</PageTitle>
      <Nearest
        title="No such country here"
        why={`No article is about a country with the code “${code}”.`}
        ways={near.map((country) => ({
          href: hrefOf(viewAt({ page: 'country', code: country.code })),
          title: country.name,
        }))}
      />
    </>
  );
}
