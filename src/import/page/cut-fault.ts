import type { ReceivedFault } from '../../model/received';

/** That words of a page are left out, as its owner is told. */
export const cutFault = (words: string, why = 'is left out as no part of the article'): ReceivedFault => ({
  severity: 'cut',
  message: `"${words.length > 60 ? `${words.slice(0, 59)}…` : words}" ${why}`,
  near: words,
});
