import { wordSet } from './word-list';

/** What makes a newspaper of a weekday: "the Sunday Times". */
export const paperNamesAfterWeekday = wordSet(`
  Business Express Herald Independent Mail Mercury Mirror People Post Star Telegraph Times Tribune
  World
`);
