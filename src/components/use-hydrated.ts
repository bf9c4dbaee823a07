import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** False while prerendered HTML is being taken over, true afterwards: what only the browser knows waits for it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
