import css from './Notice.module.css';

/** Keeps the page's height while its data comes, and says so to screen readers. */
export function Waiting() {
  return (
    <div className={css.waiting} role="status">
      <span className="visually-hidden">Loading</span>
    </div>
  );
}
