import { startTransition, useEffect, useState } from 'react';

let live = false;

/**
 * Whether prerendered HTML has been taken over; for handlers of events, which need no new
 * rendering.
 */
export const isLive = (): boolean => live;

/**
 * False while prerendered HTML is being taken over, true afterwards: what only the browser knows
 * waits for it. The change is a transition, which lets the browser paint and answer in between; a
 * snapshot of a store would redraw all at once.
 */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(live);
  useEffect(() => {
    if (hydrated) live = true;
    else startTransition(() => setHydrated(true));
  }, [hydrated]);
  return hydrated;
}
