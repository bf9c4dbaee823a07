import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateRange, isoOfDay } from '../../src/derive/date-range';
import { densityOf } from '../../src/derive/density';
import { drawnLength } from '../../src/derive/drawn-length';
import { toICalendar, toTimelineJs, type LinkedEvent } from '../../src/derive/export-events';
import { groupEvents } from '../../src/derive/group-events';
import { readCalendar } from './calendar';
import { linkedEvent as event } from './linked-event';

describe('the timeline’s headings', () => {
  it('groups in order of time: by month, longer stretches under their year, the undated last', () => {
    const dates = [
      'PAST_REF',
      '-0043-03-15',
      '-0498/-0492',
      '-02XX',
      '2025-01-20',
      '2024-11-23',
      '2024-11-11',
      '2024-W47',
      '2024-09',
      '2023',
      '199',
    ];
    expect(
      groupEvents(dates.map((date) => event(date))).map(
        ({ title, happenings }) => `${title}: ${happenings.map(({ event }) => event.date).join(' ')}`,
      ),
    ).toEqual([
      '499 BC: -0498/-0492',
      '300 BC: -02XX',
      'March 44 BC: -0043-03-15',
      'The 1990s: 199',
      '2023: 2023',
      'September 2024: 2024-09',
      'November 2024: 2024-11-11 2024-W47 2024-11-23',
      'January 2025: 2025-01-20',
      'Undated: PAST_REF',
    ]);
  });
  it('shows where the story is dense', () => {
    const steps = densityOf(groupEvents(['2024-09', '2024-11-11', '2024-11-12'].map((date) => event(date))));
    expect(steps.map(({ key, title, count, share }) => [key, title, count, share])).toEqual([
      ['m-2024-09', 'September 2024', 1, 0.5],
      [null, 'October 2024', 0, 0],
      ['m-2024-11', 'November 2024', 2, 1],
    ]);
  });

  const stepsOf = (...dates: string[]) => densityOf(groupEvents(dates.map((date) => event(date))));

  it('has a step for every year of a long story, and writes those that have room', () => {
    const steps = stepsOf('1994-05-01', '1998-01-01', '2009-03-04', '2015-02-03');
    expect(steps).toHaveLength(22);
    expect(steps.filter(({ key }) => key !== null).map(({ title }) => title)).toEqual(['1994', '1998', '2009', '2015']);
    expect(steps.map(({ label }) => label).filter((label) => label !== null)).toEqual([
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
    ]);
  });

  it('gathers what lies far off in one step, out of proportion', () => {
    const steps = stepsOf('1812-06-24', ...Array.from({ length: 10 }, (_, i) => `${2010 + i}-01-01`));
    expect(steps[0]).toMatchObject({ title: 'earlier', beyond: true, count: 1, key: 'm-1812-06' });
    expect(steps.filter(({ beyond }) => !beyond)).toHaveLength(40);
  });

  it('law: labels never overlap, steps are in proportion, and every event is counted', () => {
    const date = fc.tuple(fc.integer({ min: 1700, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
        const steps = stepsOf(...dates.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`));
        expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(dates.length);
        const labelled = steps.flatMap(({ label, beyond }, i) => (label === null || beyond ? [] : [i]));
        labelled.forEach((at, i) => expect(i === 0 || at - labelled[i - 1]! >= 2).toBe(true));
        const years = steps.filter(({ title }) => /^\d{4}$/.test(title)).map(({ title }) => Number(title));
        years.forEach((year, i) => expect(year).toBe(years[0]! + i));
      }),
    );
  });
  it('a long story is shown by its years, each the way to its first heading', () => {
    const dates = Array.from(
      { length: 60 },
      (_, i) => `${2020 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}`,
    );
    const steps = densityOf(groupEvents(dates.map((date) => event(date))));
    expect(steps.map(({ key, title, count }) => `${key} ${title} ${count}`)).toEqual([
      'm-2020-01 2020 12',
      'm-2021-01 2021 12',
      'm-2022-01 2022 12',
      'm-2023-01 2023 12',
      'm-2024-01 2024 12',
    ]);
  });
  it.each([
    ['2024-11-21', null, 'day'],
    ['2024-11-24/2024-11-25', null, 'days'],
    ['[2024-04-03,2024-04-04,2024-04-07]', null, 'days'],
    ['2024-W47', null, 'week'],
    ['2024-09', null, 'month'],
    ['2024-Q3', null, 'month'],
    ['2024', null, 'year'],
    ['-0498/-0492', null, 'year'],
    ['199', null, 'year'],
    ['2010', 'APPROX', 'vague'],
    ['PAST_REF', null, 'vague'],
  ])('%s, of mod %s, is drawn as %s', (date, mod, length) => {
    expect(drawnLength(date, mod)).toBe(length);
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
  it('says in words what is rough, and confirms nothing that somebody only says', () => {
    const [rough] = readCalendar(toICalendar([{ ...event('2010', 'the mill opened'), mod: 'APPROX' }]));
    expect(rough!.get('SUMMARY')!.value).toBe('the mill opened (about 2010)');
    expect(rough!.get('DESCRIPTION')!.value).toContain('about 2010');
    const [told] = readCalendar(toICalendar([{ ...event('2025-01-20'), status: 'planned', saidBy: 'Anna Keller' }]));
    expect(told!.get('STATUS')!.value).toBe('TENTATIVE');
    expect(told!.get('DESCRIPTION')!.value).toContain('planned, according to Anna Keller');
  });
  it('law: ical.js reads every interval and set whole', () => {
    const calendar = toICalendar([event('2023-10-28/2023-11-03'), event('[2024-04-03,2024-04-07]', 'strikes')]);
    const entries = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent');
    const read = entries.map((entry) => {
      const { startDate, endDate } = new ICAL.Event(entry);
      return `${startDate.toString()} ${endDate.toString()} ${startDate.isDate}`;
    });
    expect(read).toEqual(['2023-10-28 2023-11-04 true', '2024-04-03 2024-04-04 true', '2024-04-07 2024-04-08 true']);
  });
  it('leaves out what has no place on the calendar', () => {
    expect(toICalendar([event('-0043')])).not.toContain('VEVENT');
    expect(toICalendar([event('PAST_REF')])).not.toContain('VEVENT');
  });
  it('escapes commas, semicolons and backslashes', () => {
    expect(lines([event('2024', 'one, two; three\\')])).toContain('SUMMARY:one\\, two\\; three\\\\');
  });
  it('law: a calendar program reads the words, days and address again', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 }).map((noise) => noise.replace(/\p{Cc}/gu, ''));
    const day = fc.integer({ min: -20_000, max: 40_000 }).map(isoOfDay);
    const span = fc.tuple(day, day).map((days) => days.sort().join('/'));
    fc.assert(
      fc.property(words, fc.oneof(day, span), (words, date) => {
        const [read] = readCalendar(toICalendar([event(date, words)]));
        expect(read!.get('SUMMARY')!.value).toBe(words);
        expect(read!.get('URL')!.value).toBe('https://example.org/articles/ferry/#e-1');
        const [first, end] = ['DTSTART', 'DTEND'].map((name) => read!.get(name)!);
        expect([first!.parameters, end!.parameters]).toEqual([';VALUE=DATE', ';VALUE=DATE']);
        const { first: from, last } = dateRange(date)!;
        expect(first!.value).toBe(isoOfDay(from).replaceAll('-', ''));
        expect(end!.value).toBe(isoOfDay(last + 1).replaceAll('-', ''));
      }),
    );
  });
  it('line ends within words are escaped, whoever wrote them', () => {
    const [read] = readCalendar(toICalendar([event('2024-05-01', 'one\r\ntwo\nthree')]));
    expect(read!.get('SUMMARY')!.value).toBe('one\ntwo\nthree');
  });
  it('gives each event an identity of its own, and keeps nobody’s day busy', () => {
    const read = readCalendar(toICalendar([event('2024-05-01'), event('2024-05-02', 'two', 'said')]));
    expect(new Set(read.map((one) => one.get('UID')!.value)).size).toBe(2);
    expect(read.map((one) => one.get('TRANSP')!.value)).toEqual(['TRANSPARENT', 'TRANSPARENT']);
    expect(read.map((one) => one.get('CATEGORIES')!.value)).toEqual(['happened', 'said']);
  });
  it('“the past 24 hours” is a span of two days', () => {
    const lines = toICalendar([event('2024-11-24/2024-11-25')]).split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20241124', 'DTEND;VALUE=DATE:20241126']));
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
    expect(events[1]).toMatchObject({
      start_date: { year: 2024, month: 1, day: 1, display_date: '2024' },
      end_date: { year: 2024, month: 12, day: 31, display_date: '2024' },
    });
  });
  it('gives an event that two articles tell in the same words two names', () => {
    const twice = [event('2024-05-01'), { ...event('2024-05-01'), article: 'pier' }];
    const ids = (toTimelineJs(twice).events as { unique_id: string }[]).map(({ unique_id }) => unique_id);
    expect(new Set(ids).size).toBe(2);
  });
});
