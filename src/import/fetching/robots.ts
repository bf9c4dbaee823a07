import parseRobots from 'robots-parser';
import { userAgent } from './request';

/** What the robots.txt of an origin allows. */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** in milliseconds, between two requests */
  readonly delay: number;
}

/** In milliseconds: no host may make an import slower than this. */
const longestDelay = 30_000;

/** Of a host without robots.txt. */
export const everythingAllowed: Robots = { allows: () => true, delay: 0 };

/** Reads a robots.txt as RFC 9309 has it. */
export function readRobots(address: string, text: string): Robots {
  const rules = parseRobots(address, text);
  const delay = Math.min(longestDelay, 1000 * (rules.getCrawlDelay(userAgent) ?? 0));
  return { allows: (url) => rules.isAllowed(url.href, userAgent) !== false, delay };
}
