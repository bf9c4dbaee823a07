import css from './Doubts.module.css';
import { Link } from './Link';

interface Props {
  /** by each word that nothing holds the one that was searched for instead */
  readonly instead: ReadonlyMap<string, string>;
  /** the address of the list as if that had been asked for */
  readonly href: string;
}

/** A search for words that stand nowhere: for which ones they were taken. */
export function DidYouMean({ instead, href }: Props) {
  if (instead.size === 0) return null;
  const quoted = (words: Iterable<string>): string => [...words].map((word) => `“${word}”`).join(', ');
  return (
    <p className={css.doubt} role="note">
      Nothing matches {quoted(instead.keys())}. Did you mean <Link to={href}>{quoted(instead.values())}</Link>? That is
      searched for instead.
    </p>
  );
}
