import { createElement, useEffect, useEffectEvent, useState, type ComponentType, type ReactNode } from 'react';
import { wholeSheet } from './whole-sheet';

/**
 * A component that comes, with the styles of all pages, once there are properties for it; nothing
 * until it is there, and where `props` are null.
 */
export function useOnDemand<P extends object>(props: P | null, load: () => Promise<ComponentType<P>>): ReactNode {
  const [known, setKnown] = useState<{ readonly Component: ComponentType<P> } | null>(null);
  const isWanted = props !== null;
  const fetch = useEffectEvent(async () => {
    const [Component] = await Promise.all([load(), wholeSheet()]);
    setKnown({ Component });
  });
  useEffect(() => {
    if (isWanted) void fetch();
  }, [isWanted]);
  return known === null || props === null ? null : createElement(known.Component, props);
}
