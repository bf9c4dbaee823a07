import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/analysis/text/read-text';
import { eventsTogether } from '../../src/derive/events-together';
import type { Event } from '../../src/model/event';
import { spanOf } from './notation';

const text = 'He insisted in an interview on Sunday that it had begun. It ended. He insisted again.';
const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
const { sentences } = readText({ text, blocks });
const event = (id: string, date: string, ...spans: Event['spans']): Event => ({
  id,
  status: 'happened',
  edtf: date,
  date,
  spans,
  times: [],
  people: [],
  countries: [],
});
const shown = (events: readonly Event[]): string[] =>
  eventsTogether({ events, sentences, blocks }).map(
    ({ events, sentences }) =>
      `${events.map(({ id }) => id).join('+')}: ${sentences.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );

describe('the rows of what happened', () => {
  const insisted = event('e-1', '2024-03-03', spanOf(text, 'insisted'), spanOf(text, 'insisted', 1));
  const interview = event('e-2', '2024-03-03', spanOf(text, 'interview'));
  const begun = event('e-3', '2024-03-01', spanOf(text, 'begun'));
  const ended = event('e-4', '2024-03-03', spanOf(text, 'ended'));

  it('are one for one sentence and date', () => {
    expect(shown([insisted, interview, begun, ended])).toEqual([
      'e-1+e-2: He insisted in an interview on Sunday that it had begun. | He insisted again.',
      'e-3: He insisted in an interview on Sunday that it had begun.',
      'e-4: It ended.',
    ]);
  });

  it('law: every event stands in one row, and no two rows have one sentence and date', () => {
    const some = fc.array(
      fc
        .tuple(fc.nat(text.length - 1), fc.constantFrom('2024', '2024-03', '2024-03-03'))
        .map(([start, date]) => ({ start, date })),
    );
    fc.assert(
      fc.property(some, (places) => {
        const events = places.map(({ start, date }, i) => event(`e-${i}`, date, { start, end: start + 1 }));
        const rows = eventsTogether({ events, sentences, blocks });
        expect(rows.flatMap((row) => row.events).length).toBe(events.length);
        const keys = rows.map((row) => `${row.sentences[0].start} ${row.events[0].date}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
