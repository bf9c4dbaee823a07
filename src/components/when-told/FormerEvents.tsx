import { useHref } from 'react-router';
import { hrefOf } from '../../links/href';
import { viewAt } from '../../links/view';
import type { FormerEvent } from '../../model/link-notice';
import { LinkStrip } from './LinkStrip';
import css from '../Notices.module.css';
import { useHydrated } from '../use-hydrated';

interface Props {
  readonly events: readonly FormerEvent[];
  /** what the address points at */
  readonly pointed: string | null;
}

/** What older addresses of the timeline say of events that are no row of it any more. */
export function FormerEvents({ events, pointed }: Props) {
  const hydrated = useHydrated();
  const base = useHref('/');
  return (
    <div className={css.strips}>
      {events.map(({ article, headline, notice, now }) => {
        const isPointed = notice.id === pointed;
        const there = (target: string | null): string =>
          base + hrefOf(viewAt({ page: 'article', id: article }, { target })).slice(1);
        const [id] = notice.at;
        return (
          <aside
            key={`${article} ${notice.id}`}
            id={notice.id}
            className={isPointed ? `${css.strip} ${css.shown}` : css.strip}
            hidden={hydrated && !isPointed}
            tabIndex={-1}
            aria-label="About this link"
          >
            {notice.says === 'same' ? (
              <p>This is told in an article, and is no event of the timeline any more.</p>
            ) : (
              <LinkStrip
                notice={notice}
                now={id === undefined || now === null ? [] : [{ id, words: now, speakers: null }]}
                hrefOf={there}
              />
            )}
            {headline !== null && (
              <p>
                In <a href={there(notice.id)}>{headline}</a>.
              </p>
            )}
          </aside>
        );
      })}
    </div>
  );
}
