import { About } from '../components/About';
import type { ViewOf } from '../links/view';

/** How it works, and what it gets wrong. */
export function AboutPage(_: { readonly view: ViewOf<'about'> }) {
  return (
    <>
      <title>How it works, and what it gets wrong · On the Record</title>
      <About />
    </>
  );
}
