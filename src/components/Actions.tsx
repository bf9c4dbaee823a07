import { useHref } from 'react-router';
import { CopyButton } from './CopyButton';
import css from './Actions.module.css';
import { useHydrated } from './use-hydrated';

interface Props {
  /** the address to copy and share, below the site's base */
  readonly to: string;
  readonly title: string;
  /** makes the citation, given the absolute address; left out where there is nothing to cite */
  readonly cite?: (link: string) => string;
  readonly look: 'links' | 'buttons';
}

/** Copy link · Cite · Share. */
export function Actions({ to, title, cite, look }: Props) {
  const href = useHref(to);
  const link = (): string => new URL(href, window.location.href).href;
  const shares = useHydrated() && 'share' in navigator;
  return (
    <span className={css[look]}>
      <CopyButton label="Copy link" textOf={link} />
      {cite !== undefined && <CopyButton label="Cite" textOf={() => cite(link())} />}
      {shares && (
        <button type="button" onClick={() => void navigator.share({ title, url: link() }).catch(() => undefined)}>
          Share
        </button>
      )}
    </span>
  );
}
