import type { ViewOf } from '../links/view';

/** First light only: the page is on its way. */
export function PersonPage({ view }: { readonly view: ViewOf<'person'> }) {
  return (
    <>
      <title>On the Record</title>
      <h1>{view.page}</h1>
    </>
  );
}
