import { wordSet } from './word-list';

/** What makes a newspaper of a weekday: "the Sunday Times". */
export const paperNamesAfterWeekday = wordSet(`
  Business Express Herald Independent Mail Mercury Mirror People Post Star Telegraph Times Tribune
  World
`);

/** Adjectives before a platform: "on his official X account". */
export const beforePlatforms = wordSet('late long official own personal short verified');

/** What one has or puts on a platform: "a Telegram post". */
export const platformNouns = wordSet(`
  account channel feed livestream message messages page post posts statement story thread update
  video
`);
