import { useState } from 'react';
import { filterFormId } from './FilterPanel';
import css from './SearchBox.module.css';

interface Props {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Free words to narrow a list by. The key `/` brings the focus here. */
export function SearchBox({ label, words, onWords }: Props) {
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  if (known !== words) {
    // the address changed by other means (back, clear): what is typed follows, unless it says the
    // same
    setKnown(words);
    if (typed.trim() !== words) setTyped(words);
  }
  return (
    <search className={css.search}>
      <input
        type="search"
        id="search"
        name="q"
        form={filterFormId}
        value={typed}
        placeholder="Search"
        aria-label={label}
        aria-keyshortcuts="/"
        onChange={({ target: { value } }) => {
          setTyped(value);
          onWords(value.trim());
        }}
      />
      <kbd className="for-keys" aria-hidden="true">
        /
      </kbd>
    </search>
  );
}
