import { Fragment, type ReactNode } from 'react';
import { FilteredRows, type ListProgress } from './FilteredRows';
import { LongList } from './LongList';
import css from './NameIndex.module.css';
import { NeedsScript } from './NeedsScript';
import { SearchBox } from './SearchBox';
import { Link } from './Link';

/** One line of an index. */
export interface IndexedName {
  readonly id: string;
  readonly name: string;
  /** a role or title, as the text gives it */
  readonly detail: string | null;
  readonly facts: string;
  readonly href: string;
}

interface Props {
  readonly title: string;
  readonly label: string;
  /** how many names there are in all, and how many of them the words leave */
  readonly total: number;
  readonly count: number;
  readonly progress: ListProgress;
  /** the address of the whole index */
  readonly wholeHref: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** told when the reader comes near the search */
  readonly onNear?: () => void;
  /** names that are like the words, where these leave none */
  readonly near: ReactNode[];
  readonly keyAt: (index: number) => string | number;
  /** draws a name as a `NameLine` */
  readonly rowAt: (index: number) => ReactNode;
}

/** A row's usual height, px. */
export const nameHeight = 58;

/**
 * An index of people or countries, those of most articles first, narrowed by words of their names,
 * or how these begin.
 */
export function NameIndex({ title, label, total, count, progress, wholeHref, words, onWords, ...rest }: Props) {
  const { onNear, near } = rest;
  const waits = words !== '' && progress.state !== 'whole';
  return (
    <div className={css.index}>
      <h1>{title}</h1>
      <div onPointerEnter={onNear} onFocus={onNear}>
        <SearchBox label={label} words={words} onWords={onWords} />
      </div>
      <NeedsScript what="To find a name, and for the rest of a long index, you need" />
      <p role="status" className={waits ? css.status : 'visually-hidden'}>
        {waits ? 'Filtering …' : `${count} of ${total}`}
      </p>
      <p className={css.filtering}>Filtering …</p>
      <FilteredRows narrowed={words !== ''} progress={progress} wholeHref={wholeHref}>
        {count === 0 ? (
          <p className={css.none}>
            Nobody and nothing here is called “{words}”.{' '}
            {near.length > 0 && (
              <>
                Did you mean{' '}
                {near.map((link, i) => (
                  <Fragment key={i}>
                    {i > 0 && (i + 1 === near.length ? ' or ' : ', ')}
                    {link}
                  </Fragment>
                ))}
                ?{' '}
              </>
            )}
            <button type="button" onClick={() => onWords('')}>
              Show all
            </button>
          </p>
        ) : (
          <LongList label={title} count={count} keyAt={rest.keyAt} estimate={nameHeight} rowAt={rest.rowAt} />
        )}
      </FilteredRows>
    </div>
  );
}

/** One line of an index: the name, a role, and how often it stands where. */
export function NameLine({ id, name, detail, facts, href }: IndexedName) {
  return (
    <div className={css.row} data-row={id}>
      <Link to={href} className={css.name}>
        {name}
      </Link>
      <span className={css.facts}>{facts}</span>
      {detail !== null && <span className={css.detail}>{detail}</span>}
    </div>
  );
}
