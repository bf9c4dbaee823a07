import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import css from './Hint.module.css';
import { Link } from './Link';

/** Shown where scripts are off: what of a list does not work then, and what does. */
export function NeedsScript({ what }: { readonly what: string }) {
  return (
    <noscript>
      <p className={css.script}>
        {what} JavaScript, which is off. Without it each of the{' '}
        <Link to={hrefOf(viewAt({ page: 'people' }))}>people</Link> and{' '}
        <Link to={hrefOf(viewAt({ page: 'countries' }))}>countries</Link> has a page with all that concerns them.
      </p>
    </noscript>
  );
}
