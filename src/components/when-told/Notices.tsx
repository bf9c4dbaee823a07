import type { NowThere } from '../../derive/notices-of';
import type { LinkNotice } from '../../model/link-notice';
import { LinkStrip } from './LinkStrip';
import css from '../Notices.module.css';
import { useHydrated } from '../use-hydrated';

interface Props {
  readonly notices: readonly LinkNotice[];
  readonly nowOf: (id: string) => NowThere | null;
  /** what the address points at */
  readonly pointed: string | null;
  readonly hrefOf: (id: string) => string;
}

/**
 * What older addresses of a page say. Each stands hidden under its own id, so that the address
 * shows it also where no script runs.
 */
export function Notices({ notices, nowOf, pointed, hrefOf }: Props) {
  const hydrated = useHydrated();
  return (
    <div className={css.strips}>
      {notices.map((notice) => {
        const isPointed = notice.id === pointed;
        // what has the id still has it on its own element
        const isBeside = notice.at.includes(notice.id);
        const classes = [css.strip, isBeside ? css.beside : '', isPointed ? css.shown : ''];
        return (
          <aside
            key={notice.id}
            id={isBeside ? undefined : notice.id}
            className={classes.filter((name) => name !== '').join(' ')}
            hidden={hydrated && !isPointed}
            tabIndex={-1}
            aria-label="About this link"
          >
            <LinkStrip
              notice={notice}
              now={notice.at.map(nowOf).filter((one) => one !== null)}
              hrefOf={hrefOf}
              isAbove={notice.says === 'changed'}
            />
          </aside>
        );
      })}
    </div>
  );
}
