import type { Token } from '../../../text/read-text';
import { isCapitalised } from '../../../text/capitals';
import { publisherAt, type Publisher } from '../../read-publisher';
import { lowerAt, relayOf, words, type RelayPattern } from './found-relay';

const handling = words(
  'published printed carried aired broadcast televised released posted obtained seen reviewed viewed shared quoted cited ' +
    'interviewed recorded asked polled surveyed provided leaked distributed relayed reported run streamed shown pressed questioned',
);
/** whoever does this with a text shows it to the world, whatever its name */
const obtaining = new Set(words('obtained seen reviewed viewed'));
const ways = new Set(['by', 'in', 'on', 'to', 'with']);

/** the Lagos Ledger: a name of two capitals or more, of whatever publisher. */
function nameAt(tokens: readonly Token[], at: number, limit: number): Publisher | null {
  const first = tokens[at]?.lower === 'the' ? at + 1 : at;
  let end = first;
  while (end < limit && isCapitalised(tokens[end]!)) end++;
  if (end - first < 2) return null;
  const name = tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
  return { name, first, end, endOfPhrase: end };
}

/**
 * in remarks carried by state television · a memo obtained by Politico · was quoted as saying by
 * TASS · Asked by Reuters …
 */
export const handledBy: RelayPattern = {
  triggers: handling,
  inSource: true,
  read({ tokens }, at, limit) {
    for (let i = at + 1; i < Math.min(limit, at + 5); i++) {
      const token = tokens[i]!;
      if (/^[,;:]$/.test(token.text)) return null;
      if (!ways.has(token.lower)) continue;
      const publisher = publisherAt(tokens, i + 1, limit);
      if (publisher !== null) return relayOf(publisher, { first: at, end: i + 1 }, 1);
      const shown = obtaining.has(tokens[at]!.lower) ? nameAt(tokens, i + 1, limit) : null;
      if (shown !== null) return relayOf(shown, { first: at, end: i + 1 }, 1);
      if (token.lower === 'by') return null;
    }
    return null;
  },
};

/** “It is done,” he told Le Monde, according to AFP. */
export const accordingTo: RelayPattern = {
  triggers: ['according'],
  read({ tokens, source, cue }, at, limit) {
    if (lowerAt(tokens, at + 1) !== 'to' || source === null || cue === null || (at >= cue.first && at < cue.end))
      return null;
    const publisher = publisherAt(tokens, at + 2, limit);
    if (publisher === null || source.first >= publisher.first) return null;
    return relayOf(publisher, { first: at, end: at + 2 }, 2);
  },
};

/** “It is done,” Ruiz said, Interfax reported. */
export const publisherReported: RelayPattern = {
  triggers: words('reported reports said says'),
  read({ tokens, source, cue, main, tail }, at) {
    if (source === null || (cue !== null && at >= cue.first && at < cue.end)) return null;
    const floor = tail !== null && at >= tail.first ? tail.first : main.first;
    let comma = at - 1;
    while (comma >= floor && at - comma < 8 && tokens[comma]!.text !== ',') comma--;
    if (tokens[comma]?.text !== ',' || comma + 1 >= at) return null;
    const publisher = publisherAt(tokens, comma + 1, at);
    if (
      publisher === null ||
      publisher.endOfPhrase < at - 2 ||
      (source.first <= publisher.first && publisher.first < source.end)
    )
      return null;
    return relayOf(publisher, { first: at, end: at + 1 }, 2);
  },
};
