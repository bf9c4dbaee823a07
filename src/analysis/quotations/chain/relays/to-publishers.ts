import { isCapitalised } from '../../phrase-from';
import { publisherAt } from '../../read-publisher';
import { exchangeWith, lowerAt, relayOf, words, type RelayPattern } from './found-relay';

/** “We wait,” he told Le Monde.   She tells the BBC … */
export const toldPublisher: RelayPattern = {
  triggers: words('told tell tells telling informed'),
  read({ tokens }, at, limit) {
    const publisher = publisherAt(tokens, at + 1, limit);
    return publisher === null ? null : exchangeWith(publisher, { first: at, end: at + 1 });
  },
};

const exchanges = new Set(
  words('interview interviews conversation chat discussion spoke speaking talked talking sat exchange appearance'),
);

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

const addressed = new Set(
  words(
    'interview interviews comments comment remarks statement email e-mail message response reply speaking spoke speaks talking talked ' +
      'confirmed confirm confirms said says commented explained admitted revealed gave letter note emails testimony words leaked',
  ),
);

/** In comments to the Nikkei, …   He confirmed to AFP …   Speaking to Sky News, … */
export const addressedTo: RelayPattern = {
  triggers: ['to'],
  read({ tokens }, at, limit) {
    if (!addressed.has(lowerAt(tokens, at - 1))) return null;
    const publisher = publisherAt(tokens, at + 1, limit);
    return publisher === null ? null : exchangeWith(publisher, { first: at - 1, end: at + 1 });
  },
};

const pieces = new Set(words('article op-ed column essay piece commentary blog post editorial interview'));

/** what a publisher carries and a speaker may speak of: "dismissed reports in Le Monde" */
const coverage = new Set(
  words('report reports story stories allegations claims coverage headlines accounts rumours rumors leaks figures'),
);

/** “A mess,” he said on Fox News.   She wrote in the Guardian …   in an opinion article for The Washington Post */
export const inMedium: RelayPattern = {
  triggers: ['on', 'in', 'for'],
  read({ tokens, cue }, at, limit) {
    const before = lowerAt(tokens, at - 1);
    if (tokens[at]!.lower === 'for' && !pieces.has(before)) return null;
    const publisher = publisherAt(tokens, at + 1, limit);
    if (publisher === null || !isCapitalised(tokens[publisher.first]!) || coverage.has(before)) return null;
    const piece = pieces.has(before) || exchanges.has(before) || before === 'appearing' || before === 'appeared';
    const first = piece ? at - 1 : (cue?.first ?? at);
    return relayOf(publisher, piece ? { first, end: at + 1 } : { first: at, end: at + 1 }, 1);
  },
};
