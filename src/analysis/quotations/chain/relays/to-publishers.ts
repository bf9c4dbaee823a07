import { reportingVerb, tellingPublishers } from '../../../lexicon/reporting';
import { isCapitalised } from '../../../text/capitals';
import { publisherAt } from '../../read-publisher';
import { exchangeWith, lowerAt, relayOf, type RelayPattern } from './found-relay';
import { addressed, coverage, exchanges, opinionPieces } from '../../../lexicon/works';

/** “We wait,” he told Le Monde.   She tells the BBC … */
export const toldPublisher: RelayPattern = {
  triggers: tellingPublishers,
  read({ tokens }, at, limit) {
    const publisher = publisherAt(tokens, at + 1, limit);
    return publisher === null ? null : exchangeWith(publisher, { first: at, end: at + 1 });
  },
};

/** In an interview with Le Figaro, she said …   Speaking with the BBC, … */
export const interviewWith: RelayPattern = {
  triggers: ['with'],
  read({ tokens }, at, limit) {
    const before = lowerAt(tokens, at - 1) === 'down' ? at - 2 : at - 1;
    if (!exchanges.has(lowerAt(tokens, before))) return null;
    const publisher = publisherAt(tokens, at + 1, limit);
    return publisher === null ? null : exchangeWith(publisher, { first: before, end: at + 1 });
  },
};

/** In comments to the Nikkei, …   He confirmed to AFP …   Speaking to Sky News, … */
export const addressedTo: RelayPattern = {
  triggers: ['to'],
  read({ tokens, cue }, at, limit) {
    // "gushed to Star Weekly"
    const isCue =
      cue !== null && at - 1 >= cue.first && at <= cue.end && reportingVerb(lowerAt(tokens, at - 1)) !== undefined;
    if (!isCue && !addressed.has(lowerAt(tokens, at - 1))) return null;
    const publisher = publisherAt(tokens, at + 1, limit);
    return publisher === null ? null : exchangeWith(publisher, { first: at - 1, end: at + 1 });
  },
};

/** “A mess,” he said on Fox News.   She wrote in the Guardian …   in an opinion article for The Washington Post */
export const inMedium: RelayPattern = {
  triggers: ['on', 'in', 'for'],
  read({ tokens, cue }, at, limit) {
    const before = lowerAt(tokens, at - 1);
    if (tokens[at]!.lower === 'for' && !opinionPieces.has(before)) return null;
    const publisher = publisherAt(tokens, at + 1, limit);
    if (publisher === null || !isCapitalised(tokens[publisher.first]!) || coverage.has(before)) return null;
    const piece = opinionPieces.has(before) || exchanges.has(before) || before === 'appearing' || before === 'appeared';
    const first = piece ? at - 1 : (cue?.first ?? at);
    return relayOf(publisher, piece ? { first, end: at + 1 } : { first: at, end: at + 1 }, 1);
  },
};
