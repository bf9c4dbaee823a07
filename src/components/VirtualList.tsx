import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { showCount } from '../derive/show-count';
import css from './FilteredRows.module.css';
import { FindNotice } from './FindNotice';
import type { LongListProps } from './long-list-props';
import { rowWanted } from './row-wanted';

/** So many rows are one stretch: browsers lay out no element that is much higher. */
const inStretch = 20_000;

/** A list of which only the rows near the window are drawn, a very long one in stretches. */
export function VirtualList(props: LongListProps) {
  const { count } = props;
  const [chosen, setChosen] = useState(0);
  const last = Math.max(0, Math.ceil(count / inStretch) - 1);
  const stretch = Math.min(chosen, last);
  const way = (to: number): ReactNode =>
    to >= 0 &&
    to <= last && (
      <button type="button" className={css.way} onClick={() => setChosen(to)}>
        {showCount(to * inStretch + 1)} to {showCount(Math.min(count, (to + 1) * inStretch))} of {showCount(count)}
      </button>
    );
  return (
    <>
      {way(stretch - 1)}
      <Stretch
        key={stretch}
        {...props}
        from={stretch * inStretch}
        onWanted={(row) => setChosen(Math.floor(row / inStretch))}
      />
      {way(stretch + 1)}
      <FindNotice />
    </>
  );
}

/** A row that is drawn once, not anew with each step of a scroll. */
const DrawnRow = memo(function DrawnRow({ at, rowAt }: Pick<LongListProps, 'rowAt'> & { readonly at: number }) {
  return rowAt(at);
});

interface StretchProps extends LongListProps {
  /** the place of its first row */
  readonly from: number;
  /** told of a row that stands in another stretch */
  readonly onWanted: (row: number) => void;
}

function Stretch({ count: total, keyAt, rowAt, estimate, label, from, onWanted }: StretchProps) {
  const count = Math.min(inStretch, total - from);
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setMargin(top + window.scrollY);
  }, [count]);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: useCallback(() => estimate, [estimate]),
    getItemKey: useCallback((index: number) => keyAt(from + index), [keyAt, from]),
    overscan: 2,
    scrollMargin: margin,
  });
  const bringRow = useEffectEvent((row: number) => {
    if (row < from || row >= from + count) onWanted(row);
    else virtual.scrollToIndex(row - from, { align: 'start' });
  });
  useEffect(() => {
    const onEvent = (event: Event): void => bringRow((event as CustomEvent<number>).detail);
    window.addEventListener(rowWanted, onEvent);
    return () => window.removeEventListener(rowWanted, onEvent);
  }, []);
  const items = virtual.getVirtualItems();
  return (
    <ol ref={list} aria-label={label} style={{ height: virtual.getTotalSize(), position: 'relative' }}>
      {items.map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={total}
          aria-posinset={from + index + 1}
          style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start - margin}px)` }}
        >
          <DrawnRow at={from + index} rowAt={rowAt} />
        </li>
      ))}
    </ol>
  );
}
