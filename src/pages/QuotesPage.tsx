import type { ViewOf } from '../links/view';

/** First light only: the page is on its way. */
export function QuotesPage({ view }: { readonly view: ViewOf<'quotes'> }) {
  return (
    <>
      <title>On the Record</title>
      <h1>{view.page}</h1>
    </>
  );
}
