import { mayStandInPhrase } from '../../grammar/noun-phrase';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { spanOfTokens, type ReportingClause } from '../reporting-clause';
import type { KnownIndex } from '../known-index';
import { nounPhraseFrom } from '../../grammar/noun-phrase';
import { mediaNouns } from '../../lexicon/publishers';
import { hasSourceNoun } from '../speakers/source-nouns';
import { publisherAt, type Publisher } from '../read-publisher';
import type { FoundRelay } from './relays/found-relay';
import { citingWords } from '../../lexicon/reporting';

/** What a publisher cites: the true source, the citing word as its cue, and the publisher as the relay. */
export interface Citing {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly relay: FoundRelay;
}

/** The source phrase as a publisher, where a publisher is what the phrase means: "Russian state news agency TASS", not "a Reuters photographer". */
export function publisherOf(tokens: readonly Token[], { first, end }: TokenRange): Publisher | null {
  const publisher = publisherAt(tokens, first, end);
  if (publisher === null) return null;
  for (let i = publisher.end; i < publisher.endOfPhrase; i++) {
    const { lower } = tokens[i]!;
    if (!mediaNouns.has(lower) && lower !== 'news' && lower !== 'agency') return null;
  }
  const next = tokens[publisher.endOfPhrase];
  return publisher.endOfPhrase < end && next?.pos === 'ADP' ? null : publisher;
}

/** TASS reported, citing the defence ministry.   … according to Reuters, which cited two officials. */
export function citedSource({ tokens, source, cue, main, tail }: ReportingClause, known: KnownIndex): Citing | null {
  if (source === null || cue === null) return null;
  const publisher = publisherOf(tokens, source);
  if (publisher === null) return null;
  for (const range of [main, tail]) {
    if (range === null) continue;
    for (let at = range.first; at < range.end; at++) {
      if (!citingWords.has(tokens[at]!.lower) || (at >= cue.first && at < cue.end)) continue;
      const cited = sayerAt(tokens, at + 1, range.end, known);
      if (cited === null) continue;
      return {
        source: cited,
        cue: { first: at, end: at + 1 },
        relay: { name: publisher.name, source, cue, distance: 2 },
      };
    }
  }
  return null;
}

/** The phrase at token `at`, with what hangs on it, if it means somebody or something that can say. */
function sayerAt(tokens: readonly Token[], at: number, limit: number, known: KnownIndex): TokenRange | null {
  const core = nounPhraseFrom(tokens, at, limit);
  if (core === at) return null;
  const range = { first: at, end: core };
  const can =
    hasSourceNoun(tokens, range) ||
    known.isSomebody(spanOfTokens(tokens, range)) ||
    publisherOf(tokens, range) !== null;
  if (!can) return null;
  let end = core;
  while (
    end < limit &&
    !/^[,.;:()–—"“”]$/.test(tokens[end]!.text) &&
    !/^(?:as|that|who|which|said|says|reported|reports)$/.test(tokens[end]!.lower)
  )
    end++;
  return { first: at, end };
}

/** TASS quoted Haddad as saying …   TASS reported, citing the defence ministry (the ministry being the source already). */
export function quoterBefore({ tokens, source, main }: ReportingClause, known: KnownIndex): FoundRelay | null {
  if (source === null) return null;
  const verb = source.first - 1;
  if (verb <= main.first || !citingWords.has(tokens[verb]!.lower)) return null;
  let end = verb;
  while (end > main.first && /^(?:,|has|have|had|also|later|which|who|directly)$/.test(tokens[end - 1]!.lower)) end--;
  let cue = { first: verb, end: verb + 1 };
  if (tokens[end - 1]?.pos === 'VERB' && end - 1 > main.first) {
    cue = { first: end - 1, end };
    end--;
    while (end > main.first && tokens[end - 1]!.pos === 'AUX') end--;
  }
  let first = end;
  while (first > main.first && end - first < 10 && mayStandInPhrase(tokens[first - 1]!)) first--;
  if (first === end) return null;
  const publisher = publisherAt(tokens, first, end);
  if (publisher !== null) return { name: publisher.name, source: { first, end }, cue, distance: 1 };
  const person = known.personEndingAt(tokens[end - 1]!.end);
  return person === null ? null : { name: person.name, source: { first, end }, cue, distance: 1 };
}
