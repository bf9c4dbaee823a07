import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/import/received/read-time';

const told = (words: string): string => {
  const time = readTime(words);
  return 'message' in time ? `! ${time.message}` : time.iso;
};

describe('times of feeds and newsrooms', () => {
  it.each([
    // the day stays the one that stands there
    ['2026-11-24T23:30:00-05:00', '2026-11-24T23:30:00-05:00'],
    ['Tue, 24 Nov 2026 23:30:00 -0500', '2026-11-24T23:30:00-05:00'],
    ['24 Nov 26 23:30 EST', '2026-11-24T23:30:00-05:00'],
    ['Tuesday, 24-Nov-2026 00:10:00 GMT', '2026-11-24T00:10:00Z'],
    ['24 Nov 2026 09:00:00 CET', '2026-11-24T09:00:00+01:00'],
    ['Tue, 24 Nov 2026 09:00:00 +0100 (CET)', '2026-11-24T09:00:00+01:00'],
    ['20261124T233000-0500', '2026-11-24T23:30:00-05:00'],
    ['20261124T233000Z', '2026-11-24T23:30:00Z'],
    ['20261124', '2026-11-24'],
    ['2026-11-24 23:30 +0530', '2026-11-24T23:30:00+05:30'],
    ['2026-11-24T23:30:59.123Z', '2026-11-24T23:30:59Z'],
    ['2026-11-24T23:30:00', '2026-11-24T23:30:00'],
    ['2026-11-24', '2026-11-24'],
    ['24 November 2026', '2026-11-24'],
    ['24/11/2026', '2026-11-24'],
  ])('%s is %s', (words, iso) => expect(told(words)).toBe(iso));

  it.each([
    ['Tue, 24 Nov 2026 23:30:00 XYZ', /the zone "XYZ", which is not known/],
    ['2026-11-24T23:30:00 Mars/Base', /the zone "Mars\/Base"/],
    ['2026-11-24T23:30:00+25:00', /the zone "\+25:00"/],
    ['2026-02-30T10:00:00Z', /is a day that no calendar has/],
    ['2026-11-24T25:00:00Z', /is no time/],
    ['24 Nvo 2026 10:00 GMT', /no calendar has/],
    ['03/04/2026', /may be 2026-04-03 or 2026-03-04/],
    ['yesterday', /is no time/],
    ['', /is no time/],
    ['9'.repeat(200), /is no time/],
  ])('%s is none', (words, why) => expect(told(words)).toMatch(why));

  it('knows the instant of a time with a zone alone', () => {
    const instant = (words: string): number | null => (readTime(words) as { instant: number | null }).instant;
    expect(instant('2026-11-24T23:30:00-05:00')).toBe(Date.UTC(2026, 10, 25, 4, 30));
    expect(instant('Sat, 31 Dec 2016 23:59:60 GMT')).toBe(Date.UTC(2016, 11, 31, 23, 59, 59));
    expect([instant('2026-11-24'), instant('2026-11-24T23:30:00')]).toEqual([null, null]);
  });
});
