// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { beforeAll, expect, it, vi } from 'vitest';
import { toTimelineJs } from '../../src/derive/export-events';
import { linkedEvent } from './linked-event';

interface ReadDate {
  readonly data: { readonly year: number; readonly month: number; readonly day: number };
  readonly getDisplayDate: () => string;
}

interface Slide {
  readonly start_date: ReadDate;
  readonly end_date?: ReadDate;
}

interface Loaded {
  /** null until it has read the data */
  readonly config: { readonly events: readonly Slide[] } | null;
}

let Timeline: new (id: string, data: object, options: object) => Loaded;

beforeAll(() => {
  // what the library asks of a browser as it loads, and jsdom has not
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  // its script is none that can be imported: it makes one global name
  const script = createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js');
  runInThisContext(readFileSync(script, 'utf8'));
  ({ Timeline } = (globalThis as unknown as { TL: { Timeline: typeof Timeline } }).TL);
  document.body.innerHTML = '<div id="timeline" style="width:800px;height:600px"></div>';
});

const dayOf = ({ data: { year, month, day } }: ReadDate): string =>
  [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');

it.each([
  ['2024-11-21', null, '2024-11-21', null, 'Thursday 21 November 2024'],
  ['2024-10-25/2024-11-25', null, '2024-10-25', '2024-11-25', '25 October – 25 November 2024'],
  ['2024-09', null, '2024-09-01', '2024-09-30', 'September 2024'],
  ['2010', 'APPROX', '2010-01-01', '2010-12-31', 'about 2010'],
  ['[2024-04-03,2024-04-07]', null, '2024-04-03', '2024-04-07', '3 and 7 April 2024'],
  ['199', null, '1990-01-01', '1999-12-31', 'the 1990s'],
])('%s of mod %s, as TimelineJS itself reads it', async (date, mod, first, last, shown) => {
  const timeline = new Timeline('timeline', toTimelineJs([{ ...linkedEvent(date), mod }]), { font: null });
  const { events } = await vi.waitUntil(() => timeline.config);
  const [slide] = events;
  expect(dayOf(slide!.start_date)).toBe(first);
  expect(slide!.end_date === undefined ? null : dayOf(slide!.end_date)).toBe(last);
  const ends = [slide!.start_date, slide!.end_date].filter((end) => end !== undefined);
  expect(ends.map((end) => end.getDisplayDate())).toEqual(ends.map(() => shown));
});
