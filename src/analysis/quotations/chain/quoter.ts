import { mayStandInPhrase } from '../../grammar/noun-phrase';
import { citingWords } from '../../lexicon/reporting';
import type { KnownIndex } from '../known-index';
import { publisherAt } from '../read-publisher';
import type { ReportingClause } from '../reporting-clause';
import type { FoundRelay } from './relays/found-relay';

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
