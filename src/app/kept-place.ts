import { rowWanted } from '../components/row-wanted';

/**
 * Where a page was left: the row that stood there, for heights change, and pixels for pages without
 * rows.
 */
interface Place {
  readonly path: string;
  readonly y: number;
  readonly row: string | null;
  /** its place in a list of which not all rows are drawn, from 0 */
  readonly at: number | null;
  /** of the row's upper edge, px below that of the window */
  readonly top: number;
}

const storageName = (key: string): string => `place:${key}`;
const pathNow = (): string => window.location.pathname + window.location.search;

/** The place of a row in its list, as it is told to screen readers; null where all rows are drawn. */
function placeOf(row: HTMLElement | null): number | null {
  const place = row?.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? null;
  return place === null ? null : Number(place) - 1;
}

/** The first row that is in sight. */
function firstRow(): HTMLElement | null {
  const rows = document.querySelectorAll<HTMLElement>('main [data-row]');
  return [...rows].find((row) => row.getBoundingClientRect().bottom > 0) ?? null;
}

/**
 * Keeps the place of the page that is shown for the entry of history `key`: where `row` stands, or
 * else the first in sight.
 */
export function keepPlace(key: string, row: HTMLElement | null = null): void {
  const kept = row ?? firstRow();
  const top = kept?.getBoundingClientRect().top ?? 0;
  const place: Place = {
    path: pathNow(),
    y: window.scrollY,
    row: kept?.dataset['row'] ?? null,
    at: placeOf(kept),
    top,
  };
  try {
    sessionStorage.setItem(storageName(key), JSON.stringify(place));
  } catch {
    // storage is forbidden or full: the place is forgotten
  }
}

/**
 * The place kept for an entry of history; null where none is, or where another page stood under
 * that key.
 */
export function placeKept(key: string): Place | null {
  try {
    const place = JSON.parse(sessionStorage.getItem(storageName(key)) ?? 'null') as Place | null;
    return place?.path === pathNow() ? place : null;
  } catch {
    return null;
  }
}

/**
 * How long a page may take to show the row, ms, and for how many frames it must have stood still.
 */
const patience = 5000;
const steadyFrames = 30;

const readersMoves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Brings a page back to where it was left, and holds it there until all stands still or the reader
 * moves. Gives a function that lets go.
 */
export function returnTo({ y, row, at, top }: Place): () => void {
  window.scrollTo({ top: y, behavior: 'instant' });
  if (row === null) return () => {};
  const end = performance.now() + patience;
  let steady = 0;
  let frame = 0;
  const hold = (): void => {
    const element = document.querySelector(`main [data-row="${CSS.escape(row)}"]`);
    const off = element === null ? null : element.getBoundingClientRect().top - top;
    if (off === null && at !== null) window.dispatchEvent(new CustomEvent(rowWanted, { detail: at }));
    if (off !== null && Math.abs(off) >= 1) window.scrollBy({ top: off, behavior: 'instant' });
    steady = off !== null && Math.abs(off) < 1 ? steady + 1 : 0;
    if (steady < steadyFrames && performance.now() < end) frame = requestAnimationFrame(hold);
    else stop();
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const move of readersMoves) window.removeEventListener(move, stop);
  };
  for (const move of readersMoves) window.addEventListener(move, stop, { passive: true });
  hold();
  return stop;
}

/**
 * Whether the browser shows the page again: by a reload, or by back or forward from another site or
 * after one.
 */
export function isShownAgain(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation !== undefined && navigation.type !== 'navigate';
}
