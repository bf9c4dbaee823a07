import { startTransition, useEffect, useState } from 'react';

let live = false;

/**
 * False while prerendered HTML is being taken over, true afterwards: what only the browser knows waits for it. The
 * change is a transition, which lets the browser paint and answer in between; a snapshot of a store would redraw all at once.
 */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(live);
  useEffect(() => {
    if (hydrated) return;
    live = true;
    startTransition(() => setHydrated(true));
  }, [hydrated]);
  return hydrated;
}
