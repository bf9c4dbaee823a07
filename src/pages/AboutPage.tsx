import { About } from '../components/About';
import type { ViewOf } from '../links/view';
import { useSiteIdentity } from '../queries/use-site';
import { PageTitle } from './PageTitle';

/** How it works, and what it gets wrong. */
export function AboutPage(_: { readonly view: ViewOf<'about'> }) {
  return (
    <>
      <PageTitle>How it works, and what it gets wrong</PageTitle>
      <About site={useSiteIdentity()} />
    </>
  );
}
