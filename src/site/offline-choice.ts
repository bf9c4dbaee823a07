import type { OfflineChoice } from '../model/offline';

/** Reads `OFFLINE`. Throws, with what it takes, for other words. */
export function readOfflineChoice(value: string | undefined): OfflineChoice {
  if (value === undefined || value.trim() === '') return 'keeps';
  if (value === 'none') return 'none';
  throw new Error(`OFFLINE is "${value}"; write none, or leave it out for a site that can be read offline`);
}
