import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import css from './Notice.module.css';
import { Link } from './Link';

/** Data that could not be read: the address stays, and there is a way on. */
export function Failed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <section className={css.page} role="alert">
      <h1>This could not be loaded</h1>
      <p>The address is right and unchanged; the data did not come.</p>
      <p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>{' '}
        or go to <Link to={hrefOf(viewAt({ page: 'articles' }))}>all articles</Link>.
      </p>
    </section>
  );
}
