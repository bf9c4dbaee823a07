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
  // two articles may have told one event in the same words
  const ids = [...new Set(events.map(({ notice }) => notice.id))];
  return (
    <div className={css.strips}>
      {ids.map((id) => (
        <aside
          key={id}
          id={id}
          className={id === pointed ? `${css.strip} ${css.shown}` : css.strip}
          hidden={hydrated && id !== pointed}
          tabIndex={-1}
          aria-label="About this link"
        >
          {events
            .filter(({ notice }) => notice.id === id)
            .map((event) => (
              <Former key={event.article} event={event} />
            ))}
        </aside>
      ))}
    </div>
  );
}

function Former({ event: { article, headline, notice, now } }: { readonly event: FormerEvent }) {
  const base = useHref('/');
  const there = (target: string | null): string =>
    base + hrefOf(viewAt({ page: 'article', id: article }, { target })).slice(1);
  const [id] = notice.at;
  return (
    <>
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
    </>
  );
}
