import { Fragment } from 'react';
import type { WordChange } from '../derive/word-changes';
import css from './ChangedWords.module.css';

interface Props {
  readonly changes: readonly WordChange[];
  /** what those who hear the text are told of words that went, and of words that came */
  readonly gone: string;
  readonly fresh: string;
}

/** Words of two wordings in one: those of only one are struck out or underlined, and called so. */
export function ChangedWords({ changes, gone, fresh }: Props) {
  return changes.map(({ words, is }, n) => {
    if (is === 'kept') return `${words} `;
    const Tag = is === 'gone' ? 'del' : 'ins';
    return (
      <Fragment key={n}>
        <Tag className={css[is]}>
          <span className="visually-hidden">{`${is === 'gone' ? gone : fresh}: `}</span>
          {words}
          <span className="visually-hidden">;</span>
        </Tag>{' '}
      </Fragment>
    );
  });
}
