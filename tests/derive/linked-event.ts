import type { LinkedEvent } from '../../src/derive/export-events';

/** An event of one article that is on some date, with an address. */
export const linkedEvent = (date: string, words = date, status: LinkedEvent['status'] = 'happened'): LinkedEvent => ({
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
  link: 'https://example.org/articles/ferry/#e-1',
});
