/** First light only: the page is on its way. */
export function NotFoundPage({ href }: { readonly href: string }) {
  return (
    <>
      <title>Not found</title>
      <h1>There is nothing at {href}</h1>
    </>
  );
}
