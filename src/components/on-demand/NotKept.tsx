import { useSyncExternalStore } from 'react';
import { showCount } from '../../derive/show-count';
import { showDate } from '../../derive/show-date';
import { pathOf } from '../../links/pages';
import type { ArticleTitle } from '../../model/site';
import hint from '../Hint.module.css';
import own from './NotKept.module.css';
import css from '../Notice.module.css';

interface Props {
  readonly what: 'article' | 'page';
  /** the articles on the device that are listed, and how many there are */
  readonly kept: { readonly all: number; readonly articles: readonly ArticleTitle[] };
  /** the path of the site */
  readonly base: string;
  readonly onRetry: () => void;
}

/** In place of what is not on the device while the site cannot be reached: says so, and lists what is. */
export function NotKept({ what, kept: { all, articles }, base, onRetry }: Props) {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const more = all - articles.length;
  return (
    <section className={css.page}>
      <h1>{isOnline ? 'The site does not answer' : 'You are offline'}</h1>
      <p>This {what} is not kept on this device. Its address is right: it opens when there is a connection.</p>
      <p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      </p>
      {articles.length === 0 ? (
        <p>No article is kept yet. What you read is kept by itself.</p>
      ) : (
        <>
          <h2 className={own.sub}>Kept on this device</h2>
          <ul className={hint.list}>
            {articles.map(({ id, headline, datePublished }) => (
              <li key={id}>
                {/* loaded anew, not by the router: its data are on the device, what leads to them may not be */}
                <a href={base + pathOf({ page: 'article', id }).slice(1)}>{headline}</a>{' '}
                <span className={own.day}>{showDate(datePublished)}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p>And {showCount(more)} more.</p>}
        </>
      )}
    </section>
  );
}

function subscribe(listener: () => void): () => void {
  for (const name of ['online', 'offline']) window.addEventListener(name, listener);
  return () => {
    for (const name of ['online', 'offline']) window.removeEventListener(name, listener);
  };
}
