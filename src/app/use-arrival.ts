import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { isShownAgain, keepPlace, placeKept, returnTo } from './kept-place';

/** The key that the router has given to the address shown by the browser. */
function keyNow(): string {
  const state = history.state as { readonly key?: string } | null;
  return state?.key ?? 'default';
}

/** Whether all of an element is in sight, clear of the bar at the lower edge. */
function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight - 64;
}

/**
 * What a browser does when a page loads, for navigation inside the app: forward begins at the
 * target or the top, with the focus there; back and forward find the place that was left. A cold
 * load of a prerendered page is left to the browser, but for rows. A target that is in sight stays
 * where it is, and an open sheet keeps the focus.
 */
export function useArrival(target: string | null): void {
  const { key, pathname, hash } = useLocation();
  const kind = useNavigationType();
  const last = useRef<{ key: string; pathname: string } | null>(null);

  useEffect(() => {
    // the address changes before the page does: what scrolls in between is not where this one was
    // left
    const save = (): void => {
      if (keyNow() === key) keepPlace(key);
    };
    // what is opened from a row leads back to that row
    const onClick = ({ target }: MouseEvent): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      if (row !== null && keyNow() === key) keepPlace(key, row);
    };
    window.addEventListener('click', onClick, true);
    window.addEventListener('scrollend', save);
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('click', onClick, true);
      window.removeEventListener('scrollend', save);
      window.removeEventListener('pagehide', save);
    };
  }, [key]);

  useEffect(() => {
    const before = last.current;
    last.current = { key, pathname };
    const isCold = before === null;
    const kept = kind === 'POP' && (!isCold || isShownAgain()) ? placeKept(key) : null;
    if (isCold && document.getElementById('root')?.dataset['prerendered'] === 'page') {
      // a page without rows is as high as it was: the browser finds the place
      return kept === null || kept.row === null ? undefined : returnTo(kept);
    }
    if (!isCold && before.key === key) return;
    const isElsewhere = isCold || before.pathname !== pathname;
    if (target === null && kept === null && (isCold || !isElsewhere)) return;
    // what is aimed at may come only with the page's data
    let letGo = (): void => {};
    const stopWaiting = onceThere(
      () => (target === null ? document.querySelector<HTMLElement>('main h1') : document.getElementById(target)),
      (aimed) => {
        if (kept !== null) letGo = returnTo(kept);
        else if (target !== null) bringIntoSight(aimed);
        else window.scrollTo({ top: 0, behavior: 'instant' });
        if (target !== null || isElsewhere) focusOn(aimed);
      },
    );
    return () => {
      stopWaiting();
      letGo();
    };
  }, [key, kind, pathname, hash, target]);
}

function bringIntoSight(element: HTMLElement): void {
  if (!isInSight(element)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** How long, in milliseconds, a page may take to show what it was opened for. */
const patience = 5000;

/**
 * Does something with an element as soon as it is in the page. Gives a function that stops waiting
 * for it.
 */
function onceThere(find: () => HTMLElement | null, act: (element: HTMLElement) => void): () => void {
  const laidOut = new ResizeObserver(() => {
    const element = find();
    if (element === null) return;
    stop();
    act(element);
  });
  const changes = new MutationObserver(() => {
    if (find() !== null) askAgain();
  });
  // an observer is told first when the page has been laid out and is not painted yet: asked for
  // places earlier, the browser would have to lay it out for us alone, and once more for the frame
  const askAgain = (): void => {
    laidOut.disconnect();
    laidOut.observe(document.documentElement);
  };
  const stop = (): void => {
    clearTimeout(timer);
    laidOut.disconnect();
    changes.disconnect();
  };
  const timer = setTimeout(stop, patience);
  changes.observe(document.body, { childList: true, subtree: true });
  askAgain();
  return stop;
}

function focusOn(element: HTMLElement): void {
  if ((document.activeElement?.closest('dialog') ?? null) !== null) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
}
