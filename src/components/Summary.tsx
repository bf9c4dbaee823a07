import { showCount } from '../derive/show-count';
import css from './Summary.module.css';

/** One thing chosen, which can be taken back. */
export interface ChosenFilter {
  readonly key: string;
  readonly label: string;
  readonly onClear: () => void;
}

interface Props {
  /** null while it is not known */
  readonly count: number | null;
  /** "article", "articles" */
  readonly one: string;
  readonly many: string;
  readonly chosen: readonly ChosenFilter[];
  readonly onClear: () => void;
}

/**
 * How many are shown and by what they are narrowed: each choice can be cleared, and all. Told to
 * screen readers when it changes.
 */
export function Summary({ count, one, many, chosen, onClear }: Props) {
  return (
    <div className={css.summary}>
      <p role="status">
        {count !== null && (
          <b className={css.count}>
            {showCount(count)} {count === 1 ? one : many}
          </b>
        )}
        <b className={count === null ? undefined : css.waiting}>Filtering …</b>
        {chosen.length > 0 && (
          <span className="visually-hidden"> with {chosen.map(({ label }) => label).join(', ')}</span>
        )}
      </p>
      {chosen.map(({ key, label, onClear: clearOne }) => (
        <button key={key} type="button" className={css.chip} onClick={clearOne} aria-label={`Clear ${label}`}>
          {label} <span aria-hidden="true">×</span>
        </button>
      ))}
      {chosen.length > 0 && (
        <button type="button" className={css.clear} onClick={onClear}>
          Clear all
        </button>
      )}
    </div>
  );
}
