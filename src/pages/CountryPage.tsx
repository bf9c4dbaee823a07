import type { ViewOf } from '../links/view';

/** First light only: the page is on its way. */
export function CountryPage({ view }: { readonly view: ViewOf<'country'> }) {
  return (
    <>
      <title>On the Record</title>
      <h1>{view.page}</h1>
    </>
  );
}
