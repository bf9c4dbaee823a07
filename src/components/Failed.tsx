import { useHref } from 'react-router';
import css from './Notice.module.css';

interface Props {
  readonly title?: string;
  readonly why?: string;
  readonly onRetry: () => void;
}

/** In place of what could not be read or drawn: the address stays, and there is a way on. */
export function Failed({ title = 'This could not be loaded', why = 'The data did not come.', onRetry }: Props) {
  return (
    <section className={css.page} role="alert">
      <h1>{title}</h1>
      <p>{why} The address is right and unchanged.</p>
      <p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>{' '}
        {/* loaded anew, not by the router: the site may have changed under the page */}
        or go to <a href={useHref('/')}>all articles</a>.
      </p>
    </section>
  );
}
