import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { LongListProps } from './long-list-props';
import { rowWanted } from './row-wanted';

/** A list of which only the rows near the window are drawn. */
export function VirtualList({ count, keyAt, rowAt, estimate, label }: LongListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setMargin(top + window.scrollY);
  }, [count]);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyAt,
    overscan: 2,
    scrollMargin: margin,
  });
  const bringRow = useEffectEvent((row: string) => {
    for (let i = 0; i < count; i++) if (keyAt(i) === row) return virtual.scrollToIndex(i, { align: 'start' });
  });
  useEffect(() => {
    const onWanted = (event: Event): void => bringRow((event as CustomEvent<string>).detail);
    window.addEventListener(rowWanted, onWanted);
    return () => window.removeEventListener(rowWanted, onWanted);
  }, []);
  const items = virtual.getVirtualItems();
  return (
    <ol ref={list} aria-label={label} style={{ height: virtual.getTotalSize(), position: 'relative' }}>
      {items.map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          data-row={key}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start - margin}px)` }}
        >
          {rowAt(index)}
        </li>
      ))}
    </ol>
  );
}
