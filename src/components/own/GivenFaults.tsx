import { useId, useState, type FormEvent } from 'react';
import type { Fault } from '../../model/seed';
import type { OwnReading } from '../../model/own-article';
import css from './GivenFaults.module.css';

/** Faults of what was given, each with its line (0: of none), as the build tells its owner of a seed's. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <ul className={css.faults}>
      {faults.map(({ line, message }, n) => (
        <li key={n}>
          {line > 0 && <b>Line {line}</b>} {message}
        </li>
      ))}
    </ul>
  );
}

/** What is said of a text by hand. */
export interface SaidByHand {
  readonly headline: string | null;
  readonly date: string | null;
}

interface Props {
  readonly reading: Pick<OwnReading, 'faults' | 'lacks' | 'likelyDate'>;
  readonly onSaid: (said: SaidByHand) => void;
}

/** Why a text could not be read, and fields for what it lacks. */
export function GivenFaults({ reading: { faults, lacks, likelyDate }, onSaid }: Props) {
  const [headline, setHeadline] = useState('');
  const [date, setDate] = useState(likelyDate ?? '');
  const id = useId();
  const asksHeadline = lacks.includes('headline');
  const asksDate = lacks.includes('date');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSaid({ headline: asksHeadline ? headline.trim() : null, date: asksDate ? date : null });
  };
  return (
    <section className={css.told} aria-label="What is missing">
      <div role="alert">
        <h2>{lacks.length > 0 ? 'Almost' : 'This could not be read'}</h2>
        <FaultList faults={faults.filter(({ severity }) => severity === 'error')} />
      </div>
      {lacks.length > 0 && (
        <form className={css.hand} onSubmit={submit}>
          {asksHeadline && (
            <p>
              <label htmlFor={`${id}h`}>Its headline</label>
              <input
                id={`${id}h`}
                required
                pattern=".*\S.*"
                value={headline}
                onChange={({ currentTarget }) => setHeadline(currentTarget.value)}
              />
            </p>
          )}
          {asksDate && (
            <p>
              <label htmlFor={`${id}d`}>The day it was published</label>
              <input
                id={`${id}d`}
                type="date"
                required
                value={date}
                onChange={({ currentTarget }) => setDate(currentTarget.value)}
              />
            </p>
          )}
          <button type="submit">Read it so</button>
        </form>
      )}
    </section>
  );
}
