import type { Verdict } from '../../links/finding/find-again';
import css from './ChangedWords.module.css';

const told = {
  changed: 'These words have changed since the link was made. It was made for:',
  near: 'The words that this link was made for are gone. What now stands in their place is marked. It was made for:',
  gone: 'The words that this link was made for are gone from the article. It was made for:',
} satisfies Record<Exclude<Verdict, 'same'>, string>;

/** What a link was made for, and what has become of it. */
export interface ChangedWordsProps {
  readonly verdict: Exclude<Verdict, 'same'>;
  readonly exact: string;
  readonly onClose: () => void;
}

/** Says that a link's words are no longer there as they were. */
export function ChangedWords({ verdict, exact, onClose }: ChangedWordsProps) {
  return (
    <div className={css.strip} role="status">
      <p>
        {told[verdict]} <q>{exact}</q>
      </p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
