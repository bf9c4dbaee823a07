import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const storageName = (key: string): string => `scroll:${key}`;

function remember(key: string): void {
  try {
    sessionStorage.setItem(storageName(key), String(window.scrollY));
  } catch {
    // storage is forbidden or full: the place is forgotten
  }
}

function placeOf(key: string): number | null {
  try {
    const stored = sessionStorage.getItem(storageName(key));
    return stored === null ? null : Number(stored);
  } catch {
    return null;
  }
}

/**
 * What a browser does when a page loads, for navigation inside the app: forward begins at the target or the top, with
 * the focus there; back and forward find the place that was left. A cold load is left to the browser.
 */
export function useArrival(target: string | null): void {
  const { key, pathname, hash } = useLocation();
  const kind = useNavigationType();
  const last = useRef<{ key: string; pathname: string } | null>(null);

  useEffect(() => {
    const save = (): void => remember(key);
    window.addEventListener('scrollend', save);
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('scrollend', save);
      window.removeEventListener('pagehide', save);
    };
  }, [key]);

  useEffect(() => {
    const before = last.current;
    last.current = { key, pathname };
    if (before === null || before.key === key) return;
    const kept = kind === 'POP' ? placeOf(key) : null;
    const aimed = target === null ? null : document.getElementById(target);
    if (kept !== null) window.scrollTo({ top: kept, behavior: 'instant' });
    else if (aimed !== null) aimed.scrollIntoView({ block: 'center', behavior: 'instant' });
    else if (before.pathname !== pathname) window.scrollTo({ top: 0, behavior: 'instant' });
    if (aimed !== null) focusOn(aimed);
    else if (before.pathname !== pathname) focusOn(document.querySelector<HTMLElement>('main h1'));
  }, [key, kind, pathname, hash, target]);
}

function focusOn(element: HTMLElement | null): void {
  if (element === null) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
}
