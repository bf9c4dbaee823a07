import css from './LateNotice.module.css';

/**
 * Shown when what the page needs has not come within ten seconds: `data-late` of the root element
 * says so, script or none.
 */
export function LateNotice() {
  return (
    <p className={css.late} role="status">
      Part of this page has not come.{' '}
      {/* whatever the address is when this is followed, also where no script has come */}
      {/* eslint-disable-next-line jsx-a11y/anchor-is-valid */}
      <a href="">Load it again</a>
    </p>
  );
}
