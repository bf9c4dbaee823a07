import { Fragment } from 'react';
import { holdsAll } from '../derive/find-words';
import { nearestTo } from '../links/nearest';
import { askedWords, searchWords } from '../model/search-words';
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
  readonly names: readonly IndexedName[];
  /** how many names there are in all */
  readonly total: number;
  readonly progress: ListProgress;
  /** the address of the whole index */
  readonly wholeHref: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

function narrowed(names: readonly IndexedName[], words: string): readonly IndexedName[] {
  const asked = askedWords(words);
  if (words === '') return names;
  return names.filter(
    ({ name, detail }) => asked.length > 0 && holdsAll(searchWords(`${name} ${detail ?? ''}`), asked),
  );
}

/**
 * An index of people or countries, those of most articles first, narrowed by words of their names,
 * or how these begin.
 */
export function NameIndex({ title, label, names, total, progress, wholeHref, words, onWords }: Props) {
  const found = narrowed(names, words);
  const near = found.length === 0 ? nearestTo(words, names, ({ name }) => name) : [];
  const waits = words !== '' && progress.state !== 'whole';
  return (
    <div className={css.index}>
      <h1>{title}</h1>
      <SearchBox label={label} words={words} onWords={onWords} />
      <NeedsScript what="To find a name, and for the rest of a long index, you need" />
      <p role="status" className={waits ? css.status : 'visually-hidden'}>
        {waits ? 'Filtering …' : `${found.length} of ${total}`}
      </p>
      <p className={css.filtering}>Filtering …</p>
      <FilteredRows narrowed={words !== ''} progress={progress} wholeHref={wholeHref}>
        {found.length === 0 ? (
          <p className={css.none}>
            Nobody and nothing here is called “{words}”.{' '}
            {near.length > 0 && (
              <>
                Did you mean{' '}
                {near.map(({ id, name, href }, i) => (
                  <Fragment key={id}>
                    {i > 0 && (i + 1 === near.length ? ' or ' : ', ')}
                    <Link to={href}>{name}</Link>
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
          <LongList
            label={title}
            count={found.length}
            keyAt={(i) => found[i]!.id}
            estimate={58}
            rowAt={(i) => {
              const { name, detail, facts, href } = found[i]!;
              return (
                <div className={css.row}>
                  <Link to={href} className={css.name}>
                    {name}
                  </Link>
                  <span className={css.facts}>{facts}</span>
                  {detail !== null && <span className={css.detail}>{detail}</span>}
                </div>
              );
            }}
          />
        )}
      </FilteredRows>
    </div>
  );
}
