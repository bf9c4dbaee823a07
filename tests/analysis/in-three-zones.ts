import { isMainThread } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Zones by their offset from UTC at noon UTC of 1 January 2024, in minutes west: the clock shows
 * three different days at some hour.
 */
const zones = [
  ['America/Los_Angeles', 480],
  ['UTC', 0],
  ['Pacific/Kiritimati', -840],
] as const;

/**
 * Runs the tests that `body` declares under three time zones, so that no date may hang on where the
 * program runs. A thread cannot change its zone (the tests of mutants run in one): there they run
 * once.
 */
export function inThreeZones(body: () => void): void {
  if (!isMainThread) return body();
  describe.each(zones)('in the zone %s', (zone, offset) => {
    const before = process.env.TZ;

    beforeAll(() => {
      process.env.TZ = zone;
    });

    afterAll(() => {
      process.env.TZ = before;
    });

    it('the platform tells its time', () => {
      expect(new Date(Date.UTC(2024, 0, 1, 12)).getTimezoneOffset()).toBe(offset);
    });

    body();
  });
}
