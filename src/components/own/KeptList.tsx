import { useState } from 'react';
import { showDate } from '../../derive/show-date';
import { ownHref } from '../../links/own-address';
import type { ArticleSummary } from '../../model/site';
import { Link } from '../Link';
import css from './KeptList.module.css';

interface Props {
  readonly texts: readonly ArticleSummary[];
  /** takes one away, or all where `id` is null */
  readonly onDrop: (id: string | null) => void;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The texts that this device keeps, to be opened or taken away. */
export function KeptList({ texts, onDrop }: Props) {
  const [asksAll, setAsksAll] = useState(false);
  if (texts.length === 0) return null;
  return (
    <section className={css.kept} aria-label="On this device">
      <h2>On this device</h2>
      <ul>
        {texts.map(({ id, headline, datePublished, publisher, quotations }) => (
          <li key={id}>
            <div>
              <Link to={ownHref({ kept: id, target: null })}>{headline}</Link>
              <p>
                {[showDate(datePublished, 'noWeekday'), ...(publisher === null ? [] : [publisher])].join(' · ')}
                {` · ${counted(quotations, 'quotation')}`}
              </p>
            </div>
            <button type="button" aria-label={`Delete “${headline}”`} onClick={() => onDrop(id)}>
              Delete
            </button>
          </li>
        ))}
      </ul>
      {texts.length > 1 &&
        (asksAll ? (
          <p className={css.all}>
            Delete all {texts.length} texts from this device?{' '}
            <button type="button" onClick={() => onDrop(null)}>
              Delete all
            </button>{' '}
            <button type="button" onClick={() => setAsksAll(false)}>
              Keep them
            </button>
          </p>
        ) : (
          <p className={css.all}>
            <button type="button" onClick={() => setAsksAll(true)}>
              Delete all …
            </button>
          </p>
        ))}
    </section>
  );
}
