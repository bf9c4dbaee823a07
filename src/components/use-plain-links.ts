import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useHref, useNavigate } from 'react-router';

/**
 * Whether a click is meant for this page alone: with the first button and no key that opens
 * elsewhere.
 */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/**
 * Lets plain links below an element lead on without loading anew: one listener in place of a
 * router's link in every row.
 */
export function usePlainLinks(root: RefObject<HTMLElement | null>): void {
  const navigate = useNavigate();
  const base = useHref('/');
  const onClick = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented || !isPlain(event)) return;
    const { origin, pathname, search, hash } = new URL(link.href);
    if (origin !== window.location.origin || !pathname.startsWith(base)) return;
    event.preventDefault();
    void navigate(`${pathname.slice(base.length - 1)}${search}${hash}`);
  });
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const click = (event: MouseEvent): void => onClick(event);
    element.addEventListener('click', click);
    return () => element.removeEventListener('click', click);
  }, [root]);
}
