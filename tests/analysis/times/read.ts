import type { Timex } from '../../../src/model/timex';
import { findTimes } from '../../../src/analysis/times/find-times';
import { read } from '../reading';

/** The time expressions of one paragraph. */
export function timesOf(text: string, published: string): Timex[] {
  return findTimes(read(text), published);
}

/**
 * The time expressions of one paragraph as readers write them down: `words = value` and `/mod`,
 * joined by ` · `.
 */
export function notedTimes(text: string, published: string): string {
  return timesOf(text, published)
    .map(({ start, end, value, mod }) => `${text.slice(start, end)} = ${value}${mod === null ? '' : `/${mod}`}`)
    .join(' · ');
}
