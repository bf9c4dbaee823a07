import { useState, type ComponentType } from 'react';
import { useHref } from 'react-router';
import type { Citable, Cited } from '../derive/citations/cite';
import css from './Actions.module.css';
import type { CiteDialogProps } from './on-demand/CiteDialog';
import { CopyButton } from './CopyButton';
import { useHydrated } from './use-hydrated';
import { wholeSheet } from './whole-sheet';

interface Props {
  /** the address to copy and share, below the site's base */
  readonly to: string;
  readonly title: string;
  /** left out where there is nothing to cite */
  readonly cited?: Citable;
  readonly look: 'links' | 'buttons';
}

/** Copy link · Cite · Share. */
export function Actions({ to, title, cited, look }: Props) {
  const href = useHref(to);
  const link = (): string => new URL(href, window.location.href).href;
  const shares = useHydrated() && 'share' in navigator;
  return (
    <span className={css[look]}>
      <CopyButton label="Copy link" textOf={link} />
      {cited !== undefined && <CiteButton cited={cited} linkOf={link} />}
      {shares && (
        <button type="button" onClick={() => void navigator.share({ title, url: link() }).catch(() => undefined)}>
          Share
        </button>
      )}
    </span>
  );
}

interface CiteButtonProps {
  readonly cited: Citable;
  /** called at the click: an address is absolute only in the browser */
  readonly linkOf: () => string;
}

/** Opens the citation in all its forms; what makes them comes when it is wanted. */
export function CiteButton({ cited, linkOf }: CiteButtonProps) {
  const [open, setOpen] = useState<{ Dialog: ComponentType<CiteDialogProps>; cited: Cited } | null>(null);
  const show = async (): Promise<void> => {
    const [{ CiteDialog }] = await Promise.all([import('./on-demand/CiteDialog'), wholeSheet()]);
    setOpen({ Dialog: CiteDialog, cited: { ...cited, publisher: cited.publisher ?? siteName(), link: linkOf() } });
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => void show()}>
        Cite
      </button>
      {open !== null && <open.Dialog cited={open.cited} onClose={() => setOpen(null)} />}
    </>
  );
}

/** What an article without a publisher stands in: the site, by the name that every page has. */
const siteName = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content ?? null;
