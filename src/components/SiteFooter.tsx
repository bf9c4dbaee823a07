import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import { helpId } from './HelpPanel';
import css from './SiteFooter.module.css';
import { Link } from './Link';

/** The last line of every page. */
export function SiteFooter() {
  return (
    <footer className={css.foot}>
      <Link to={hrefOf(viewAt({ page: 'about' }))}>How it works, and what it gets wrong</Link>
      <button type="button" className="for-keys" popoverTarget={helpId}>
        Shortcuts <kbd aria-hidden="true">?</kbd>
      </button>
    </footer>
  );
}
