import type { ReactNode } from 'react';
import css from './FilteredRows.module.css';
import { Link } from './Link';

/** How much of a list is there. */
export interface ListProgress {
  /**
   * whether what is shown is all that the address asks for; until then nothing of a narrowed list
   * is
   */
  readonly state: 'whole' | 'loading' | 'failed';
  readonly onRetry: () => void;
}

interface Props {
  /** whether the address narrows the list */
  readonly narrowed: boolean;
  readonly progress: ListProgress;
  /** the address of the whole list */
  readonly wholeHref: string;
  readonly children: ReactNode;
}

/**
 * The rows of a list as far as they are true: of a list that is to be narrowed none before all of
 * it is known.
 */
export function FilteredRows({ narrowed, progress: { state, onRetry }, wholeHref, children }: Props) {
  const hidden = narrowed && state !== 'whole';
  const whole = <Link to={wholeHref}>show the whole list</Link>;
  return (
    <>
      <p className={css.late}>The data of the filters has not come. Until then you can {whole}.</p>
      <div className={css.rows} aria-busy={hidden && state === 'loading'}>
        {!hidden && children}
      </div>
      {state === 'failed' && (
        <p className={css.trouble} role="alert">
          {narrowed ? 'The list could not be filtered: not' : 'Not'} all of its data came.{' '}
          <button type="button" onClick={onRetry}>
            Try again
          </button>
          {narrowed && <>, or {whole}</>}.
        </p>
      )}
    </>
  );
}
