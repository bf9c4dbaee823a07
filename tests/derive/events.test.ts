import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityOf } from '../../src/derive/density';
import { toICalendar, toTimelineJs, type LinkedEvent } from '../../src/derive/export-events';
import { groupEvents } from '../../src/derive/group-events';

const event = (date: string, words = date, status: LinkedEvent['status'] = 'happened'): LinkedEvent => ({
  article: 'ferry',
  headline: 'The ferry',
  datePublished: '2024-11-25',
  id: `e-${date}`,
  status,
  date,
  words,
  marks: [],
  expression: null,
  people: [],
  countries: [],
  link: 'https://example.org/articles/ferry/#e-1',
});

describe('the timeline’s headings', () => {
  it('groups in order of time: by month, longer stretches under their year, the undated last', () => {
    const dates = ['PAST_REF', '2025-01-20', '2024-11-23', '2024-11-11', '2024-W47', '2024-09', '2023', '199'];
    expect(
      groupEvents(dates.map((date) => event(date))).map(
        ({ title, events }) => `${title}: ${events.map(({ date }) => date).join(' ')}`,
      ),
    ).toEqual([
      'The 1990s: 199',
      '2023: 2023',
      'September 2024: 2024-09',
      'November 2024: 2024-11-11 2024-W47 2024-11-23',
      'January 2025: 2025-01-20',
      'Undated: PAST_REF',
    ]);
  });
  it('shows where the story is dense', () => {
    const steps = densityOf(['2024-09', '2024-11-11', '2024-11-12'].map((date) => event(date)));
    expect(steps.map(({ key, count, share }) => [key, count, share])).toEqual([
      ['m-2024-09', 1, 0.5],
      ['m-2024-11', 2, 1],
    ]);
  });
});

describe('iCalendar', () => {
  const lines = (events: LinkedEvent[]): string[] => toICalendar(events).split('\r\n');

  it('gives whole days, the end not included, and no more exactness than there is', () => {
    expect(lines([event('2024-W47')])).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20241118', 'DTEND;VALUE=DATE:20241125', 'STATUS:CONFIRMED']),
    );
    expect(lines([event('2025-01-20', 'may', 'possible')])).toContain('STATUS:TENTATIVE');
  });
  it('leaves out what has no place on the calendar', () => {
    expect(toICalendar([event('PAST_REF')])).not.toContain('VEVENT');
  });
  it('escapes commas, semicolons and backslashes', () => {
    expect(lines([event('2024', 'one, two; three\\')])).toContain('SUMMARY:one\\, two\\; three\\\\');
  });
  it('law: no line is longer than 75 octets, and unfolding gives the words again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (noise) => {
        const words = noise.replace(/[\r\n\\;,\p{Cc}]/gu, '');
        const calendar = toICalendar([event('2024', words)]);
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(calendar.replaceAll('\r\n ', '')).toContain(`SUMMARY:${words}\r\n`);
      }),
    );
  });
});

describe('TimelineJS', () => {
  it('gives days for a week, months for a year, and writes markup as characters', () => {
    const { events } = toTimelineJs([event('2024-W47', 'a <b> & c'), event('2024')]);
    expect(events[0]).toMatchObject({
      start_date: { year: 2024, month: 11, day: 18 },
      end_date: { year: 2024, month: 11, day: 24 },
      display_date: '18–24 November 2024',
      text: { headline: 'a &lt;b&gt; &amp; c' },
    });
    expect(events[1]).toMatchObject({ start_date: { year: 2024, month: 1 }, end_date: { year: 2024, month: 12 } });
  });
});
