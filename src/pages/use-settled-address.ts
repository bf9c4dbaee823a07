import { useEffect } from 'react';
import { useHref } from 'react-router';

/**
 * Puts another address of the page that is shown into the address bar, below the site's base;
 * `null` leaves it alone. The page stays as it is, and the history has no entry more: the router
 * need not know.
 */
export function useSettledAddress(href: string | null): void {
  const base = useHref('/');
  useEffect(() => {
    if (href !== null) window.history.replaceState(window.history.state, '', `${base}${href.slice(1)}`);
  }, [base, href]);
}
