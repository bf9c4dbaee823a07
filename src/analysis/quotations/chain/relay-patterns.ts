import { normaliseWords } from '../../../model/ids';
import { inDocument, throughDeputy } from './relays/documents';
import type { RelayPattern } from './relays/found-relay';
import { accordingTo, handledBy, publisherReported } from './relays/passed-on';
import { onPlatform, tweeted } from './relays/platforms';
import { addressedTo, inMedium, interviewWith, toldPublisher } from './relays/to-publishers';

/** Every pattern, the surest first: where two read the same words, the first one counts. */
export const relayPatterns: readonly RelayPattern[] = [
  toldPublisher,
  interviewWith,
  addressedTo,
  handledBy,
  accordingTo,
  publisherReported,
  onPlatform,
  tweeted,
  inDocument,
  throughDeputy,
  inMedium,
];

/** The patterns that each word may begin, in their order. */
export const patternsByTrigger: ReadonlyMap<string, readonly RelayPattern[]> = (() => {
  const map = new Map<string, RelayPattern[]>();
  for (const pattern of relayPatterns) {
    for (const trigger of pattern.triggers) map.set(trigger, [...(map.get(trigger) ?? []), pattern]);
  }
  return map;
})();

/** Names are one when their letters are. */
export function sameName(a: string, b: string): boolean {
  return normaliseWords(a) === normaliseWords(b);
}
