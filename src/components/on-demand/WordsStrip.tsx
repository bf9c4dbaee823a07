import type { Verdict } from '../../links/finding/find-again';
import { wordChanges } from '../../derive/word-changes';
import { ChangedWords } from '../ChangedWords';
import css from './WordsStrip.module.css';

const told = {
  changed: 'These words have changed since the link was made:',
  near: 'The words that this link was made for are gone. What now stands in their place is marked. It was made for:',
  gone: 'The words that this link was made for are gone from the article. It was made for:',
} satisfies Record<Exclude<Verdict, 'same'>, string>;

/** What a link was made for, and what has become of it. */
export interface WordsStripProps {
  readonly verdict: Exclude<Verdict, 'same'>;
  readonly exact: string;
  /** what now stands in their place */
  readonly now: string;
  readonly onClose: () => void;
}

/** Says that a link's words are no longer there as they were. */
export function WordsStrip({ verdict, exact, now, onClose }: WordsStripProps) {
  return (
    <div className={css.strip} role="status">
      <p>
        {told[verdict]}{' '}
        {verdict === 'changed' ? (
          <ChangedWords changes={wordChanges(exact, now)} gone="taken out" fresh="put in" />
        ) : (
          <q>{exact}</q>
        )}
      </p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
