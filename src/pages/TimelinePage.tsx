import type { ViewOf } from '../links/view';

/** First light only: the page is on its way. */
export function TimelinePage({ view }: { readonly view: ViewOf<'timeline'> }) {
  return (
    <>
      <title>On the Record</title>
      <h1>{view.page}</h1>
    </>
  );
}
