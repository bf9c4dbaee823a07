import { lazy, Suspense } from 'react';
import type { LongListProps } from './long-list-props';
import { showCount } from '../derive/show-count';
import { firstRows } from '../model/site';
import { useHydrated } from './use-hydrated';
import { usePrinting } from './use-printing';

const VirtualList = lazy(() =>
  import('./VirtualList').then(({ VirtualList }) => ({ default: VirtualList })).catch(() => ({ default: PlainList })),
);

/** Rows drawn at once, no more than are at hand before any script; from here on only those near the window are. */
const longFrom = firstRows;
const firstScreen = 30;

/** An ordered list that stays light however long it is. Its first screen is prerendered. */
export function LongList(props: LongListProps) {
  const hydrated = useHydrated();
  const printing = usePrinting();
  if (props.count < longFrom) return <PlainList {...props} />;
  if (printing) return <PrintedList {...props} />;
  const first = <PlainList {...props} count={firstScreen} />;
  if (!hydrated) return first;
  return (
    <Suspense fallback={first}>
      <VirtualList {...props} />
    </Suspense>
  );
}

/** Rows that a browser can still draw for a printer. */
const mostPrinted = 5000;

/** All rows, or the first few thousand and a word on the others. */
function PrintedList(props: LongListProps) {
  const { count } = props;
  return (
    <>
      <PlainList {...props} count={Math.min(count, mostPrinted)} />
      {count > mostPrinted && (
        <p>
          These are the first {showCount(mostPrinted)} of {showCount(count)}. Narrow the list to print others.
        </p>
      )}
    </>
  );
}

function PlainList({ count, keyAt, rowAt, label }: LongListProps) {
  return (
    <ol aria-label={label}>
      {Array.from({ length: count }, (_, i) => (
        <li key={keyAt(i)}>{rowAt(i)}</li>
      ))}
    </ol>
  );
}
