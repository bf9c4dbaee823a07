import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { SiteIdentity } from '../model/site-identity';
import { helpId } from './PanelOf';
import { Imprint } from './Imprint';
import css from './SiteFooter.module.css';
import { Link } from './Link';

/** The last line of every page. */
export function SiteFooter({ site }: { readonly site: SiteIdentity }) {
  return (
    <footer className={css.foot}>
      <Imprint site={site} look="line" />
      <Link to={hrefOf(viewAt({ page: 'about' }))}>How it works, and what it gets wrong</Link>
      <button type="button" className="for-keys" popoverTarget={helpId}>
        Shortcuts <kbd aria-hidden="true">?</kbd>
      </button>
    </footer>
  );
}
