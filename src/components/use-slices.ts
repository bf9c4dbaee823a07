import { useEffect, useState } from 'react';
import { useHydrated } from './use-hydrated';

/** How many rows are drawn at a time while the browser has nothing else to do. */
const slice = 20;

interface Slices<T> {
  readonly rows: readonly T[];
  readonly drawn: number;
}

/**
 * How many of some rows are drawn: `atOnce` of them (all that were prerendered), and once it is
 * their `turn` the others slice by slice in idle time. When the rows change, those at the beginning
 * that are the same stay.
 */
export function useSlices<T>(rows: readonly T[], atOnce: number, turn: boolean): number {
  const hydrated = useHydrated();
  const [state, setState] = useState<Slices<T>>({ rows, drawn: hydrated ? 0 : rows.length });
  let { drawn } = state;
  if (state.rows !== rows) {
    drawn = Math.min(drawn, sameAtFirst(state.rows, rows));
    setState({ rows, drawn });
  }
  const shown = Math.min(rows.length, Math.max(drawn, atOnce));
  const waits = turn && shown < rows.length;
  useEffect(() => {
    if (!waits) return;
    return whenIdle(() => setState((now) => (now.rows === rows ? { rows, drawn: shown + slice } : now)));
  }, [waits, rows, shown]);
  return shown;
}

function sameAtFirst<T>(before: readonly T[], now: readonly T[]): number {
  const end = Math.min(before.length, now.length);
  let same = 0;
  while (same < end && before[same] === now[same]) same++;
  return same;
}

/**
 * Does something when the browser is idle, soon where it cannot say so. Gives a function that calls
 * it off.
 */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 16);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 500 });
  return () => cancelIdleCallback(handle);
}
