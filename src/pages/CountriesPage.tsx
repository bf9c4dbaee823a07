import type { ViewOf } from '../links/view';

/** First light only: the page is on its way. */
export function CountriesPage({ view }: { readonly view: ViewOf<'countries'> }) {
  return (
    <>
      <title>On the Record</title>
      <h1>{view.page}</h1>
    </>
  );
}
