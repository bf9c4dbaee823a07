import type { LinkedEvent } from '../../src/derive/export-events';
import type { EventEntry } from '../../src/model/site';

/** An event of one article that is on some date. */
export const eventEntry = (date: string, words = date, status: EventEntry['status'] = 'happened'): EventEntry => ({
  article: 'ferry',
  headline: 'The ferry',
  datePublished: '2024-11-25',
  id: `e-${date}`,
  status,
  date,
  mod: null,
  saidBy: null,
  words,
  marks: [],
  expression: null,
  also: [],
  people: [],
  countries: [],
  happening: null,
  together: [],
});

/** The same with an address. */
export const linkedEvent = (date: string, words = date, status: LinkedEvent['status'] = 'happened'): LinkedEvent => ({
  ...eventEntry(date, words, status),
  link: 'https://example.org/articles/ferry/#e-1',
});
