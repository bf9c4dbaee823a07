/** Whether something may be published, in the words of IPTC. */
export type PubStatus = 'usable' | 'embargoed' | 'withheld' | 'canceled';

const known: Readonly<Record<string, PubStatus>> = {
  usable: 'usable',
  embargoed: 'embargoed',
  withheld: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
  killed: 'canceled',
  kill: 'canceled',
};

/**
 * A status by its code, also as a QCode (`stat:canceled`) or an address. What says nothing is usable;
 * a status that is not known is withheld: it is safer not to publish.
 */
export function statusOf(code: string | null): PubStatus {
  if (code === null) return 'usable';
  const word = code.toLowerCase().split(/[:/#]/).at(-1)!;
  return Object.hasOwn(known, word) ? known[word]! : 'withheld';
}

/** Whether an article of this status is not to be published until it is sent anew. */
export const isStop = (status: PubStatus): status is 'withheld' | 'canceled' =>
  status === 'withheld' || status === 'canceled';
