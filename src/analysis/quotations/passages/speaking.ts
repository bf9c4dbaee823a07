import { quotingVerb, sayingForms } from '../../lexicon/reporting';
import type { ReadText } from '../../text/read-text';
import { wordFact } from '../../text/words';

const saysPlainly = wordFact(({ lower }) => sayingForms.has(lower));

/**
 * How often each word stands right before or after a verb that plainly says: who speaks in this
 * text.
 */
export function countSpeaking({ tokens }: ReadText): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (token: ReadText['tokens'][number] | undefined): void => {
    if (token !== undefined && (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'PRON'))
      counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  };
  tokens.forEach(({ word, lower }, at) => {
    if (!saysPlainly(word)) return;
    count(tokens[at - 1]);
    if (quotingVerb(lower)?.base === 'say')
      count(tokens[at + 1]?.pos === 'PROPN' && tokens[at + 2]?.pos === 'PROPN' ? tokens[at + 2] : tokens[at + 1]);
  });
  return counts;
}
