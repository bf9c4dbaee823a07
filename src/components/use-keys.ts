import { useEffect, useEffectEvent } from 'react';
import { settingsNow } from './settings';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/**
 * Single-letter shortcuts, unless the reader switched them off, is typing, or holds another key
 * (WCAG 2.1.4).
 */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const action = actions[event.key];
    if (action === undefined || isTyping(event.target) || settingsNow().keys === 'off') return;
    // Escape also closes what the browser itself has opened
    if (event.key !== 'Escape') event.preventDefault();
    action();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
