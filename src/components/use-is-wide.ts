import { useSyncExternalStore } from 'react';

/** Where notes stand beside the text, as the styles have it. */
const wide = '(min-width: 56.01rem)';

// where nothing is laid out there is no telling
const query = (): MediaQueryList | undefined => window.matchMedia?.(wide);

function subscribe(listener: () => void): () => void {
  const list = query();
  list?.addEventListener('change', listener);
  return () => list?.removeEventListener('change', listener);
}

/** Whether the window is wide enough for notes beside the text. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => query()?.matches ?? true,
    () => true,
  );
