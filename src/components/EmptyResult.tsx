import css from './Hint.module.css';
import type { ChosenFilter } from './Summary';

interface Props {
  readonly many: string;
  readonly chosen: readonly ChosenFilter[];
  readonly onClear: () => void;
}

/** Nothing passes all filters: says so, and offers each of them to take back. */
export function EmptyResult({ many, chosen, onClear }: Props) {
  return (
    <div className={css.notice}>
      <p className={css.lead}>No {many} match all of this.</p>
      {chosen.length > 0 && (
        <>
          <p>Take one back:</p>
          <ul className={css.list}>
            {chosen.map(({ key, label, onClear: clearOne }) => (
              <li key={key}>
                <button type="button" onClick={clearOne}>
                  without {label}
                </button>
              </li>
            ))}
          </ul>
          <p>
            <button type="button" onClick={onClear}>
              or show all {many}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
