import { Link } from 'react-router';
import { normaliseWords } from '../model/ids';
import { LongList } from './LongList';
import css from './NameIndex.module.css';
import { SearchBox } from './SearchBox';

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
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** An index of people or countries, those of most articles first, narrowed by a part of their name. */
export function NameIndex({ title, label, names, words, onWords }: Props) {
  const wanted = normaliseWords(words);
  const found = names.filter(({ name, detail }) => normaliseWords(`${name} ${detail ?? ''}`).includes(wanted));
  return (
    <div className={css.index}>
      <h1>{title}</h1>
      <SearchBox label={label} words={words} onWords={onWords} />
      <p role="status" className="visually-hidden">
        {found.length} of {names.length}
      </p>
      {found.length === 0 ? (
        <p className={css.none}>
          Nobody and nothing here is called “{words}”.{' '}
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
    </div>
  );
}
