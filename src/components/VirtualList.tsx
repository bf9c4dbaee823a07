import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { LongListProps } from './LongList';

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
  const items = virtual.getVirtualItems();
  return (
    <ol ref={list} aria-label={label} style={{ height: virtual.getTotalSize(), position: 'relative' }}>
      {items.map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
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
